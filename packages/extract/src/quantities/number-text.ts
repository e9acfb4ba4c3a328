import {
  type Approximator,
  type CurrencyFound,
  type FoldedWord,
  findApproximators,
  findCurrencies,
  findNumbers,
  foldedWords,
  type NumberFound,
} from "@diplomatic-visits/core/text";

/** A text with what a search for quantities asks of it again and again. */
export interface NumberText {
  text: string;
  words: readonly FoldedWord[];
  numbers: readonly NumberFound[];
  numberEnds: ReadonlySet<number>;
  currenciesFrom: ReadonlyMap<number, CurrencyFound>;
  currenciesTo: ReadonlyMap<number, CurrencyFound>;
  approximatorsFrom: ReadonlyMap<number, Approximator>;
  approximatorsTo: ReadonlyMap<number, Approximator>;
}

/** Reads a text once: its words, numbers, money and approximators, by their places. */
export function numberText(text: string): NumberText {
  const currencies = findCurrencies(text);
  const approximators = findApproximators(text);
  const numbers = findNumbers(text);
  return {
    text,
    words: foldedWords(text),
    numbers,
    numberEnds: new Set(numbers.map(({ end }) => end)),
    currenciesFrom: new Map(currencies.map((one) => [one.start, one])),
    currenciesTo: new Map(currencies.map((one) => [one.end, one])),
    approximatorsFrom: new Map(approximators.map((one) => [one.start, one])),
    approximatorsTo: new Map(approximators.map((one) => [one.end, one])),
  };
}

/** The index of the first word that begins at or behind an offset; the number of words where there is none. */
export function wordFrom(words: readonly FoldedWord[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as FoldedWord).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the next thing begins behind an offset, when nothing but spaces, or one hyphen, is between; else undefined. */
export function nextStart(text: string, offset: number): number | undefined {
  const spaces = /^(?:-|[ \u00a0\u202f]{0,2})(?=[^\s-])/u.exec(text.slice(offset, offset + 3));
  return spaces ? offset + spaces[0].length : undefined;
}

/** Where what stands before an offset ends, when nothing but spaces is between; else undefined. */
export function previousEnd(text: string, offset: number): number | undefined {
  const spaces = /(?<=\S)[ \u00a0\u202f]{0,2}$/u.exec(text.slice(Math.max(0, offset - 3), offset));
  return spaces ? offset - spaces[0].length : undefined;
}
