import { type PhraseTable, phrasesOfEach, phraseTable } from "../languages/forms.ts";
import type { MonthCalendar, Pointing, TimeUnit, TimeWords, UnitForms } from "../languages/parts/calendar.ts";
import type { Forms } from "../languages/parts/forms.ts";
import { commonVocabulary, lookup, type Vocabulary } from "../languages/vocabulary.ts";

export type { Pointing, TimeUnit } from "../languages/parts/calendar.ts";

/** The meaning of a word of time; months and weekdays have their own lists. */
export type CalendarWord =
  | { kind: "unit"; unit: TimeUnit; number: "one" | "two" | "many" }
  /** A construct dual before two names or numbers: عامي 2019 و2020. */
  | { kind: "pair"; unit: TimeUnit }
  | { kind: "pointer"; points: Pointing }
  /** Yesterday is −1, tomorrow 1. */
  | { kind: "near-day"; days: number }
  | { kind: "now" }
  | { kind: "part-of-day"; afternoon: boolean }
  /** By the numbers of EDTF: 21 spring, 22 summer, 23 autumn, 24 winter. */
  | { kind: "season"; season: 21 | 22 | 23 | 24 }
  | { kind: "part"; mod: "start" | "mid" | "end" }
  /** Its years in any century: 90 for التسعينيات. */
  | { kind: "tens"; tens: number }
  | { kind: "era"; calendar: MonthCalendar }
  | { kind: "each"; unit: TimeUnit }
  | { kind: "few" };

type Row = readonly [word: CalendarWord, forms: Forms | undefined];

const seasons = { spring: 21, summer: 22, autumn: 23, winter: 24 } as const;

const wordsOf = lookup(({ lexicons }): ReadonlyMap<string, readonly CalendarWord[]> => {
  const all = new Map<string, CalendarWord[]>();
  const rows = lexicons.flatMap(({ timeWords }) => (timeWords ? rowsOf(timeWords) : []));
  const phrases = phrasesOfEach(rows.map(([, forms = ""]) => forms));
  for (const [i, [word]] of rows.entries())
    for (const words of phrases[i] ?? []) {
      const letters = words.join(" ");
      all.set(letters, [...(all.get(letters) ?? []), word]);
    }
  return all;
});

function rowsOf(words: TimeWords): Row[] {
  const { units = {}, pointers = {}, nearDays = {}, parts = {}, tens = {}, eras = {} } = words;
  return [
    ...entries(units).flatMap(([unit, forms]) => unitRows(unit, forms)),
    ...entries(pointers).map(([points, forms]): Row => [{ kind: "pointer", points }, forms]),
    ...entries(nearDays).map(([days, forms]): Row => [{ kind: "near-day", days: Number(days) }, forms]),
    [{ kind: "now" }, words.now],
    [{ kind: "part-of-day", afternoon: false }, words.morning],
    [{ kind: "part-of-day", afternoon: true }, words.afternoon],
    ...entries(parts).map(([mod, forms]): Row => [{ kind: "part", mod }, forms]),
    ...entries(words.seasons ?? {}).map(([name, forms]): Row => [{ kind: "season", season: seasons[name] }, forms]),
    [{ kind: "few" }, words.few],
    ...entries(units).flatMap(([unit, { pair, each }]): Row[] => [
      [{ kind: "pair", unit }, pair],
      [{ kind: "each", unit }, each],
    ]),
    ...entries(eras).map(([calendar, forms]): Row => [{ kind: "era", calendar }, forms]),
    ...entries(tens).map(([first, forms]): Row => [{ kind: "tens", tens: Number(first) }, forms]),
  ];
}

function unitRows(unit: TimeUnit, { one, two, many }: UnitForms): Row[] {
  return [
    [{ kind: "unit", unit, number: "one" }, one],
    [{ kind: "unit", unit, number: "two" }, two],
    [{ kind: "unit", unit, number: "many" }, many],
  ];
}

function entries<K extends string | number, V>(record: Partial<Readonly<Record<K, V>>>): [K, V][] {
  return Object.entries(record) as [K, V][];
}

const none: readonly CalendarWord[] = [];

/** The words and phrases of time of a vocabulary, by their first word. */
export const calendarPhrases = lookup(
  (vocabulary): PhraseTable<readonly CalendarWord[]> =>
    phraseTable([...wordsOf(vocabulary)].map(([letters, meanings]) => [letters.split(" "), meanings] as const)),
);

/** The meaning of a folded word of time without its article; words of a phrase are joined by spaces. */
export function calendarWords(letters: string, vocabulary: Vocabulary = commonVocabulary()): readonly CalendarWord[] {
  return wordsOf(vocabulary).get(letters) ?? none;
}
