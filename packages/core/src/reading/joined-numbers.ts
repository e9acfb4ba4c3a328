import { remembered } from "../text/remembered.ts";
import type { NumberWord } from "./number-word.ts";

/** A number word inside a longer written word, by its folded letters. */
export interface JoinedNumber {
  word: NumberWord;
  from: number;
  to: number;
  /** Whether "and" is written between it and the previous one. */
  hasAnd: boolean;
}

const fewest = 2;
// "nine hundred and ninety-nine thousand" in one Turkish word has 27 letters
const longest = 48;

/** Splits a written word into the number words it consists of, with "and" between them: yirmibeş, بیست‌وپنج. */
export function splitterOf(
  words: ReadonlyMap<string, NumberWord>,
  and: readonly string[],
): (letters: string) => readonly JoinedNumber[] | undefined {
  const widest = Math.max(0, ...[...words.keys()].map((word) => word.length));
  const piecesFrom = (letters: string, from: number, dead: Set<number>): JoinedNumber[] | undefined => {
    if (from === letters.length) return [];
    if (dead.has(from)) return undefined;
    const joiner = from > 0 ? and.find((one) => letters.startsWith(one, from)) : undefined;
    for (const start of joiner === undefined ? [from] : [from, from + joiner.length])
      for (let to = Math.min(letters.length, start + widest); to > start; to--) {
        const word = words.get(letters.slice(start, to));
        const rest = word && piecesFrom(letters, to, dead);
        if (word && rest) return [{ word, from: start, to, hasAnd: start > from }, ...rest];
      }
    dead.add(from);
    return undefined;
  };
  return remembered((letters) => {
    if (letters.length > longest) return undefined;
    const pieces = piecesFrom(letters, 0, new Set());
    return pieces && pieces.length >= fewest ? pieces : undefined;
  });
}
