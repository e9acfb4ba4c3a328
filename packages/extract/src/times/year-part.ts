import type { MonthCalendar } from "@diplomatic-visits/core/internal";
import { isNext, type TimeContext } from "./context.ts";
import { readEra } from "./eras.ts";
import { saying, type TimeToken } from "./time-token.ts";

/** A year written in a text, with the token after it. */
export interface YearPart {
  to: number;
  year: number;
  /** The calendar shown by its era or its size; undefined if any calendar is possible. */
  calendar?: MonthCalendar;
  /** Whether عام, سنة or an era marks it as a year. */
  isCalled: boolean;
}

/** Reads a year at a token: 2021, عام 2021, سنة ألفين وعشرين, 1442 هـ; three digits only after عام. */
export function readYear({ tokens, terms }: TimeContext, at: number): YearPart | undefined {
  const word = saying(tokens[at], "unit");
  const isCalled = word?.unit === "year" && word.number === "one";
  const place = isCalled ? at + 1 : at;
  const token = tokens[place];
  if (isCalled && !isNext(token)) return undefined;
  const year = yearIn(token, isCalled);
  if (year === undefined) return undefined;
  const era = readEra(tokens, place + 1);
  const calendar = era?.calendar ?? (year >= 1700 && year < 2200 ? "gregorian" : undefined);
  // EDTF has a year 0, which is 1 BC
  const counted = era?.isBefore ? 1 - year : year;
  // 2019 года, 2019 yılında
  const next = tokens[place + 1];
  const isNamed =
    era === undefined && isNext(next) && isYearWord(next) && terms.wordsFor(next.letters)?.nounsBare === true;
  return {
    to: era?.to ?? (isNamed ? place + 2 : place + 1),
    year: counted,
    isCalled: isCalled || isNamed || era !== undefined,
    ...(calendar ? { calendar } : {}),
  };
}

function isYearWord(token: TimeToken): boolean {
  const unit = saying(token, "unit");
  return unit?.unit === "year" && unit.number === "one";
}

function yearIn(token: TimeToken | undefined, isCalled: boolean): number | undefined {
  if (token?.number === undefined || token.isOrdinal) return undefined;
  const { number, digits } = token;
  if (
    digits !== undefined
      ? !/^[0-9]{4}$/.test(digits) && !(isCalled && /^[1-9][0-9]{2}$/.test(digits))
      : !isCalled && number < 1000
  )
    return undefined;
  return Number.isInteger(number) && number >= 100 && number < 2200 ? number : undefined;
}

/** Reads a year after a month or a day: also after a comma, after من, and with ل before عام; `isClosed` after a bracket. */
export function readYearAfter(context: TimeContext, at: number, isClosed = false): YearPart | undefined {
  const { tokens } = context;
  const token = tokens[at];
  const gap = isClosed ? token?.gap.replace(/^ ?\)/, "") : token?.gap;
  if (gap === undefined || !/^[ \u00a0]*[,،./-]?[ \u00a0]*[.]?$/.test(gap) || token?.isJoined) return undefined;
  if (token?.particle === "of" || (token?.particle === "in" && saying(tokens[at + 1], "unit")))
    return isNext(tokens[at + 1]) ? readYear(context, at + 1) : undefined;
  return readYear(context, at);
}
