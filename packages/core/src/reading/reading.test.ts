import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseText } from "../../test/base-articles.ts";
import { dateWords, lexiconWords } from "../../test/lexicon-words.ts";
import { type Vocabulary, vocabularyOf } from "../languages/vocabulary.ts";
import { type FoldedWord, foldedWords } from "../text/folded-words.ts";
import { findApproximators } from "./approximators.ts";
import { findAmounts } from "./dates/find-amounts.ts";
import { findDates } from "./dates/find-dates.ts";
import { findMonths } from "./months.ts";
import { findNegations } from "./negations.ts";
import { numberCuts } from "./number-cuts.ts";
import { findNumbers } from "./numbers.ts";
import { type Finder, Reading } from "./reading.ts";
import { findRumours } from "./rumours.ts";
import { type ReadingInput, readingInputOf, type Scope } from "./scope.ts";
import { hasFall } from "./signs.ts";
import { tenseOf } from "./tense.ts";
import { findWeekdays } from "./weekdays.ts";
import { wordPrecision } from "./word-precision.ts";

const languages = ["ar", "en", "fa", "fr", "ru", "tr", "es", "de", "und"];

const plain = (words: readonly FoldedWord[]) =>
  words.map((word) => {
    const { start, end, letters, isNumeral, gap } = word;
    return { start, end, letters, isNumeral, gap, rest: word.part(Math.min(1, letters.length - 1)) };
  });

/** A text with words that may belong to every part of the vocabulary. */
const withoutBits = (text: string, vocabulary: Vocabulary): ReadingInput => {
  const input = readingInputOf(text, { vocabulary, words: foldedWords(text) });
  return { ...input, bits: new Int32Array(input.words.length).fill(-1) };
};

const finders: readonly Finder<{ start: number; end: number }>[] = [
  ...[findApproximators, findMonths, findNegations, findNumbers, findRumours, findWeekdays],
];
const runFinders: readonly Finder<{ start: number; end: number }>[] = [findAmounts, findDates, findNumbers];
const readers: readonly ((text: string, scope: Scope) => unknown)[] = [hasFall, tenseOf, wordPrecision];

// Capitals, marks, endings and prefixes are written onto words, so that they are found only without them.
const signs = [
  " ",
  " ",
  " ",
  ", ",
  ". ",
  "\n",
  "-",
  "'",
  "’",
  " $",
  "5",
  "1.5 ",
  " .5",
  "٣",
  " 2026 ",
  "12 000 ",
  "َ",
  "ـ",
  "\u200c",
  "\u200f",
  "ﷺ",
  "…",
  "İ",
  "و",
  "بال",
  "lar",
  "t ",
  "a1b2",
];
const texts = (language: string, words = lexiconWords(language)) =>
  fc
    .array(fc.tuple(fc.constantFrom(...words, "x"), fc.constantFrom(...signs), fc.boolean()), {
      maxLength: 14,
    })
    .map((parts) =>
      parts
        .map(([word, sign, isCapital]) => (isCapital ? word.toUpperCase() : word) + sign)
        .join("")
        .normalize("NFC"),
    );

describe.each(languages)("the reading of a text in %s", (language) => {
  const vocabulary = vocabularyOf(language);

  it("finds in the text and in its quotes what finders find when they read them alone", () => {
    fc.assert(
      fc.property(texts(language), fc.nat(), fc.nat(), (text, a, b) => {
        const reading = new Reading(text, vocabulary);
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((one, other) => one - other);
        for (const one of [reading, reading.quote({ start, end })]) {
          expect(plain(one.words)).toEqual(plain(foldedWords(one.text)));
          const alone = withoutBits(one.text, vocabulary);
          for (const finder of finders) expect(one.hits(finder)).toEqual(finder(one.text, alone));
          for (const reader of readers) expect(reader(one.text, one.scope)).toEqual(reader(one.text, alone));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("finds around a span what it finds in the whole text", () => {
    fc.assert(
      fc.property(texts(language, dateWords(language)), fc.nat(), fc.nat(), (text, a, b) => {
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((one, other) => one - other);
        for (const finder of runFinders) {
          expect(finder.runBits).toBeDefined();
          const hits = new Reading(text, vocabulary).hits(finder);
          const reading = new Reading(text, vocabulary);
          expect(reading.touching(finder, { start, end })).toEqual(
            hits.filter((one) => one.start < end && one.end > start),
          );
          expect(reading.within(finder, { start, end })).toEqual(
            hits.filter((one) => one.start >= start && one.start < end && one.end <= end),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it("marks every offset that a number or a range contains", () => {
    fc.assert(
      fc.property(texts(language, dateWords(language)), (text) => {
        const reading = new Reading(text, vocabulary);
        const cutAt = numberCuts(reading);
        for (let offset = 0; offset <= text.length; offset++)
          if (cutAt(offset)) expect(reading.mayCutNumber(offset)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe("a span of a reading", () => {
  it("may hold what its words are, also where it cuts one", () => {
    const reading = new Reading("They did not come on Tuesday.", vocabularyOf("en"));
    const at = (words: string) => ({
      start: reading.text.indexOf(words),
      end: reading.text.indexOf(words) + words.length,
    });
    expect(reading.mayHold("negations", at("They did"))).toBe(false);
    expect(reading.mayHold("negations", at("did not"))).toBe(true);
    expect(reading.mayHold("weekdays", at("uesd"))).toBe(true);
    expect(reading.mayHold("weekdays", at("come on"))).toBe(false);
  });

  it("has the hits that lie in it", () => {
    const text = baseText("invented");
    const reading = new Reading(text, vocabularyOf("en"));
    const all = findNumbers(text, { vocabulary: vocabularyOf("en") });
    expect(reading.within(findNumbers, { start: 0, end: text.length })).toEqual(all);
    const [first] = all;
    expect(first && reading.within(findNumbers, first)).toEqual([first]);
  });
});
