import { distance } from "fastest-levenshtein";
import { foldText } from "../text/fold.ts";

/** The most words of either text that are compared; the cost grows with their product. */
const mostWords = 300;

/** The cost of a word that only one text has: less than a different word, so that the next word can still match. */
const beside = 0.5;

/** The distance of two texts in words, ignoring spelling variants: a replaced word counts by its letters. */
export function wordDistance(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  let row = Array.from({ length: right.length + 1 }, (_, i) => i * beside);
  for (const [i, word] of left.entries()) {
    const next = [(i + 1) * beside];
    for (const [j, other] of right.entries()) {
      const same = (row[j] as number) + apart(word, other);
      next.push(Math.min(same, (row[j + 1] as number) + beside, (next[j] as number) + beside));
    }
    row = next;
  }
  return row[right.length] as number;
}

function apart(word: string, other: string): number {
  return word === other ? 0 : distance(word, other) / Math.max(word.length, other.length);
}

function wordsOf(text: string): string[] {
  return (foldText(text, "orthographic").match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, mostWords);
}
