import { findTimes } from "../../src/times/find-times.ts";
import { type Corpus, exclusions } from "./times-exclusions.ts";

/** A case of Recognizers-Text: a text, the day it is read on, and what is found in it. */
export interface RecognizersCase {
  Input: string;
  Context?: { ReferenceDateTime: string };
  Results: RecognizersResult[];
}

interface RecognizersResult {
  Text: string;
  Start: number;
  Length: number;
  Value?: { FutureResolution: Record<string, string>; PastResolution: Record<string, string> };
}

/** What a finder of times finds: a span and, if it knows one, a value. */
export interface AnyTime {
  start: number;
  end: number;
  value?: string;
}

/** Anything that finds times in a text; relative ones are counted from the reference date. */
export type TimeFinder = (text: string, referenceDate?: string) => AnyTime[];

/** How many cases were read, of all and of those that were not excluded, and how many were excluded for which reason. */
export interface TimeScore {
  raw: Share;
  adjudicated: Share;
  excluded: Record<string, number>;
}

/** So many of so many. */
export interface Share {
  read: number;
  all: number;
}

/** Our own finder. */
export const ours: TimeFinder = (text, referenceDate) => findTimes(text, referenceDate ? { referenceDate } : {});

/**
 * Spans: a case counts when exactly the spans expected are found, in order, «هذا» and «يوم» before a day left out on both
 * sides, for the corpus leaves «يوم» out and our codebook takes it in.
 */
export function scoreSpans(cases: readonly RecognizersCase[], finder: TimeFinder = ours): TimeScore {
  return scored("DateExtractor", cases, ({ Input, Results }) => {
    const found = finder(Input).map(({ start, end }) => bare(Input.slice(start, end)));
    return found.join("|") === Results.map(({ Text }) => bare(Text)).join("|");
  });
}

/**
 * Values: a case counts when for each date expected one is found that overlaps it and has its value, be it the one the
 * corpus gives for the future or the one for the past; counted in months or years, the month or year of that day is right.
 */
export function scoreValues(cases: readonly RecognizersCase[], finder: TimeFinder = ours): TimeScore {
  return scored("DateParser", cases, ({ Input, Context, Results }) => {
    const found = finder(Input, Context?.ReferenceDateTime.slice(0, 10));
    return Results.every((expected) =>
      found.some((time) => overlaps(time, expected) && valuesOf(expected).some((value) => isValue(time.value, value))),
    );
  });
}

function bare(words: string): string {
  return words
    .trim()
    .replace(/^هذا +/, "")
    .replace(/^يوم +/, "");
}

function overlaps({ start, end }: AnyTime, { Start, Length }: RecognizersResult): boolean {
  return start < Start + Length && Start < end;
}

function valuesOf({ Value }: RecognizersResult): string[] {
  return Value ? [...Object.values(Value.FutureResolution), ...Object.values(Value.PastResolution)] : [];
}

function isValue(value: string | undefined, expected: string): boolean {
  return value !== undefined && value.length >= 4 && expected.startsWith(value);
}

function scored(
  corpus: Corpus,
  cases: readonly RecognizersCase[],
  isRead: (each: RecognizersCase) => boolean,
): TimeScore {
  const reasons = exclusions[corpus];
  const out = new Set(Object.values(reasons).flat());
  const read = cases.map(isRead);
  const kept = read.filter((_, i) => !out.has(i));
  return {
    raw: shareOf(read),
    adjudicated: shareOf(kept),
    excluded: Object.fromEntries(Object.entries(reasons).map(([reason, indexes]) => [reason, indexes.length])),
  };
}

function shareOf(read: readonly boolean[]): Share {
  return { read: read.filter(Boolean).length, all: read.length };
}
