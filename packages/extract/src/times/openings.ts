import {
  type CalendarWord,
  calendarWords,
  monthNames,
  remembered,
  weekdayNamed,
} from "@diplomatic-visits/core/internal";
import { beginsOtherwise } from "./beginnings.ts";
import { type Particle, particle } from "./particles.ts";
import type { TimeToken } from "./time-token.ts";

/** What a time expression can begin with: a number, a word of the calendar or a particle by its kind, or another word. */
export type Opening = "number" | "month" | "weekday" | "otherwise" | CalendarWord["kind"] | Particle;

/** What folded letters without proclitics open, numbers aside. */
function openingsOf(letters: string): ReadonlySet<Opening> {
  const openings = new Set<Opening>();
  const words = letters.startsWith("ال") ? calendarWords(letters.slice(2)) : [];
  for (const { kind } of [...calendarWords(letters), ...words]) openings.add(kind);
  if (monthNames(letters).length > 0) openings.add("month");
  if (weekdayNamed(letters)) openings.add("weekday");
  if (beginsOtherwise(letters)) openings.add("otherwise");
  const found = particle(letters);
  if (found) openings.add(found);
  return openings;
}

/** Picks for each token, out of a list, what may begin with it, in the order of the list; each word is looked up once. */
export function openedBy<T>(
  list: readonly (readonly [item: T, openings: readonly Opening[]])[],
): (token: TimeToken) => readonly T[] {
  const pick = (openings: ReadonlySet<Opening>) =>
    list.filter(([, own]) => own.some((opening) => openings.has(opening))).map(([item]) => item);
  const ofWord = remembered((letters) => pick(openingsOf(letters)));
  const ofNumber = remembered((letters) => pick(new Set<Opening>([...openingsOf(letters), "number"])));
  return ({ letters, number, digits }) =>
    number === undefined && digits === undefined ? ofWord(letters) : ofNumber(digits === undefined ? letters : "");
}
