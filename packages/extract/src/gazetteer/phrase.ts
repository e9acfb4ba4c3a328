import type { Ambiguity } from "../languages/parts/place-words.ts";

/** The possible kinds of a place in a text. */
export type PlaceKind = "country" | "capital" | "adjective";

/** The meaning of a form of the gazetteer. */
export interface Meaning {
  country: string;
  kind: PlaceKind;
  /** The name of the country or the capital in English. */
  name: string;
}

/** A form of the gazetteer prepared for comparison: folded words and the gaps between them. */
export interface Phrase {
  words: readonly string[];
  /** The kind of gap before each word but the first. */
  gaps: readonly string[];
  /** Empty when the phrase is not a place. */
  meanings: Meaning[];
  /** Whether the name is also a form of the country's adjective (السعودية). */
  alsoAdjective?: true;
  /** In a script with capitals: whether the form is all capitals, else which words begin with one. */
  capitals?: "all" | readonly boolean[];
  /** Whether the form ends with its own full stop (U.S.). */
  stop: boolean;
  ambiguity?: Ambiguity;
}

/** The gap between two words, normalized so that hyphen, apostrophe and space are alike; undefined if it separates them. */
export function gapKind(gap: string): string | undefined {
  if (gap === " ") return " ";
  if (/^[ '-]{1,3}$/.test(gap)) return " ";
  const sign = gap.trim();
  return sign === "." || sign === "&" || sign === "," ? sign : undefined;
}

// Unicode classes cost milliseconds to compile, and the table has none of these characters inside a word
const between = /[ .,&'’-]+/g;

/** A phrase made of a form and its folded lower-case letters. */
export function phraseOf(form: string, folded: string): Phrase {
  const { words, gaps } = phraseWords(folded);
  const phrase: Phrase = { words, gaps, meanings: [], stop: form.endsWith(".") };
  if (hasCapitals(form)) phrase.capitals = capitalsIn(form);
  return phrase;
}

function capitalsIn(form: string): "all" | boolean[] {
  if (/^[A-Z][A-Z.]+$/.test(form)) return "all";
  return wordsIn(form).map((letters) => letters !== "The" && letters[0] !== letters[0]?.toLowerCase());
}

function phraseWords(folded: string): Pick<Phrase, "words" | "gaps"> {
  const words = wordsIn(folded);
  if (words.length === 1) return { words, gaps: [] };
  const gaps = folded.match(between) ?? [];
  return { words, gaps: words.slice(1).map((_, i) => gapKind(gaps[i] ?? " ") ?? " ") };
}

function wordsIn(form: string): string[] {
  return form.split(between).filter((letters) => letters !== "");
}

/** Whether a form is written in a script that has capitals. */
export function hasCapitals(form: string): boolean {
  const [first = ""] = form;
  return first.toLowerCase() !== first.toUpperCase();
}
