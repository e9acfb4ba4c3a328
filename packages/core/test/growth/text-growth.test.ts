import { describe, expect, it } from "vitest";
import { vocabularyOf } from "../../src/languages/vocabulary.ts";
import { findApproximators } from "../../src/reading/approximators.ts";
import { findCurrencies } from "../../src/reading/currencies.ts";
import { findDates } from "../../src/reading/dates/find-dates.ts";
import { findDenials, findImpliedDenials } from "../../src/reading/denials.ts";
import { findMoneySigns } from "../../src/reading/money-signs.ts";
import { findMonths } from "../../src/reading/months.ts";
import { findNegations } from "../../src/reading/negations.ts";
import { numberCuts } from "../../src/reading/number-cuts.ts";
import { findNumbers } from "../../src/reading/numbers.ts";
import { findNamedPlaces } from "../../src/reading/places.ts";
import { Reading } from "../../src/reading/reading.ts";
import { findRumours } from "../../src/reading/rumours.ts";
import { splitSentences } from "../../src/reading/sentences.ts";
import { findJoiners, findTriggers } from "../../src/reading/triggers.ts";
import { findWeekdays } from "../../src/reading/weekdays.ts";
import { bracketed } from "../../src/text/brackets.ts";
import { findForbiddenCharacters, findSuspiciousCharacters } from "../../src/text/characters.ts";
import { fold } from "../../src/text/fold.ts";
import { foldedWords } from "../../src/text/folded-words.ts";
import { cutsGrapheme, graphemeEnd } from "../../src/text/grapheme.ts";
import { findMixedScriptWords } from "../../src/text/mixed-script-words.ts";
import { offsetConverter } from "../../src/text/offsets.ts";
import { escaped } from "../../src/text/printable.ts";
import { findQuotations, unbalancedMarks } from "../../src/text/quotation.ts";
import { isWordBoundary, wordEnd, wordStart, wordsIn } from "../../src/text/word-edges.ts";
import { growthOf, mostGrowth } from "./growth-of.ts";
import { periodic } from "./large-articles.ts";

// A run of each kind of character, and words that the finders read, again and again.
const units = [
  ...[
    "a",
    "a ",
    "É",
    "ß ",
    "İ",
    "ё ",
    "aа",
    "aа ",
    "_",
    "a-",
    "non-",
    "a. ",
    "U.S. ",
    ". ",
    "…",
    "\n",
    "a\n",
    "  ",
    "\u00a0",
  ],
  ...["ا", "و", "وال ", "بال", "ـ", "ًا", "ى\u0654", "ة", "ہ", "ﷺ", "ﷺ ", "ﬁ", "لا ", "ﻻ", "می\u200cر "],
  ...[
    "\u0323",
    "a\u0323",
    "\u200d",
    "\u200c",
    "\u200b",
    "\u00ad",
    "\ufe0f",
    "\u2067",
    "\u202a",
    "\u202c",
    "\u2066\u202c",
  ],
  ...[
    "\u202a\u2069",
    "क्",
    "가",
    "ก",
    "中",
    "か。",
    "😀",
    "😀\u200d",
    "🇫🇷",
    "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "\u{e0061}",
    "\ud83d",
    "\u0000",
    "\ufffd",
  ],
  ...["’", "‘", "a’ ", "‘’", "“", "”", "«", "»", '"', '"a" ', "(", ")", "()", "((", "[(", "「", "--", "–"],
  ...["1", "1 ", "1,", "1.", "1,000 ", "1-", "1–2 ", "١", "٣٫", "$1 ", "5 to 7 ", "2021 ", "1st ", "½", "% ", "€ "],
  ...["hundred ", "million ", "twenty-", "half a ", "مليون ", "ألف ", "خمسة وعشرون ", "نصف ", "one point "],
  ...[
    "not ",
    "never ",
    "لم ",
    "غير ",
    "March ",
    "May 3 ",
    "Tuesday ",
    "الأحد ",
    "about 5 ",
    "نحو ",
    "reportedly ",
    "dollars ",
  ],
  ...["3 March 2026 ", "3/4/2026 ", "two days ago ", "said that ", "state visit ", "not denied ", "France ", "of "],
  ...["قبل يومين ", "وقال ", "نفى ", "زيارة رسمية ", "فرنسا ", "التي "],
];

const vocabularies = [vocabularyOf("en"), vocabularyOf("ar")];

// Every offset of a periodic text is like one of the first, so some of them are enough, all over the text.
function each(text: string, visit: (offset: number) => unknown): void {
  for (let at = 0; at <= text.length; at += 5) visit(at);
}

const functions: Record<string, (text: string) => unknown> = {
  fold: (text) => fold(text, "orthographic"),
  "fold, then the source of each place"(text) {
    const folded = fold(text, "orthographic");
    each(folded.text, (at) => folded.end(at) - folded.start(at));
  },
  foldedWords: (text) => foldedWords(text),
  cutsGrapheme: (text) => each(text, (at) => cutsGrapheme(text, at)),
  graphemeEnd: (text) => each(text, (at) => graphemeEnd(text, at)),
  isWordBoundary: (text) => each(text.slice(0, 4000), (at) => isWordBoundary(text, at)),
  wordsIn: (text) => wordsIn(text),
  "wordStart, at the end": (text) => wordStart(text, text.length),
  "wordEnd, at the start": (text) => wordEnd(text, 0),
  findQuotations,
  unbalancedMarks(text) {
    const marksIn = unbalancedMarks(text);
    each(text, (at) => marksIn({ start: at, end: Math.min(text.length, at + 20) }));
  },
  findForbiddenCharacters,
  findSuspiciousCharacters,
  findMixedScriptWords,
  escaped,
  bracketed(text) {
    const isBracketed = bracketed(text);
    each(text, isBracketed);
  },
  offsetConverter(text) {
    const { toBytes, toCodePoints } = offsetConverter(text);
    each(text, (at) => toBytes(at) + toCodePoints(at));
  },
  splitSentences: (text) => splitSentences(text),
  numberCuts: (text) => vocabularies.map((vocabulary) => each(text, numberCuts(new Reading(text, vocabulary)))),
  ...Object.fromEntries(
    [
      findNumbers,
      findNegations,
      findRumours,
      findMonths,
      findWeekdays,
      findApproximators,
      findCurrencies,
      findMoneySigns,
      findDates,
      findTriggers,
      findJoiners,
      findNamedPlaces,
      findDenials,
      findImpliedDenials,
    ].map((find) => [
      find.name,
      (text: string) => vocabularies.map((vocabulary) => find(text, { vocabulary, start: 0, end: text.length })),
    ]),
  ),
};

describe("the time to read a text grows with its length, whatever it repeats", () => {
  it.each(Object.entries(functions))("%s", { retry: 2, timeout: 120_000 }, (_, read) => {
    const slow = units.filter((unit) => growthOf(1500, (length) => periodic(unit, length), read) > mostGrowth);
    expect(slow).toEqual([]);
  });
});
