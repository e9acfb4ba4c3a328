import type { Phrase } from "../../languages/forms.ts";
import type { Pointing, TimeUnit } from "../../languages/parts/calendar.ts";
import type { FoldedWord } from "../../text/folded-words.ts";
import { isPhraseAt } from "../phrases.ts";
import { inputOfWords, mayBe } from "../scope.ts";
import { findWeekdays, type NamedWeekday, plainWeekdayAt } from "../weekdays.ts";
import type { DateFound } from "./date-found.ts";
import { type DatePage, followsSpace, numberEndingAt, timeWordAt } from "./date-page.ts";

/** A day counted from the day of writing: yesterday, بعد غد. */
export function nearDayAt(page: DatePage, i: number): DateFound | undefined {
  const { words, lists } = page;
  const [word, before] = [words[i], words[i - 1]];
  const near = timeWordAt(page, i, "near-day");
  if (!word || !near) return undefined;
  if (lists.notNearAfter.has(before?.letters ?? "")) return undefined;
  const next = words[near.last + 1];
  if (followsSpace(next) && (lists.notNearBefore.has(next.letters) || timeWordAt(page, near.last + 1, "pointer")))
    return undefined;
  return { kind: "near-day", start: word.start, end: words[near.last]?.end ?? word.end, days: near.word.days };
}

const shifts: Readonly<Record<Pointing, number | undefined>> = { past: -1, future: 1, present: 0, recent: undefined };

interface PointedTime {
  points: Pointing;
  first: number;
  last: number;
  isAnaphoric?: true;
}

/** Where the words beside a name of time point; undefined if they do not, or count back from another time. */
function pointingBeside(page: DatePage, { first, last }: { first: number; last: number }): PointedTime | undefined {
  const { words, lists } = page;
  const [before, after] = [words[first - 1], words[last + 1]];
  if (after && followsSpace(after)) {
    const pointer = timeWordAt(page, last + 1, "pointer");
    if (pointer) return pointedTime(page, last + 1, { points: pointer.word.points, first, last: pointer.last });
  }
  if (!before || !followsSpace(words[first])) return undefined;
  if (lists.these.has(before.letters)) return { points: "present", first: first - 1, last };
  const pointer = timeWordAt(page, first - 1, "pointer");
  return pointer && pointedTime(page, first - 1, { points: pointer.word.points, first: first - 1, last });
}

function pointedTime(page: DatePage, i: number, found: PointedTime): PointedTime | undefined {
  if (!isAnaphoric(page, i)) return found;
  return found.points === "future" ? { ...found, isAnaphoric: true } : undefined;
}

function isAnaphoric({ words, lists }: DatePage, i: number): boolean {
  const letters = words[i]?.letters ?? "";
  return lists.anaphoric.has(letters) || lists.anaphoric.has(letters.replace(/^ال/, ""));
}

const pointedUnits: ReadonlySet<TimeUnit> = new Set(["week", "month", "year"]);

/** A unit that words point to: last week, الشهر المقبل, this year. */
export function relativeUnitAt(page: DatePage, i: number): DateFound | undefined {
  const { words, lists } = page;
  const word = words[i];
  if (!word || !mayBe(page, i, "times")) return undefined;
  const own = lists.nearYears.get(word.letters);
  if (own !== undefined) return { kind: "unit", unit: "year", shift: own, start: word.start, end: word.end };
  const unit = timeWordAt(page, i, "unit");
  if (unit?.word.number !== "one" || !pointedUnits.has(unit.word.unit)) return undefined;
  const pointed = pointingBeside(page, { first: i, last: unit.last });
  const shift = pointed && shifts[pointed.points];
  if (!pointed || shift === undefined) return undefined;
  const [start, end] = [words[pointed.first]?.start ?? word.start, words[pointed.last]?.end ?? word.end];
  const found: DateFound = { kind: "unit", unit: unit.word.unit, shift, start, end };
  if (pointed.isAnaphoric) found.isAnaphoric = true;
  return found;
}

