import { withoutProclitics } from "../languages/clitics.ts";
import type { Span } from "../text/span.ts";
import { numberTable } from "./number-words.ts";
import { findNumbers } from "./numbers.ts";
import { readingInputOf, type Scope } from "./scope.ts";

/** A share that words name outside a larger number: half, a third, ثلث, two fifths. */
export interface FractionFound extends Span {
  value: number;
}

const smallestRank = 3;
const largestRank = 10;

/** The shares that a text names without a number that they belong to; a rank after "a" or "one" is a share. */
export function findFractions(text: string, scope?: Scope): FractionFound[] {
  const page = readingInputOf(text, scope);
  const { words, vocabulary } = page;
  const table = numberTable(vocabulary);
  const numbers = findNumbers(text, page);
  return words.flatMap((word, i) => {
    const { start, end } = word;
    const phrase = table
      .phrases(word.letters)
      .find(({ rest }) => rest.every((one, k) => words[i + 1 + k]?.letters === one));
    const named =
      phrase?.meaning ?? withoutProclitics(word.letters, (letters) => table.named(letters)?.word, vocabulary)?.found;
    const around = numbers.find((number) => number.start <= start && end <= number.end);
    if (named?.kind === "fraction" && !around) return [{ start, end, value: named.value }];
    if (named?.kind === "parts" && !around) {
      const count = numbers.find((number) => number.end <= start && start - number.end <= 1);
      return count ? [{ start: count.start, end, value: count.value * named.value }] : [];
    }
    const isShare = named?.kind === "ordinal" && named.value >= smallestRank && named.value <= largestRank;
    const before = words[i - 1]?.letters ?? "";
    return isShare && (table.articles.has(before) || before === "one") ? [{ start, end, value: 1 / named.value }] : [];
  });
}
