import type { Coding } from "../generated/types.ts";
import { CodingSchema } from "../schema/coding.ts";
import { type AnchoredCoding, anchorCoding } from "./anchor-coding.ts";
import { type Fault, pruned, shapeFaults } from "./repair-prune.ts";
import { dependentsOf, idsIn } from "./repair-walk.ts";
import { type SourceText, sourceText } from "./source-text.ts";

/**
 * A coding without the quotes that cannot be anchored, without facts that rest on them alone, and without references to
 * those; glosses that do not match the sentences are removed too.
 */
export function partsThatStand(coding: Coding, text: string): Coding {
  const before = idsIn(CodingSchema, coding);
  const faultsOf = (value: unknown): Fault[] => {
    const shape = shapeFaults(value);
    if (shape.length > 0) return shape;
    const now = idsIn(CodingSchema, value);
    const gone = new Set([...before].filter((id) => !now.has(id)));
    const dependents = dependentsOf(gone, value).map(({ path, lacks }) => ({
      remove: path,
      ...(lacks ? { lacks } : {}),
    }));
    return dependents.length > 0 ? dependents : unanchoredIn(value as Coding, text).map((remove) => ({ remove }));
  };
  return pruned(coding, faultsOf).value as Coding;
}

function unanchoredIn(coding: Coding, text: string) {
  const { quotes, glosses } = anchoredIn(text, coding);
  const lost = quotes.filter(({ status }) => status === "missing" || status === "ambiguous");
  return [...lost.map(({ path }) => path), ...glosses.map(({ language }) => ["glosses", language])];
}

/** A text in which contradicting vowel marks make another word: the text's spelling is not taken over then. */
export function strictSource(text: string): SourceText {
  return sourceText(text, { refusesContraryMarks: true });
}

/** Anchors a coding that may still lack required metadata. */
export function anchoredIn(text: string, coding: Coding): AnchoredCoding {
  return anchorCoding(text, { ...coding, inLanguage: coding.inLanguage ?? "und" }, strictSource(text));
}
