import { type Found, type LanguagePart, languageParts, type Reader, readersOf } from "./language-readers.ts";

/** A sentence of a blind set with the values that a reader of one part finds in it. */
export interface LanguageCase {
  part: LanguagePart;
  text: string;
  expected: { words: string; value: string | number; calendar?: string }[];
}

/** How well a part of a language is read: the number of expected, found and correct values. */
export interface PartScore {
  part: LanguagePart;
  cases: number;
  expected: number;
  found: number;
  right: number;
}

/** Scores the readers of a language on its blind set, one row per part. */
export function scoreLanguage(tag: string, cases: readonly LanguageCase[]): PartScore[] {
  const readers = readersOf(tag);
  return languageParts.map((part) =>
    scorePart(
      part,
      readers[part],
      cases.filter((one) => one.part === part),
    ),
  );
}

function scorePart(part: LanguagePart, reader: Reader, cases: readonly LanguageCase[]): PartScore {
  const score = { part, cases: cases.length, expected: 0, found: 0, right: 0 };
  for (const one of cases) {
    const { text, expected } = { ...one, text: one.text.normalize("NFC") };
    const found = reader(text);
    score.expected += expected.length;
    score.found += found.length;
    score.right += rightOf({ text, expected, found, isStart: part === "sentences" });
  }
  return score;
}

interface Reading {
  text: string;
  expected: LanguageCase["expected"];
  found: readonly Found[];
  /** Compares only the start, because a case gives only the starts of its sentences. */
  isStart: boolean;
}

/** Counts values that equal an expected value and share words with it; articles and units beside a number are ignored. */
function rightOf({ text, expected, found, isStart }: Reading): number {
  const left = new Set(found);
  let from = 0;
  let right = 0;
  for (const { words, value } of expected) {
    const start = text.indexOf(words.normalize("NFC"), from);
    if (start < 0) throw new TypeError("A blind case expects words that its text does not have in that order.");
    const end = start + words.length;
    from = start + 1;
    const match = [...left].find(
      (one) => isSame(one.value, value) && one.start < end && (isStart ? one.start >= start : one.end > start),
    );
    if (!match) continue;
    left.delete(match);
    right++;
  }
  return right;
}

function isSame(a: string | number, b: string | number): boolean {
  return typeof a === "number" && typeof b === "number"
    ? Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))
    : String(a) === String(b);
}
