import { type Stripped, withProclitics } from "../languages/clitics.ts";
import { withoutEndings } from "../languages/endings.ts";
import type { Forms } from "../languages/parts/forms.ts";
import type { PreparedForms } from "../languages/prepared.ts";
import { type FoldedWord, foldedList, foldedWords, wordsWithStarts } from "../text/folded-words.ts";
import { packedInt32s, packedUint16s } from "../text/packed-numbers.ts";
import { remembered } from "../text/remembered.ts";
import type { Span } from "../text/span.ts";
import { formIndex, sortedFormIndex } from "./form-index.ts";

/** Words of a text that name a value, such as a code of a codelist. */
export interface NamedValue extends Span {
  value: string;
}

interface Phrase {
  words: readonly string[];
  /** Which of its words must have a capital in the text. */
  capitals: readonly boolean[];
  value: string;
}

/** The phrases of a language, and the endings that their last word may have. */
export interface ValuePhrases {
  endings: ReadonlySet<string>;
  /** The phrases that a word may begin, in the order in which they are tried. */
  candidates(letters: string): readonly Candidate[];
}

/** Phrases that a word may begin, after some letters of prefixes. */
export interface Candidate extends Stripped<readonly Phrase[]> {
  /** Whether an ending was removed from the word, so that the phrase has no other words. */
  isStem: boolean;
}

/** Values with their forms. */
type ValueRows = readonly (readonly [value: string, forms: Forms])[];

/** How the forms of values are compared with a text. */
export interface FormComparison {
  /** Forms match only with their capitals, such as names of countries: Того, La Réunion. */
  keepsCapitals?: boolean;
  /** Endings that a language adds to a word. */
  endings?: Forms | undefined;
  /** The value of a form that several rows have; the first of theirs unless given. */
  joined?: (values: readonly [string, ...string[]]) => string;
}

/** Prepares the forms of values for search; of two values with the same form, the first counts. */
export function valuePhrases(
  rows: ValueRows | PreparedForms,
  { endings = "", ...comparison }: FormComparison,
): ValuePhrases {
  const byFirst = phrasesByFirst(rows, comparison);
  const ends = new Set(foldedList(endings));
  return { endings: ends, candidates: (letters) => candidatesOf(letters, byFirst, ends) };
}

type PhrasesByFirst = (first: string) => Phrase[] | undefined;

function candidatesOf(letters: string, byFirst: PhrasesByFirst, endings: ReadonlySet<string>): Candidate[] {
  const tried: Candidate[] = withProclitics(letters, byFirst).map((one) => ({ ...one, isStem: false }));
  const note = (first: string): undefined => {
    const found = byFirst(first)?.filter(({ words }) => words.length === 1);
    if (found) tried.push({ found, skipped: 0, isStem: true });
  };
  withoutEndings(letters, endings, note);
  return tried;
}

// The phrases that begin with a word, the longest first; undefined if no phrase does.
function phrasesByFirst(
  rows: ValueRows | PreparedForms,
  { keepsCapitals = false, joined = ([first]) => first }: Omit<FormComparison, "endings">,
): PhrasesByFirst {
  const { formAt, valueAt, positions } = "hashes" in rows ? preparedForms(rows) : indexedForms(rows);
  return remembered((first) => {
    const valuesOf = new Map<string, string[]>();
    for (const position of positions(first)) {
      const [form, value] = [formAt(position), valueAt(position)];
      const same = valuesOf.get(form);
      if (same) same.push(value);
      else valuesOf.set(form, [value]);
    }
    const found = [...valuesOf]
      .map(([form, of]) => phraseOf(form.replaceAll("_", " "), joined(of as [string, ...string[]]), keepsCapitals))
      .filter(({ words }) => words[0] === first)
      .sort((a, b) => b.words.length - a.words.length);
    return found.length > 0 ? found : undefined;
  });
}

/** Forms that are looked up by their first word. */
interface IndexedForms {
  formAt(position: number): string;
  valueAt(position: number): string;
  positions(first: string): number[];
}

function indexedForms(rows: ValueRows): IndexedForms {
  const { forms, values } = listedForms(rows);
  return {
    formAt: (position) => forms[position] as string,
    valueAt: (position) => values[position] as string,
    positions: formIndex(forms),
  };
}

function preparedForms({ forms, starts, hashes, values, valuePlaces }: PreparedForms): IndexedForms {
  const places = packedUint16s(valuePlaces);
  const begins = packedInt32s(starts);
  return {
    formAt: (position) => formOf(forms, begins, position),
    valueAt: (position) => values[places[position] as number] as string,
    positions: sortedFormIndex(packedInt32s(hashes)),
  };
}