/** The year that words at a place point to: last year, العام الماضي. */
export function relativeYearAt(page: DatePage, i: number): { shift: number; end: number } | undefined {
  return shiftedYearAt(page, i, i) ?? shiftedYearAt(page, i + 1, i);
}

// A year that words at a place point to, if they begin at a word.
function shiftedYearAt(page: DatePage, i: number, first: number): { shift: number; end: number } | undefined {
  const found = relativeUnitAt(page, i);
  if (found?.kind !== "unit" || found.unit !== "year" || found.isAnaphoric) return undefined;
  return found.start === page.words[first]?.start ? { shift: found.shift, end: found.end } : undefined;
}

/** A weekday without its date: Tuesday, last Tuesday, الثلاثاء المقبل. */
export function weekdayAt(page: DatePage, i: number): DateFound | undefined {
  const { words } = page;
  const word = words[i];
  if (!word) return undefined;
  const named = plainWeekdayAt(page, i) ?? weekdayBeside(page, i);
  if (!named) return undefined;
  let last = i;
  while ((words[last]?.end ?? named.end) < named.end) last++;
  const pointed = pointingBeside(page, { first: i, last });
  const { weekday } = named;
  if (!pointed || pointed.isAnaphoric) return { kind: "weekday", weekday, start: named.start, end: named.end };
  const [start, end] = [words[pointed.first]?.start ?? word.start, words[pointed.last]?.end ?? word.end];
  return { kind: "weekday", weekday, points: pointed.points, start, end };
}

function weekdayBeside(page: DatePage, i: number): NamedWeekday | undefined {
  const { start: from, end: to } = page.words[i] as FoldedWord;
  const beside = findWeekdays(page.text, inputOfWords(page, Math.max(0, i - 1), i + 3));
  return beside.find(({ start, end }) => start >= from && start < to && end > start);
}

const mostUnits = 999;
const countedUnits: ReadonlySet<TimeUnit> = new Set(["day", "week", "month", "year"]);

/** An amount counted back from the day of writing: three days ago, قبل أسبوعين. */
export function timeAgoAt(page: DatePage, i: number): DateFound | undefined {
  const { words, lists } = page;
  const unit = timeWordAt(page, i, "unit");
  const word = words[i];
  if (!unit || !word || !countedUnits.has(unit.word.unit)) return undefined;
  const number = followsSpace(word) ? numberEndingAt(page, i - 1) : undefined;
  const count = unit.word.number === "two" ? 2 : (number?.value ?? (unit.word.number === "one" ? 1 : undefined));
  if (count === undefined || !Number.isInteger(count) || count > mostUnits) return undefined;
  const first = unit.word.number === "two" ? i : (number?.first ?? i);
  const before = endingAt(page, lists.agoBefore, first - 1);
  const after = lists.agoAfter.get(words[unit.last + 1]?.letters ?? "");
  const isAfter =
    followsSpace(words[unit.last + 1]) && after?.some((phrase) => isPhraseAt(words, unit.last + 1, phrase));
  if (isAfter) return ago(page, { first, last: unit.last + 1 }, { unit: unit.word.unit, count });
  // «قبل يومين من الزيارة» counts from the visit
  if (before === undefined || lists.of.has(words[unit.last + 1]?.letters ?? "")) return undefined;
  if (number === undefined && unit.word.number !== "two") return undefined;
  return ago(page, { first: before, last: unit.last }, { unit: unit.word.unit, count });
}

function ago(
  { words }: DatePage,
  { first, last }: { first: number; last: number },
  { unit, count }: { unit: TimeUnit; count: number },
): DateFound {
  return { kind: "ago", unit, count, start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

const longestPhrase = 3;

/** The first word of a phrase of a table that ends with a word. */
function endingAt(
  { words }: DatePage,
  table: ReadonlyMap<string, readonly Phrase<true>[]>,
  i: number,
): number | undefined {
  for (let first = i; first >= 0 && first > i - longestPhrase; first--) {
    const phrases = table.get(words[first]?.letters ?? "");
    if (phrases?.some((phrase) => first + phrase.rest.length === i && isPhraseAt(words, first, phrase))) return first;
  }
  return undefined;
}
