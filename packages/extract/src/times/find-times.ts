import { calendarDay, parseEdtf, remembered } from "@diplomatic-visits/core/internal";
import { lexiconsFor } from "../languages/active-lexicons.ts";
import { draftReading } from "../languages/draft-reading.ts";
import { withClock } from "./clock.ts";
import type { TimeContext, TimeMatch, TimeReader } from "./context.ts";
import { readDate } from "./dates.ts";
import { withMonths } from "./month-of-day.ts";
import { withParallels } from "./parallel-dates.ts";
import type { TimeFound, TimeOptions } from "./time-found.ts";
import { readersAt } from "./time-readers.ts";
import { type TimeTerms, timeTerms } from "./time-terms.ts";
import { hasRole, type TimeToken, timeTokens } from "./time-token.ts";

/**
 * The times of a text, in order, not nested: dates of the Gregorian, Hijri and Persian calendars, relative ones,
 * durations, times of the clock, recurring ones. Relative times have a value only with a reference date.
 */
export function findTimes(text: string, options: TimeOptions = {}): TimeFound[] {
  const context = contextOf(text, options);
  const found: TimeMatch[] = [];
  for (let at = 0; at < context.tokens.length; ) {
    const match = mayBeginAt(context.tokens, at) ? longestAt(context, at) : undefined;
    if (match) found.push(match);
    at = match?.to ?? at + 1;
  }
  return withMonths(context, withParallels(context, found)).map((match) => timeFound(context, match));
}

/** Prepares a text for the readers of times. */
export function contextOf(text: string, options: TimeOptions): TimeContext {
  const { referenceDate, lexicons = lexiconsFor(), reading = draftReading(text, lexicons) } = options;
  const terms = timeTerms(lexicons);
  const tokens = timeTokens(reading, lexicons);
  const [year, month, day] = (/^[0-9]{4}-[0-9]{2}-[0-9]{2}/.exec(referenceDate ?? "")?.[0] ?? "")
    .split("-")
    .map(Number);
  const today = calendarDay(year ?? Number.NaN, month ?? 0, day ?? 0);
  return {
    text,
    tokens,
    terms,
    isDayFirst: isDayFirst(terms, tokens),
    ...(today === undefined ? {} : { today }),
  };
}

function isDayFirst(terms: TimeTerms, tokens: readonly TimeToken[]): boolean {
  let [words, others] = [0, 0];
  for (const { digits, letters } of tokens) {
    if (digits !== undefined) continue;
    words++;
    if (terms.wordsFor(letters)?.dateOrder === "unknown") others++;
  }
  return words > 0 && others * 2 <= words;
}

// A short number is part of a time only with a word of time or a mark beside it: not in "15 countries".
function mayBeginAt(tokens: readonly TimeToken[], at: number): boolean {
  const token = tokens[at] as TimeToken;
  if (!token.mayBegin) return false;
  if (!isShortNumber(token)) return true;
  const next = tokens[at + 1];
  // "the first five months"
  const isBeforeNumber = token.isOrdinal && next?.number !== undefined;
  return next !== undefined && (isBeforeNumber || !(next.isSilent && next.gap === " "));
}

const yearLength = 4;

function isShortNumber({ number, isSilent, digits }: TimeToken): boolean {
  return number !== undefined && isSilent && (digits?.length ?? 0) < yearLength;
}

// "3 March": after a short number, a word that is only the name of a month makes nothing but a date.
function isBeforeMonth(tokens: readonly TimeToken[], at: number): boolean {
  const [token, next] = [tokens[at] as TimeToken, tokens[at + 1]];
  if (!isShortNumber(token) || next?.gap !== " " || next.words.length > 0 || next.proclitics !== "") return false;
  return next.roles.size === 0 && next.particle === undefined && !next.weekday && next.digits === undefined;
}

const dateReader: readonly TimeReader[] = [readDate];

function longestAt(context: TimeContext, at: number): TimeMatch | undefined {
  let best: TimeMatch | undefined;
  const { tokens, terms } = context;
  const readers = isBeforeMonth(tokens, at) ? dateReader : readersAt(terms, tokens[at] as TimeToken);
  for (const read of readers) {
    const match = read(context, at);
    if (match && match.to > (best?.to ?? at)) best = match;
  }
  return best && withClock(context, best);
}

function timeFound({ tokens }: TimeContext, match: TimeMatch): TimeFound {
  const { from, to, type, rule, certainty, basis, calendar, value } = match;
  const first = isDetermined(tokens, match) ? from - 1 : from;
  const start = tokens[first]?.start ?? 0;
  const end = match.end ?? tokens[to - 1]?.end ?? 0;
  const found: TimeFound = { start, end, type, rule, certainty, basis };
  const mod = match.mod ?? (type === "date" ? modBefore(tokens, from) : undefined);
  if (mod !== undefined) found.mod = mod;
  if (calendar !== undefined) found.calendar = calendar;
  if (match.isPlaced) found.isPlaced = true;
  if (value === undefined) return found;
  if (!isEdtf(value)) return { ...found, basis: "unresolved", certainty: "candidate" };
  found.value = value;
  return found;
}

// a text repeats its dates
const isEdtf = remembered((value) => parseEdtf(value) !== undefined);

const withOwnArticle: ReadonlySet<string> = new Set([
  "time/decade",
  "time/part-of-year",
  "time/season",
  "time/nth-weekday",
]);

// in "the 1990s" and "the 13th of April" the article belongs to the date; in "the April visit" to the visit
function isDetermined(tokens: readonly TimeToken[], { from, rule }: TimeMatch): boolean {
  if (!hasRole(tokens[from - 1], "the")) return false;
  const isOrdinal = tokens[from]?.isOrdinal || hasRole(tokens[from + 1], "ordinalSuffix");
  const isOwn = withOwnArticle.has(rule) || (rule === "time/date" && isOrdinal === true);
  return isOwn && /^[ \u00a0]$/.test(tokens[from]?.gap ?? "");
}

const mods = { before: "before", after: "after", until: "on-or-before", since: "on-or-after" } as const;

/** The modifier that the word before a date gives it; the word itself is outside the span. */
function modBefore(tokens: readonly TimeToken[], at: number): TimeFound["mod"] {
  const before = tokens[at - 1];
  const isClose = before !== undefined && /^[ \u00a0]*$/.test(tokens[at]?.gap ?? "");
  return isClose ? mods[before.particle as keyof typeof mods] : undefined;
}
