import type { Localized } from "../article/issue.ts";
import { nearestOf } from "../text/spelling.ts";
import { codePointsNote } from "./code-points-note.ts";

/** Suggests the candidate most similar to a word, with code points if the two look the same; undefined if none is similar. */
export function didYouMean(word: string, candidates: readonly string[]): { near: string; hint: Localized } | undefined {
  const near = nearestOf(word, candidates) ?? nearestOf(word.toLowerCase(), candidates);
  if (near === undefined) return undefined;
  const note = codePointsNote([word, near]);
  const hint: Localized = { en: `did you mean ${near}?`, ar: `هل المقصود ${near}؟` };
  return { near, hint: note ? { en: `${hint.en} ${note.en}`, ar: `${hint.ar} ${note.ar}` } : hint };
}
