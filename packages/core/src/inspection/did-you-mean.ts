import type { Localized } from "../article/issue.ts";
import { nearestOf } from "../text/spelling.ts";
import { codePointsNote } from "./code-points-note.ts";

/** Offers the candidate most like a word, with code points where the two look the same; undefined where none is alike. */
export function didYouMean(word: string, candidates: readonly string[]): { near: string; hint: Localized } | undefined {
  const near = nearestOf(word, candidates) ?? nearestOf(word.toLowerCase(), candidates);
  if (near === undefined) return undefined;
  const note = codePointsNote([word, near]);
  const hint: Localized = { en: `did you mean ${near}?`, ar: `هل المقصود ${near}؟` };
  return { near, hint: note ? { en: `${hint.en} ${note.en}`, ar: `${hint.ar} ${note.ar}` } : hint };
}
