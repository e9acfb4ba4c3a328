import type { PrecisionWords, TenseWords, TimeWords } from "../parts/calendar.ts";

/** English words of time. */
export const timeWords: TimeWords = {
  units: {
    second: { many: "seconds" },
    minute: { one: "minute", many: "minutes" },
    hour: { one: "hour", many: "hours" },
    day: { one: "day", many: "days" },
    week: { one: "week", two: "fortnight", many: "weeks" },
    month: { one: "month", many: "months" },
    year: { one: "year", many: "years", each: "annually" },
    decade: { one: "decade", many: "decades" },
    century: { one: "century", many: "centuries" },
  },
  pointers: {
    past: "last past previous",
    future: "next coming upcoming",
    present: "current present",
    recent: "recent",
  },
  nearDays: {
    [-2]: "day_before_yesterday",
    [-1]: "yesterday",
    0: "today tonight",
    1: "tomorrow",
    2: "day_after_tomorrow",
  },
  now: "now nowadays currently",
  morning: "morning am",
  afternoon: "noon afternoon evening night pm",
  seasons: { spring: "spring", summer: "summer", autumn: "autumn fall", winter: "winter" },
  parts: { start: "early beginning start", mid: "mid middle", end: "late end" },
  tens: {
    20: "twenties",
    30: "thirties",
    40: "forties",
    50: "fifties",
    60: "sixties",
    70: "seventies",
    80: "eighties",
    90: "nineties",
  },
  eras: { gregorian: "ce ad", islamic: "ah", persian: "ap" },
  few: "few several couple",
  these: "this",
  anaphoric: "previous past coming upcoming",
  ago: { after: "ago" },
  bounds: { before: "before prior_to", after: "after" },
  of: "of the year",
};

/** How fine English words of time are. */
export const precision: PrecisionWords = {
  day: "day days today yesterday tomorrow morning evening night noon week weekend hour hours",
  month: "month months spring summer autumn winter quarter half",
  year: "year years",
  oneMonth: "month",
  newYear: "new_year new_years",
  hyphenated: "year years",
};

/** English words of past and future. */
export const tense: TenseWords = {
  beforeLast: "before_last",
  past: "yesterday ago",
  future: "tomorrow",
  pastBefore: "last past previous",
  futureBefore: "next coming upcoming",
  names: `monday tuesday wednesday thursday friday saturday sunday week weekend month year night decade january february
    march april may june july august september october november december spring summer autumn winter few two three several`,
};
