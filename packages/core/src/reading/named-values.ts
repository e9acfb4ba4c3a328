import { type Stripped, withProclitics } from "../languages/clitics.ts";
import { withoutEndings } from "../languages/endings.ts";
import type { Forms } from "../languages/parts/forms.ts";
import { type FoldedWord, foldedList, foldedWords, wordsWithStarts } from "../text/folded-words.ts";
import { remembered } from "../text/remembered.ts";
import type { Span } from "../text/span.ts";

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

/** The phrases of a language by their first word, the longest first, and the endings that their last word may have. */
export interface ValuePhrases {
  byFirst: ReadonlyMap<string, readonly Phrase[]>;
  endings: ReadonlySet<string>;
  /** The phrases that a word may begin, in the order in which they are tried. */
  candidates(letters: string): readonly Candidate[];
}

interface Candidate extends Stripped<readonly Phrase[]> {
  /** Whether an ending was removed from the word, so that the phrase has no other words. */
  isStem: boolean;
}

/** How the forms of values are compared with a text. */
export interface FormComparison {
  /** Forms match only with their capitals, such as names of countries: Того, La Réunion. */
  keepsCapitals?: boolean;
  /** Endings that a language adds to a word. */
  endings?: Forms | undefined;
}

/** Prepares the forms of values for search; of two values with the same form, the first counts. */
export function valuePhrases(
  rows: readonly (readonly [value: string, forms: Forms])[],
  { keepsCapitals = false, endings = "" }: FormComparison,
): ValuePhrases {
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrasesOfRows(rows, keepsCapitals)) {
    const [first] = phrase.words;
    if (first === undefined) continue;
    const same = byFirst.get(first);
    if (same) same.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  const ends = new Set(foldedList(endings));
  return { byFirst, endings: ends, candidates: remembered((letters) => candidatesOf(letters, byFirst, ends)) };
}

function candidatesOf(
  letters: string,
  byFirst: ReadonlyMap<string, readonly Phrase[]>,
  endings: ReadonlySet<string>,
): Candidate[] {
  const tried: Candidate[] = withProclitics(letters, (first) => byFirst.get(first)).map((one) => ({
    ...one,
    isStem: false,
  }));
  const note = (first: string): undefined => {
    const found = byFirst.get(first)?.filter(({ words }) => words.length === 1);
    if (found) tried.push({ found, skipped: 0, isStem: true });
  };
  withoutEndings(letters, endings, note);
  return tried;
}

interface MutablePhrase extends Phrase {
  words: string[];
  capitals: boolean[];
}

// All forms are folded in one pass: there are thousands, and each fold of its own has a price.
function phrasesOfRows(rows: readonly (readonly [value: string, forms: Forms])[], keepsCapitals: boolean): Phrase[] {
  const phrases: MutablePhrase[] = [];
  const ends: number[] = [];
  let source = "";
  for (const [value, forms] of rows)
    for (const form of forms.split(/\s+/).filter(Boolean)) {
      source += `${form.replaceAll("_", " ")}\n`;
      ends.push(source.length);
      phrases.push({ words: [], capitals: [], value });
    }
  let at = 0;
  for (const { letters, start } of wordsWithStarts(source)) {
    while (start >= (ends[at] as number)) at++;
    const phrase = phrases[at] as MutablePhrase;
    phrase.words.push(letters);
    phrase.capitals.push(keepsCapitals && isCapital(source.charAt(start)));
  }
  return phrases;
}

function isCapital(letter: string): boolean {
  return /\p{Lu}/u.test(letter);
}

/** Words that may come between the words of a phrase, such as a country in "ministre français des Affaires étrangères". */
type Inserted = (word: Span) => boolean;

/** What may accompany a search: the words of the text, if they are known, and words inside phrases. */
interface Search {
  words?: readonly FoldedWord[];
  inserted?: Inserted;
  /** The positions of the words that a phrase can begin with, in order; every word unless given. */
  begins?: readonly number[];
}

/** The words of a text that name values; of phrases that begin with the same word, the longest counts. */
export function findNamedValues(
  text: string,
  phrases: ValuePhrases,
  { words = foldedWords(text), inserted = () => false, begins = [...words.keys()] }: Search = {},
): NamedValue[] {
  const found: NamedValue[] = [];
  let next = 0;
  for (const i of begins) {
    if (i < next) continue;
    const word = words[i] as FoldedWord;
    const one = phraseAt(phrases, { text, words, at: i, inserted });
    if (!one) continue;
    const { phrase, last } = one.found;
    found.push({ start: word.part(one.skipped).start, end: (words[last] as FoldedWord).end, value: phrase.value });
    next = last + 1;
  }
  return found;
}

interface Place {
  phrase: Phrase;
  /** The index of its last word. */
  last: number;
}

function phraseAt(phrases: ValuePhrases, at: Position): Stripped<Place> | undefined {
  for (const { found, skipped, isStem } of phrases.candidates((at.words[at.at] as FoldedWord).letters)) {
    const place = longest(found, isStem ? at : { ...at, endings: phrases.endings });
    if (place) return { found: place, skipped };
  }
  return undefined;
}

interface Position {
  text: string;
  words: readonly FoldedWord[];
  at: number;
  inserted: Inserted;
  endings?: ReadonlySet<string>;
}

function longest(phrases: readonly Phrase[], position: Position): Place | undefined {
  for (const phrase of phrases) {
    const last = lastWordOf(phrase, position);
    if (last !== undefined) return { phrase, last };
  }
  return undefined;
}

const none: ReadonlySet<string> = new Set();

function isStemOf(letters: string, stem: string | undefined, endings: ReadonlySet<string>): boolean {
  return endings.size > 0 && withoutEndings(letters, endings, (one) => one === stem || undefined) !== undefined;
}

// The index of the last word of a phrase that begins at a word; undefined if it does not begin there.
function lastWordOf({ words: own, capitals }: Phrase, position: Position): number | undefined {
  const { text, words, at, inserted, endings = none } = position;
  let i = at;
  for (let k = 0; k < own.length; k++, i++) {
    if (k > 0 && words[i] && words[i]?.letters !== own[k] && inserted(words[i] as FoldedWord)) i++;
    const word = words[i];
    if (word === undefined || (capitals[k] && !isCapital(text.charAt(word.start)))) return undefined;
    // the first word is known to match
    if (k === 0) continue;
    const isThere = word.letters === own[k] || (k === own.length - 1 && isStemOf(word.letters, own[k], endings));
    if (!isThere || (word.gap !== " " && !/^\.?[\s'’-]*$/.test(word.gap))) return undefined;
  }
  return i - 1;
}
