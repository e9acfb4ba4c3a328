/**
 * Not public, and subject to change in any release: what the other packages of this repository share with core. They are
 * released together and depend on the same version exactly.
 *
 * @packageDocumentation
 */
export { type Approximation, type Approximator, approximatorAt, findApproximators } from "./text/approximators.ts";
export {
  type CalendarDay,
  type CivilDate,
  calendarDay,
  civilDate,
  daysInMonth,
  formatDay,
  type Weekday,
  weekdayOf,
} from "./text/calendar-day.ts";
export { type CalendarWord, calendarWords, type Pointing, type TimeUnit } from "./text/calendar-words.ts";
export { type FoundCharacter, findForbiddenCharacters, findSuspiciousCharacters } from "./text/characters.ts";
export { type CurrencyFound, currencyAt, findCurrencies, moneySigns } from "./text/currencies.ts";
export { type EdtfReading, parseEdtf } from "./text/edtf.ts";
export { type Folded, type FoldTier, fold, foldText } from "./text/fold.ts";
export { type FoldedWord, foldedList, foldedWords, withoutProclitics } from "./text/folded-words.ts";
export { type MonthCalendar, type MonthName, monthNames } from "./text/months.ts";
export { isNumberRange, lowerEndOf } from "./text/number-ranges.ts";
export { findNumbers, type NumberForm, type NumberFound } from "./text/numbers.ts";
export { remembered } from "./text/remembered.ts";
export type { Span } from "./text/span.ts";
export { type Tense, tenseOf } from "./text/tense.ts";
export { weekdayNamed } from "./text/weekdays.ts";
export { wordsIn } from "./text/word-edges.ts";
export { readJsonInput } from "./validate/read-json-input.ts";
export { readYamlInput } from "./validate/read-yaml-input.ts";
export type { Read, Unread } from "./validate/reading.ts";
