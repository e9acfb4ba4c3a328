import type { Ambiguity } from "./ambiguity.ts";

/** What a place found in a text can be. */
export type PlaceKind = "country" | "capital" | "adjective";

/** What a form of the gazetteer stands for. */
export interface Meaning {
  country: string;
  kind: PlaceKind;
  /** The name of the country or the capital in English. */
  name: string;
}

/** A form of the gazetteer as it is compared: folded words and what stands between them. */
export interface Phrase {
  words: readonly string[];
  /** Before each word but the first: the kind of gap. */
  gaps: readonly string[];
  /** Empty when the phrase is no place. */
  meanings: Meaning[];
  /** Whether the name is a form of the country's adjective as well (السعودية). */
  alsoAdjective?: true;
  /** Of Latin letters only: whether each word begins with a capital, or the whole is written in capitals. */
  letters?: "capitalized" | "capitals";
  /** Whether the form ends in a stop that belongs to it (U.S.). */
  stop: boolean;
  ambiguity?: Ambiguity;
}

/** What stands between two words, so that hyphen, apostrophe and space are alike; undefined if it parts them. */
export function gapKind(gap: string): string | undefined {
  if (gap === " ") return " ";
  if (/^[ '-]{1,3}$/.test(gap)) return " ";
  const sign = gap.trim();
  return sign === "." || sign === "&" || sign === "," ? sign : undefined;
}

const word = /[\p{L}\p{M}]+/gu;

/** A phrase made of a form and its folded lower-case letters. */
export function phraseOf(form: string, folded: string): Phrase {
  const found = [...folded.matchAll(word)];
  const ends = found.map((match) => match.index + match[0].length);
  const gaps = found.slice(1).map((match, i) => gapKind(folded.slice(ends[i], match.index)) ?? " ");
  const phrase: Phrase = { words: found.map(([letters]) => letters), gaps, meanings: [], stop: form.endsWith(".") };
  if (/^[A-Z][A-Z.]+$/.test(form)) phrase.letters = "capitals";
  else if (/^\p{Script=Latin}/u.test(form)) phrase.letters = "capitalized";
  return phrase;
}
