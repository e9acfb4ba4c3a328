import { withoutProclitics } from "../languages/clitics.ts";
import { withoutEndings } from "../languages/endings.ts";
import type { Forms } from "../languages/parts/forms.ts";
import { type FoldedWord, foldedList, foldedWords, wordsWithStarts } from "../text/folded-words.ts";
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
}

/** How the forms of values are compared with a text. */
export interface Comparison {
  /** Forms match only with their capitals, such as names of countries: Того, La Réunion. */
  keepsCapitals?: boolean;
  /** Endings that a language adds to a word. */
  endings?: Forms | undefined;
}

/** Prepares the forms of values for search; of two values with the same form, the first counts. */
export function valuePhrases(
  rows: readonly (readonly [value: string, forms: Forms])[],
  { keepsCapitals = false, endings = "" }: Comparison,
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
  return { byFirst, endings: new Set(foldedList(endings)) };
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
export type Inserted = (word: Span) => boolean;

/** What may accompany a search: the words of the text, if they are known, and words inside phrases. */
interface Search {
  words?: readonly FoldedWord[];
  inserted?: Inserted;
  /** Whether a phrase can begin at a word; every word unless given. */
  mayBegin?: (i: number) => boolean;
}

/** The words of a text that name values; of phrases that begin with the same word, the longest counts. */
export function findNamedValues(
  text: string,
  phrases: ValuePhrases,
  { words = foldedWords(text), inserted = () => false, mayBegin = () => true }: Search = {},
): NamedValue[] {
  const found: NamedValue[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!mayBegin(i)) continue;
    const word = words[i] as FoldedWord;
    const one = phraseAt(phrases, { text, words, at: i, inserted });
    if (!one) continue;
    const { phrase, last } = one.found;
    found.push({ start: word.part(one.skipped).start, end: (words[last] as FoldedWord).end, value: phrase.value });
    i = last;
  }
  return found;
}

interface Place {
  phrase: Phrase;
  /** The index of its last word. */
  last: number;
}

function phraseAt({ byFirst, endings }: ValuePhrases, at: Position): { found: Place; skipped: number } | undefined {
  const { letters } = at.words[at.at] as FoldedWord;
  const whole = withoutProclitics(letters, (first) => {
    const phrases = byFirst.get(first);
    return phrases && longest(phrases, { ...at, endings });
  });
  if (whole) return whole;
  const isOneWord = ({ words }: Phrase) => words.length === 1;
  const stem = withoutEndings(letters, endings, (first) => longest(byFirst.get(first)?.filter(isOneWord), at));
  return stem && { found: stem.found, skipped: 0 };
}

interface Position {
  text: string;
  words: readonly FoldedWord[];
  at: number;
  inserted: Inserted;
  endings?: ReadonlySet<string>;
}

function longest(phrases: readonly Phrase[] = [], position: Position): Place | undefined {
  for (const phrase of phrases) {
    const last = lastWordOf(phrase, position);
    if (last !== undefined) return { phrase, last };
  }
  return undefined;
}

// The index of the last word of a phrase that begins at a word; undefined if it does not begin there.
function lastWordOf({ words: own, capitals }: Phrase, position: Position): number | undefined {
  const { text, words, at, inserted, endings = new Set() } = position;
  let i = at;
  for (let k = 0; k < own.length; k++, i++) {
    if (k > 0 && words[i] && words[i]?.letters !== own[k] && inserted(words[i] as FoldedWord)) i++;
    const word = words[i];
    if (word === undefined || (capitals[k] && !isCapital(text.charAt(word.start)))) return undefined;
    const isOwn = (letters: string) => letters === own[k] || undefined;
    const isThere = withoutEndings(word.letters, k === own.length - 1 ? endings : new Set(), isOwn);
    if (k > 0 && (!isThere || !/^\.?[\s'’-]*$/.test(word.gap))) return undefined;
  }
  return i - 1;
}
