import { cleanText } from "./clean-text.ts";
import type { Line } from "./mark-blocks.ts";
import type { Doubt } from "./skeleton.ts";

/** Lines normalized for freezing, none of them empty, and the changes this took. */
export interface CleanLines {
  lines: Line[];
  /** Whether the given first line is still the first. */
  isFirstKept: boolean;
  doubts: Doubt[];
}

/** Normalizes lines for freezing a text; lines that contain only characters forbidden in a text are omitted. */
export function cleanLines(given: readonly Line[]): CleanLines {
  const { text, doubts } = cleanText(given.map((line) => line.text.replaceAll("\n", " ")).join("\n"));
  const cleaned = text.split("\n").map((line) => line.trim());
  const lines = cleaned.flatMap((line, i): Line[] =>
    line === "" ? [] : [{ kind: given[i]?.kind ?? "paragraph", text: line }],
  );
  return { lines, isFirstKept: cleaned[0] !== "", doubts };
}
