import { cleanText } from "./clean-text.ts";
import type { Line } from "./mark-blocks.ts";
import type { Doubt } from "./skeleton.ts";

/** Lines fit to be frozen, none of them empty, and what had to be done for it. */
export interface CleanLines {
  lines: Line[];
  /** Whether the first line as given is still the first. */
  isFirstKept: boolean;
  doubts: Doubt[];
}

/** Brings lines into the form in which a text is frozen; those that hold nothing else than what no text may hold are left out. */
export function cleanLines(given: readonly Line[]): CleanLines {
  const { text, doubts } = cleanText(given.map((line) => line.text.replaceAll("\n", " ")).join("\n"));
  const cleaned = text.split("\n").map((line) => line.trim());
  const lines = cleaned.flatMap((line, i): Line[] =>
    line === "" ? [] : [{ kind: given[i]?.kind ?? "paragraph", text: line }],
  );
  return { lines, isFirstKept: cleaned[0] !== "", doubts };
}
