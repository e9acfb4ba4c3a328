import { withoutProclitics } from "../languages/clitics.ts";
import type { FoldedWord } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import { numberTable } from "./number-words.ts";
import { findNumbers } from "./numbers.ts";
import { isPhraseAt } from "./phrases.ts";
import { hitsIn, possibleWords, type ReadingInput, readingInputOf, type Scope } from "./scope.ts";

/** A share that words name outside a larger number: half, a third, ثلث, two fifths. */
export interface FractionFound extends Span {
  value: number;
}

const smallestRank = 3;
const largestRank = 10;

/** The shares that a text names without a number that they belong to; a rank after "a" or "one" is a share. */
export function findFractions(text: string, scope?: Scope): FractionFound[] {
  const page = readingInputOf(text, scope);
  const found: FractionFound[] = [];
  for (const i of possibleWords(page, "numbers")) {
    const one = fractionAt(page, i);
    if (one) found.push(one);
  }
  return found;
}

function fractionAt(page: ReadingInput, i: number): FractionFound | undefined {
  const { words, vocabulary } = page;
  const { start, end, letters } = words[i] as FoldedWord;
  const table = numberTable(vocabulary);
  const phrase = table.phrases(letters).find((one) => isPhraseAt(words, i, one));
  const named = phrase?.meaning ?? withoutProclitics(letters, (word) => table.named(word)?.word, vocabulary)?.found;
  if (named?.kind === "fraction" || named?.kind === "parts") {
    const numbers = hitsIn(page, findNumbers);
    if (numbers.some((number) => number.start <= start && end <= number.end)) return undefined;
    if (named.kind === "fraction") return { start, end, value: named.value };
    const count = numbers.find((number) => number.end <= start && start - number.end <= 1);
    return count && { start: count.start, end, value: count.value * named.value };
  }
  const isShare = named?.kind === "ordinal" && named.value >= smallestRank && named.value <= largestRank;
  const before = words[i - 1]?.letters ?? "";
  return isShare && (table.articles.has(before) || before === "one")
    ? { start, end, value: 1 / named.value }
    : undefined;
}
