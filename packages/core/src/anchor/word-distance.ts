import { foldText } from "../text/fold.ts";

/** The most words of either text that are compared; the cost grows with their product. */
const mostWords = 300;

/** How many words have to be added, dropped or replaced to turn one text into another, spelling variants aside. */
export function wordDistance(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  let row = Array.from({ length: right.length + 1 }, (_, i) => i);
  for (const [i, word] of left.entries()) {
    const next = [i + 1];
    for (const [j, other] of right.entries()) {
      const same = (row[j] as number) + (word === other ? 0 : 1);
      next.push(Math.min(same, (row[j + 1] as number) + 1, (next[j] as number) + 1));
    }
    row = next;
  }
  return row[right.length] as number;
}

function wordsOf(text: string): string[] {
  return (foldText(text, "orthographic").match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, mostWords);
}