/** How many forms are between those whose beginnings are known. */
export const formsBetween = 64;

function formOf(forms: string, begins: Int32Array, position: number): string {
  let start = begins[Math.floor(position / formsBetween)] as number;
  for (let i = position % formsBetween; i > 0; i--) start = forms.indexOf(" ", start) + 1;
  const end = forms.indexOf(" ", start);
  return forms.slice(start, end < 0 ? undefined : end);
}

/** The forms of rows one by one, with their values. */
export function listedForms(rows: ValueRows): { forms: string[]; values: string[] } {
  const listed: string[] = [];
  const values: string[] = [];
  for (const [value, forms] of rows)
    for (const form of forms.split(/\s+/))
      if (form !== "") {
        listed.push(form);
        values.push(value);
      }
  return { forms: listed, values };
}

function phraseOf(form: string, value: string, keepsCapitals: boolean): Phrase {
  const words = [...wordsWithStarts(form)];
  return {
    words: words.map(({ letters }) => letters),
    capitals: words.map(({ start }) => keepsCapitals && isCapital(form.charAt(start))),
    value,
  };
}

const capital = /\p{Lu}/u;

function isCapital(letter: string): boolean {
  return letter < "\u0080" ? letter >= "A" && letter <= "Z" : capital.test(letter);
}

/** Words that may come between the words of a phrase, such as a country in "ministre français des Affaires étrangères". */
type Inserted = (word: Span) => boolean;

/** The words of a text that name values; of phrases that begin with the same word, the longest counts. */
export function findNamedValues(text: string, phrases: ValuePhrases, inserted?: Inserted): NamedValue[] {
  const words = foldedWords(text);
  const search = { text, words, endings: phrases.endings, inserted };
  const found: NamedValue[] = [];
  for (let i = 0; i < words.length; ) {
    const one = phraseAt(phrases.candidates((words[i] as FoldedWord).letters), search, i);
    if (one) found.push({ start: one.start, end: one.end, value: one.value });
    i = one ? one.last + 1 : i + 1;
  }
  return found;
}

/** A text with its words, and what phrases may have in it besides their own words. */
interface Search {
  text: string;
  words: readonly FoldedWord[];
  /** The endings that the last word of a phrase may have. */
  endings: ReadonlySet<string>;
  inserted?: Inserted | undefined;
}

/** The first of some phrases that begins at a word, with the index of its last word. */
export function phraseAt(
  candidates: readonly Candidate[],
  search: Search,
  at: number,
): (NamedValue & { last: number }) | undefined {
  for (const { found, skipped, isStem } of candidates)
    for (const phrase of found) {
      const last = isStem ? lastOfStem(phrase, search, at) : lastWordOf(phrase, search, at);
      if (last === undefined) continue;
      const word = search.words[at] as FoldedWord;
      const start = skipped === 0 ? word.start : word.part(skipped).start;
      return { start, end: (search.words[last] as FoldedWord).end, value: phrase.value, last };
    }
  return undefined;
}

function lastOfStem({ capitals }: Phrase, { text, words }: Search, at: number): number | undefined {
  return capitals[0] && !isCapital(text.charAt((words[at] as FoldedWord).start)) ? undefined : at;
}

// The index of the last word of a phrase that begins at a word; undefined if it does not begin there.
function lastWordOf({ words: own, capitals }: Phrase, search: Search, at: number): number | undefined {
  const { text, words, inserted, endings } = search;
  let i = at;
  for (let k = 0; k < own.length; k++, i++) {
    if (k > 0 && inserted && words[i] && words[i]?.letters !== own[k] && inserted(words[i] as FoldedWord)) i++;
    const word = words[i];
    // the first word is known to match
    if (word === undefined || (k > 0 && !isWordOf(word, own[k], k === own.length - 1 ? endings : none)))
      return undefined;
    if (capitals[k] && !isCapital(text.charAt(word.start))) return undefined;
  }
  return i - 1;
}

const none: ReadonlySet<string> = new Set();
const joint = /^\.?[\s'’-]*$/;

function isWordOf(word: FoldedWord, own: string | undefined, endings: ReadonlySet<string>): boolean {
  if (word.letters !== own && (endings.size === 0 || !isStemOf(word.letters, own, endings))) return false;
  return word.gap === " " || joint.test(word.gap);
}

function isStemOf(letters: string, stem: string | undefined, endings: ReadonlySet<string>): boolean {
  return withoutEndings(letters, endings, (one) => one === stem || undefined) !== undefined;
}
