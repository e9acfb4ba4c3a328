import {
  type CalendarWord,
  calendarWords,
  monthNames,
  remembered,
  weekdayNamed,
} from "@diplomatic-visits/core/internal";
import type { Particle } from "../languages/parts/time-words.ts";
import type { TimeTerms } from "./time-terms.ts";
import type { TimeToken } from "./time-token.ts";
import { beginsOtherwise } from "./word-meanings.ts";

/** The possible beginnings of a time expression: a number, a word of the calendar or a particle by its kind, or another word. */
export type Opening = "number" | "month" | "weekday" | "otherwise" | CalendarWord["kind"] | Particle;

/** What folded letters without clitics open, apart from numbers. */
function openingsOf(terms: TimeTerms, letters: string): ReadonlySet<Opening> {
  const openings = new Set<Opening>();
  const bare = terms.withoutArticle(letters);
  const words = bare === letters ? [] : calendarWords(bare, terms.vocabulary);
  for (const { kind } of [...calendarWords(letters, terms.vocabulary), ...words]) openings.add(kind);
  if (monthNames(letters, terms.vocabulary).length > 0) openings.add("month");
  if (weekdayNamed(letters, terms.vocabulary)) openings.add("weekday");
  if (beginsOtherwise(terms, letters)) openings.add("otherwise");
  const particle = terms.particleOf(letters);
  if (particle) openings.add(particle);
  return openings;
}

/** Selects for each token, from a list, what may begin with it, in list order; each word is looked up once. */
export function openedBy<T>(
  list: readonly (readonly [item: T, openings: readonly Opening[]])[],
): (terms: TimeTerms, token: TimeToken) => readonly T[] {
  const pick = (openings: ReadonlySet<Opening>) =>
    list.filter(([, own]) => own.some((opening) => openings.has(opening))).map(([item]) => item);
  const pickers = new WeakMap<TimeTerms, Record<"word" | "number", (letters: string) => readonly T[]>>();
  const pickersOf = (terms: TimeTerms) => {
    const known = pickers.get(terms) ?? {
      word: remembered((letters) => pick(openingsOf(terms, letters))),
      number: remembered((letters) => pick(new Set<Opening>([...openingsOf(terms, letters), "number"]))),
    };
    pickers.set(terms, known);
    return known;
  };
  let last: { terms: TimeTerms; own: ReturnType<typeof pickersOf> } | undefined;
  return (terms, { letters, number, digits }) => {
    if (last?.terms !== terms) last = { terms, own: pickersOf(terms) };
    const { word, number: ofNumber } = last.own;
    return number === undefined && digits === undefined ? word(letters) : ofNumber(digits === undefined ? letters : "");
  };
}
