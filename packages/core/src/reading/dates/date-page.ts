import { withoutArticle, withoutProclitics } from "../../languages/clitics.ts";
import { mergedWords, type Phrase, type PhraseTable, phrasesOf, phraseTable } from "../../languages/forms.ts";
import type { TimeWords } from "../../languages/parts/calendar.ts";
import type { Forms } from "../../languages/parts/forms.ts";
import { lookup } from "../../languages/vocabulary.ts";
import type { FoldedWord } from "../../text/folded-words.ts";
import { type CalendarWord, calendarPhrases } from "../calendar-words.ts";
import { monthNames } from "../months.ts";
import { findNumbers } from "../numbers.ts";
import { isPhraseAt } from "../phrases.ts";
import { inputOfWords, mayBe, type ReadingInput } from "../scope.ts";
import { weekdayNamed } from "../weekdays.ts";
import { wordBits } from "../word-bits.ts";
import { byForm, type WordForm } from "../word-form.ts";

/** What a folded word can begin in a date. */
interface DateWord {
  isMonth: boolean;
  isWeekday: boolean;
  phrases: readonly Phrase<readonly CalendarWord[]>[];
  /** The kinds of the phrases, as bits. */
  kinds: number;
}

const kindBits: Readonly<Record<CalendarWord["kind"], number>> = {
  unit: 1,
  pair: 2,
  pointer: 4,
  "near-day": 8,
  now: 16,
  "part-of-day": 32,
  season: 64,
  part: 128,
  tens: 256,
  era: 512,
  each: 1024,
  few: 2048,
};

/** What a word can begin in a date; undefined for most words, and for numerals. */
export const dateWordOf = byForm((letters, vocabulary): DateWord | undefined => {
  const all = calendarPhrases(vocabulary);
  const find = (word: string): DateWord | undefined => {
    const isMonth = monthNames(word, vocabulary).length > 0;
    const isWeekday = weekdayNamed(word, vocabulary) !== undefined;
    const phrases = withoutArticle(word, (bare) => all.get(bare), vocabulary);
    if (!isMonth && !isWeekday && !phrases) return undefined;
    const kinds = (phrases ?? []).flatMap(({ meaning }) => meaning.map(({ kind }) => kindBits[kind]));
    return { isMonth, isWeekday, phrases: phrases ?? [], kinds: kinds.reduce((bits, bit) => bits | bit, 0) };
  };
  return withoutProclitics(letters, find, vocabulary)?.found;
});

interface Lists {
  /** The words between a day, its month and its year. */
  of: ReadonlySet<string>;
  to: ReadonlySet<string>;
  and: ReadonlySet<string>;
  these: ReadonlySet<string>;
  anaphoric: ReadonlySet<string>;
  notNearAfter: ReadonlySet<string>;
  notNearBefore: ReadonlySet<string>;
  nearYears: ReadonlyMap<string, number>;
  agoBefore: PhraseTable<true>;
  agoAfter: PhraseTable<true>;
  bounds: PhraseTable<"before" | "after">;
  /** Whether the words of bounds and parts are after the date. */
  boundsFollow: boolean;
}

/** A text with its words and the lists that dates are read with. */
export interface DatePage extends ReadingInput {
  lists: Lists;
}

/** The lists that dates are read with. */
const dateLists = lookup((vocabulary): Lists => {
  const set = (formsOf: (words: TimeWords) => Forms | undefined) =>
    mergedWords(vocabulary, ({ timeWords }) => timeWords && formsOf(timeWords));
  const table = (formsOf: (words: TimeWords) => Forms | undefined): PhraseTable<true> =>
    phraseTable(
      vocabulary.lexicons.flatMap(({ timeWords }) =>
        phrasesOf((timeWords && formsOf(timeWords)) ?? "").map((words) => [words, true] as const),
      ),
    );
  const joints = (key: "to" | "till") => mergedWords(vocabulary, ({ numbers }) => numbers?.ranges?.[key]);
  const years = vocabulary.lexicons.flatMap(({ timeWords }) => Object.entries(timeWords?.nearYears ?? {}));
  return {
    of: set((words) => words.of),
    to: new Set([...joints("to"), ...joints("till"), ...set((words) => words.toDay)]),
    boundsFollow: vocabulary.own?.timeWords?.boundsFollow === true,
    and: mergedWords(vocabulary, ({ numbers }) => numbers?.and),
    these: set((words) => words.these),
    anaphoric: set((words) => words.anaphoric),
    notNearAfter: set((words) => words.notNearAfter),
    notNearBefore: set((words) => words.notNearBefore),
    nearYears: new Map(years.flatMap(([shift, forms]) => phrasesOf(forms).map(([word = ""]) => [word, Number(shift)]))),
    agoBefore: table((words) => words.ago?.before),
    agoAfter: table((words) => words.ago?.after),
    bounds: phraseTable(
      vocabulary.lexicons.flatMap(({ timeWords }) =>
        (["before", "after"] as const).flatMap((bound) =>
          phrasesOf(timeWords?.bounds?.[bound] ?? "").map((words) => [words, bound] as const),
        ),
      ),
    ),
  };
});

