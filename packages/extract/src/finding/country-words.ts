import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";

/** A country, a capital or a nationality adjective found in the text. */
export interface CountryWords extends Span {
  /** Its code in the codelist of countries. */
  country: string;
  kind: "country" | "capital" | "adjective";
  /** Whether it is a town of which a lexicon tells only the country. */
  isTown?: boolean;
  /** Its English name. */
  name?: string;
}

/** For each word, the country words that begin at it or include it, without clitics; both lists in text order. */
export function countryByWord<T extends CountryWords>(
  words: readonly FoldedWord[],
  places: readonly T[],
): (T | undefined)[] {
  const found: (T | undefined)[] = new Array(words.length).fill(undefined);
  let i = 0;
  for (const place of places) {
    while (i < words.length && (words[i] as FoldedWord).end <= place.start) i++;
    for (let k = i; k < words.length && (words[k] as FoldedWord).start < place.end; k++) found[k] ??= place;
  }
  return found;
}
