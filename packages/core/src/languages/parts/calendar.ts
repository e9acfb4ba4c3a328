import type { Forms } from "./forms.ts";

/** Seven rows of forms, Monday first. */
export type WeekForms = readonly [Forms, Forms, Forms, Forms, Forms, Forms, Forms];

/** The names of the weekdays; an empty string means that a day does not have such a name. */
export interface Weekdays {
  /** Names that mean the day in any context. */
  names: WeekForms;
  /** Names that are also other words (أحد, pazar): a day only beside a word of `dayBefore` or `dayAfter`. */
  doubtful?: WeekForms;
  /** Abbreviations, which are a day only if capitalised and before a full stop, a comma or a figure. */
  short?: WeekForms;
  /** Words before a doubtful name: يوم, مساء, в. */
  dayBefore?: Forms;
  /** Words after a doubtful name: günü. */
  dayAfter?: Forms;
  /** A doubtful name is also a day before a figure: domingo, 10 de enero; среда, 6 января. */
  figureAfter?: true;
}

/** The calendars whose month names are known. */
export type MonthCalendar = "gregorian" | "islamic" | "persian";

/** Twelve rows of forms, the first month first. */
type MonthForms = readonly [
  ...[Forms, Forms, Forms, Forms, Forms, Forms],
  ...[Forms, Forms, Forms, Forms, Forms, Forms],
];

/** The names of the months. */
export interface Months {
  names: Partial<Readonly<Record<MonthCalendar, MonthForms>>>;
  /** Names, by their first word, that are also other words (may, march, مارس): months only beside a figure or a word of time. */
  doubtful?: Forms;
  /** Words of time before a doubtful name: in, since, شهر. */
  timeBefore?: Forms;
  /** Words of time after a doubtful name: ayında in Aralık ayında, ماه in آبان ماه. */
  timeAfter?: Forms;
  /** Words between a doubtful name and its year: من in مارس من عام 2020, de in mayo de 2020. */
  beforeYear?: Forms;
}

/** A unit of time. */
export type TimeUnit = "second" | "minute" | "hour" | "day" | "week" | "month" | "year" | "decade" | "century";

/** The forms of a unit of time. */
export interface UnitForms {
  one?: Forms;
  /** The dual, or the form after two. */
  two?: Forms;
  many?: Forms;
  /** A construct dual before two names or numbers: عامي 2019 و2020. */
  pair?: Forms;
  /** "Every" such unit: annually, سنويا. */
  each?: Forms;
}

/** The direction of a word relative to the day of writing; `recent` is the past up to that day. */
export type Pointing = "past" | "future" | "present" | "recent";

/** Words that place a time, in addition to weekdays and months. */
export interface TimeWords {
  units?: Partial<Readonly<Record<TimeUnit, UnitForms>>>;
  /** last, next, current, recent. */
  pointers?: Partial<Readonly<Record<Pointing, Forms>>>;
  /** Days counted from the day of writing, by their distance: yesterday is −1. */
  nearDays?: Partial<Readonly<Record<-2 | -1 | 0 | 1 | 2, Forms>>>;
  now?: Forms;
  morning?: Forms;
  /** Noon and later. */
  afternoon?: Forms;
  seasons?: Partial<Readonly<Record<"spring" | "summer" | "autumn" | "winter", Forms>>>;
  /** Parts of a longer time: early, mid, late. */
  parts?: Partial<Readonly<Record<"start" | "mid" | "end", Forms>>>;
  /** Decades of any century, by their first year: 90 for nineties. */
  tens?: Partial<Readonly<Record<20 | 30 | 40 | 50 | 60 | 70 | 80 | 90, Forms>>>;
  /** Words and abbreviations of an era. */
  eras?: Partial<Readonly<Record<MonthCalendar, Forms>>>;
  /** An uncertain number of units: several, بضعة. */
  few?: Forms;
  /** Words that point to the present only directly before a name of time: this week, هذا الشهر. */
  these?: Forms;
  /** Words of `pointers` that may count from a time other than the day of writing: previous, التالي, следующий. */
  anaphoric?: Forms;
  /** Words after which a word of `nearDays` is another word: la mañana. */
  notNearAfter?: Forms;
  /** Words before which a word of `nearDays` is another word: اليوم التالي. */
  notNearBefore?: Forms;
  /** Years counted from the year of writing, in one word: پارسال is −1. */
  nearYears?: Partial<Readonly<Record<-2 | -1 | 0 | 1, Forms>>>;
  /** Words that count back from the day of writing, after an amount (ago, назад) or before it (il_y_a, hace, قبل). */
  ago?: { before?: Forms; after?: Forms };
  /** Words beside a date that put the time before or after it: before, بعد, önce. */
  bounds?: Partial<Readonly<Record<"before" | "after", Forms>>>;
  /** Words of `bounds` and `parts` are after the date: mart sonunda, 2020'den önce. */
  boundsFollow?: true;
  /** Words between two days in addition to the `ranges` of numbers: au, al. */
  toDay?: Forms;
  /** Words between a day, its month and its year: of, de, من. */
  of?: Forms;
}

/** Words that show how fine the words of a date are. */
export interface PrecisionWords {
  /** Words that name a day or something finer. */
  day: Forms;
  /** Words that name a month, a season or another part of a year. */
  month: Forms;
  year: Forms;
  /** Words for one month, beside which a number in words is a day: العشرين من الشهر المقبل. */
  oneMonth?: Forms;
  /** Phrases for the turn of a year, which is a day: رأس_السنة, new_year. */
  newYear?: Forms;
  /** Words that do not name a year if a hyphen joins them to another word: year-end. */
  hyphenated?: Forms;
}

/** Words that say whether a time is before or after the day of writing. */
export interface TenseWords {
  /** Words that point in any position: yesterday, ago, الماضي, il_y_a. */
  past?: Forms;
  future?: Forms;
  /** Words that point only directly before a name of time: last Tuesday, but "the last day of the visit". */
  pastBefore?: Forms;
  futureBefore?: Forms;
  /** Words that point only directly after a name of time: la semaine dernière. */
  pastAfter?: Forms;
  futureAfter?: Forms;
  /** The names of time that `…Before` and `…After` need beside them. */
  names?: Forms;
  /** Phrases that point one step further back than the past: before last, قبل الماضي. */
  beforeLast?: Forms;
}
