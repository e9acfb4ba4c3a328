import { casesOfPart, type Part } from "../../../../test/blind-split.ts";
import { draftOf, timesOfDraft } from "./drafted.ts";
import { type Corpus, exclusions } from "./times-exclusions.ts";

/** A case of Recognizers-Text by its index in the file: a text, its reference day, and the expected times. */
export interface RecognizersCase {
  place: number;
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

/** A result of a time finder: a span and, if known, a value. */
interface AnyTime {
  start: number;
  end: number;
  value?: string;
}

/** A function that finds times in a text; relative ones refer to the reference date. */
export type TimeFinder = (text: string, referenceDate?: string) => AnyTime[];

/** How many cases were read, of all and of those that were not excluded. */
export interface TimeScore {
  raw: Share;
  adjudicated: Share;
}

/** A count and its total. */
export interface Share {
  read: number;
  all: number;
}

/** The cases of a part of a file of Recognizers-Text, which begins with a byte order mark. */
export function casesOf(part: Part, corpus: Corpus, file: string): RecognizersCase[] {
  return casesOfPart(part, `recognizers-ar/${corpus}.json`, JSON.parse(file.replace(/^\uFEFF/, "")));
}

/** The times in the draft of a text. */
export const ours: TimeFinder = (text, referenceDate) => timesOfDraft(draftOf(text, referenceDate));

/**
 * Spans: a case counts if exactly the expected spans are found, in order. «هذا» and «يوم» before a day are ignored on both
 * sides, since the corpus excludes «يوم» and our codebook includes it.
 */
export function scoreSpans(cases: readonly RecognizersCase[], finder: TimeFinder = ours): TimeScore {
  return scored("DateExtractor", cases, ({ Input, Results }) => {
    const found = finder(Input).map(({ start, end }) => bare(Input.slice(start, end)));
    return found.join("|") === Results.map(({ Text }) => bare(Text)).join("|");
  });
}

/**
 * Values: a case counts if for each expected date one is found that overlaps it and has its value, either the
 * corpus's future value or its past one; for a count of months or years, the month or year of that day is enough.
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
  const out = new Set(Object.values(exclusions[corpus]).flat());
  const read = cases.map(isRead);
  const kept = read.filter((_, i) => !out.has(cases[i]?.place ?? i));
  return { raw: shareOf(read), adjudicated: shareOf(kept) };
}

function shareOf(read: readonly boolean[]): Share {
  return { read: read.filter(Boolean).length, all: read.length };
}

/** A case of duckling: the meaning of its phrases, in duckling's notation. */
export interface DucklingCase {
  expect: string;
  phrases: string[];
}

const ducklingDay = "2013-02-12";
const letters: Readonly<Record<string, string>> = {
  ...{ Second: "PT%S", Minute: "PT%M", Hour: "PT%H" },
  ...{ Day: "P%D", Week: "P%W", Month: "P%M", Year: "P%Y" },
};

/** How many of duckling's phrases contain a time of the expected value, to its unit; a time of day counts with its day only. */
export function scoreDuckling(cases: readonly DucklingCase[], finder: TimeFinder = ours): Share {
  const rows = cases.flatMap(({ expect, phrases }) =>
    phrases.map((phrase) => ({ phrase, value: ducklingValue(expect) })),
  );
  const read = rows.map(({ phrase, value }) => {
    const found = finder(phrase.normalize("NFC"), ducklingDay);
    return value !== undefined && found.some((time) => time.value?.startsWith(value));
  });
  return shareOf(read);
}

// "datetime (2013, 2, 12, 4, 30, 0) Minute", "DurationData 7 Week"
function ducklingValue(expected: string): string | undefined {
  const [, amount, measure = ""] = /^DurationData ([0-9]+) ([A-Z][a-z]+)/.exec(expected) ?? [];
  if (amount !== undefined) return letters[measure]?.replace("%", amount);
  const [, fields = "", unit = ""] = /^datetime(?:Holiday)? \(([0-9, ]+)\) ([A-Z][a-z]+)/.exec(expected) ?? [];
  const [year, month, day, hour, minute] = fields.split(", ").map((field) => field.padStart(2, "0"));
  if (unit === "Year") return year;
  if (unit === "Month") return `${year}-${month}`;
  return /^(?:Day|Week)$/.test(unit) ? `${year}-${month}-${day}` : `${year}-${month}-${day}T${hour}:${minute}`;
}