/** An input with the lists that dates are read with. */
export function datePage({ text, span, vocabulary, words, forms, bits, range }: ReadingInput): DatePage {
  return { text, span, vocabulary, words, forms, bits, range, lists: dateLists(vocabulary) };
}

/** A word of time by its kind. */
type WordOf<K extends CalendarWord["kind"]> = Extract<CalendarWord, { kind: K }>;

/** A word or phrase of time in a text, with the index of its last word. */
interface TimeWordAt<K extends CalendarWord["kind"]> {
  word: WordOf<K>;
  last: number;
}

/** The word or phrase of time of one kind that begins with a word of a text. */
export function timeWordAt<K extends CalendarWord["kind"]>(
  { words, forms, bits }: DatePage,
  i: number,
  kind: K,
): TimeWordAt<K> | undefined {
  const known = ((bits[i] ?? 0) & wordBits.times) === 0 ? undefined : dateWordOf(forms[i] as WordForm);
  if (!known || (known.kinds & kindBits[kind]) === 0 || words[i]?.isNumeral) return undefined;
  for (const phrase of known.phrases) {
    const word = phrase.meaning.find((one): one is WordOf<K> => one.kind === kind);
    if (word && isPhraseAt(words, i, phrase)) return { word, last: i + phrase.rest.length };
  }
  return undefined;
}

/** Whether only spaces on one line separate a word from the previous one. */
export function followsSpace(word: FoldedWord | undefined): word is FoldedWord {
  return word !== undefined && (word.gap === " " || /^[ \u00a0\u202f]*$/.test(word.gap));
}

/** Whether at most spaces and a comma, a full stop or a closing bracket separate a word from the previous one. */
export function followsPause(word: FoldedWord | undefined): word is FoldedWord {
  return word !== undefined && (word.gap === " " || /^[ \u00a0\u202f]*[.,،)]?[ \u00a0\u202f]*$/.test(word.gap));
}

/** A number with the indexes of its first and its last word. */
export interface CountedWord {
  value: number;
  first: number;
  last: number;
}

const longestNumber = 4;
const longestSuffix = 3;

/** The number that ends with a word: 3, 3rd, الحادي والعشرين. */
export function numberEndingAt(page: DatePage, i: number): CountedWord | undefined {
  const { words } = page;
  const word = words[i];
  if (!word) return undefined;
  if (word.isNumeral) return isShort(word) ? { value: Number(word.letters), first: i, last: i } : undefined;
  if (isSuffix(word) && words[i - 1]?.isNumeral) {
    const digits = numberEndingAt(page, i - 1);
    return digits && { value: digits.value, first: digits.first, last: i };
  }
  if (!mayBe(page, i, "numbers")) return undefined;
  const from = Math.max(0, i + 1 - longestNumber);
  return numbersIn(page, from, i + 1).find(({ last }) => last === i);
}

/** The number that begins with a word. */
export function numberStartingAt(page: DatePage, i: number): CountedWord | undefined {
  const { words } = page;
  const word = words[i];
  if (!word) return undefined;
  if (!word.isNumeral)
    return mayBe(page, i, "numbers")
      ? numbersIn(page, i, i + longestNumber).find(({ first }) => first === i)
      : undefined;
  if (!isShort(word)) return undefined;
  const next = words[i + 1];
  const hasSuffix = next !== undefined && !next.isNumeral && isSuffix(next);
  return { value: Number(word.letters), first: i, last: hasSuffix ? i + 1 : i };
}

// A numeral begins and ends with a digit, so two units are two digits.
function isShort({ letters }: FoldedWord): boolean {
  return letters.length <= 2;
}

// 3rd, 3-го, 1º
function isSuffix({ letters, gap }: FoldedWord): boolean {
  return letters.length <= longestSuffix && gap !== " " && /^['’.-]?$/.test(gap);
}

/** The numbers in a range of words. */
export function numbersIn(page: DatePage, from: number, to: number): CountedWord[] {
  const some = inputOfWords(page, from, to);
  return findNumbers(page.text, some).map(({ start, end, value }) => ({
    value,
    first: from + some.words.findIndex((word) => word.end > start),
    last: from + some.words.findLastIndex((word) => word.start < end),
  }));
}
