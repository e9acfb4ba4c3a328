import { type FoldedWord, foldedList, foldedWords, withoutProclitics } from "./folded-words.ts";
import { numberWord } from "./number-words.ts";
import type { Span } from "./span.ts";

/** What an approximator makes of the number beside it. */
export type Approximation = "approx" | "at-least" | "at-most" | "more-than" | "less-than";

/** A word or phrase that makes a number less than exact. */
export interface Approximator extends Span {
  mod: Approximation;
}

// Words of a phrase stand joined by _.
const phrases: Readonly<Record<Approximation, string>> = {
  approx: `حوالي حوالى نحو قرابة زهاء تقريبا ما_يقارب ما_يقرب_من بحدود في_حدود ما_يناهز يناهز يقارب تقارب
    about around approximately roughly nearly almost circa an_estimated estimated close_to some`,
  "at-least": "على_الأقل لا_يقل_عن ما_لا_يقل_عن لا_تقل_عن at_least no_fewer_than no_less_than not_less_than minimum_of",
  "at-most":
    "على_الأكثر لا_يزيد_على لا_يزيد_عن لا_يتجاوز ما_لا_يزيد_على at_most no_more_than not_more_than up_to maximum_of",
  "more-than":
    "أكثر_من ما_يزيد_على ما_يزيد_عن يزيد_على يزيد_عن يربو_على ما_يربو_على يربو_عن ما_يربو_عن أزيد_من يتجاوز تتجاوز تجاوز فوق more_than over exceeding upwards_of in_excess_of",
  "less-than": "أقل_من ما_دون دون تحت less_than fewer_than under below",
};

interface Phrase {
  words: readonly string[];
  mod: Approximation;
}

interface Lists {
  /** The phrases by their first word, the longest first. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Words that make nothing inexact but the number right behind them. */
  beforeNumber: ReadonlySet<string>;
}

let lists: Lists | undefined;

function buildLists(): Lists {
  const byFirst = new Map<string, Phrase[]>();
  for (const [mod, list] of Object.entries(phrases) as [Approximation, string][])
    for (const phrase of list.split(/\s+/)) {
      const words = foldedList(phrase.replaceAll("_", " "));
      const [first = ""] = words;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, mod }]);
    }
  for (const same of byFirst.values()) same.sort((a, b) => b.words.length - a.words.length);
  return { phrases: byFirst, beforeNumber: new Set(foldedList("دون تحت some")) };
}

/** The words that make numbers less than exact, in Arabic and English; of phrases that share words the longest counts. */
export function findApproximators(text: string, span: Span = { start: 0, end: text.length }): Approximator[] {
  const words = foldedWords(text, span);
  const found: Approximator[] = [];
  for (let i = 0; i < words.length; i++) {
    const one = approximatorAt(words, i);
    if (!one) continue;
    found.push(one);
    i = one.last;
  }
  return found.map(({ start, end, mod }) => ({ start, end, mod }));
}

/** The approximator that begins with a word of a text, with the index of its last word. */
export function approximatorAt(words: readonly FoldedWord[], i: number): (Approximator & { last: number }) | undefined {
  const one = phraseAt(words, i);
  if (!one) return undefined;
  const last = i + one.phrase.words.length - 1;
  const { start } = (words[i] as FoldedWord).part(one.skipped);
  return { start, end: (words[last] as FoldedWord).end, mod: one.phrase.mod, last };
}

function phraseAt(words: readonly FoldedWord[], at: number): { phrase: Phrase; skipped: number } | undefined {
  lists ??= buildLists();
  const { phrases: known, beforeNumber } = lists;
  const found = withoutProclitics((words[at] as FoldedWord).letters, (first) =>
    known.get(first)?.find((phrase) => phrase.words.every((own, i) => i === 0 || words[at + i]?.letters === own)),
  );
  if (!found) return undefined;
  const { found: phrase, skipped } = found;
  return beforeNumber.has(phrase.words[0] ?? "") && !isNumber(words[at + 1]) ? undefined : { phrase, skipped };
}

function isNumber(word: FoldedWord | undefined): boolean {
  return word !== undefined && (word.isNumeral || numberWord(word.letters) !== undefined);
}
