import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { vocabularyOf } from "../languages/vocabulary.ts";
import { foldedWords } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import { findApproximators } from "./approximators.ts";
import { findAmounts } from "./dates/find-amounts.ts";
import { findDates } from "./dates/find-dates.ts";
import { findDenials, findImpliedDenials } from "./denials.ts";
import { findMonths } from "./months.ts";
import { findNumbers } from "./numbers.ts";
import { findNamedPlaces } from "./places.ts";
import { type Finder, Reading } from "./reading.ts";
import { findRumours } from "./rumours.ts";
import { findJoiners, findTriggers } from "./triggers.ts";
import { findWeekdays } from "./weekdays.ts";

const finders: readonly Finder<Span>[] = [
  ...[findNumbers, findDates, findAmounts, findMonths, findWeekdays, findApproximators, findRumours],
  ...[findDenials, findImpliedDenials, findTriggers, findJoiners, findNamedPlaces],
];

const folder = new URL("../../test/slips/development/", import.meta.url);
const texts = readdirSync(folder).map((name) => [name, readFileSync(new URL(`${name}/text.txt`, folder), "utf8")]);

// Readers look at the words after a word: what is last in a text has none.
describe("a text that ends after any of its words", () => {
  it.each(texts)("is read without an error, and within its bounds: %s", (name = "", text = "") => {
    const vocabulary = vocabularyOf(name.slice(0, 2));
    const ends = foldedWords(text).map(({ end }) => end);
    for (const [i, end] of ends.entries()) {
      const start = ends[Math.max(0, i - 12)] ?? 0;
      const reading = new Reading(text.slice(start, end), vocabulary);
      for (const finder of finders)
        for (const hit of reading.hits(finder)) expect(hit.end).toBeLessThanOrEqual(end - start);
    }
  });
});
