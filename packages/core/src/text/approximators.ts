import { type FoldedWord, foldedList, foldedWords, withoutProclitics } from "./folded-words.ts";
import type { Span } from "./span.ts";

/** What an approximator makes of the number beside it. */
export type Approximation = "approx" | "at-least" | "at-most" | "more-than" | "less-than";

/** A word or phrase that makes a number less than exact. */
export interface Approximator extends Span {
  mod: Approximation;
}

// Words of a phrase stand joined by _.
const phrases: Readonly<Record<Approximation, string>> = {
  approx: `حوالي حوالى نحو قرابة زهاء تقريبا ما_يقارب ما_يقرب_من بحدود في_حدود ما_يناهز يناهز
    about around approximately roughly nearly almost circa an_estimated estimated close_to`,
  "at-least": "على_الأقل لا_يقل_عن ما_لا_يقل_عن لا_تقل_عن at_least no_fewer_than no_less_than not_less_than minimum_of",
  "at-most":
    "على_الأكثر لا_يزيد_على لا_يزيد_عن لا_يتجاوز ما_لا_يزيد_على at_most no_more_than not_more_than up_to maximum_of",
  "more-than":
    "أكثر_من ما_يزيد_على ما_يزيد_عن يزيد_على يزيد_عن يتجاوز تتجاوز تجاوز فوق more_than over exceeding upwards_of in_excess_of",
  "less-than": "أقل_من ما_دون less_than fewer_than under below",
};

interface Phrase {
  words: readonly string[];
  mod: Approximation;
}

let known: readonly Phrase[] | undefined;

function allPhrases(): readonly Phrase[] {
  const rows = Object.entries(phrases) as [Approximation, string][];
  return rows
    .flatMap(([mod, list]) =>
      list.split(/\s+/).map((phrase) => ({ words: foldedList(phrase.replaceAll("_", " ")), mod })),
    )
    .sort((a, b) => b.words.length - a.words.length);
}

/** The words that make numbers less than exact, in Arabic and English; of phrases that share words the longest counts. */
export function findApproximators(text: string, span: Span = { start: 0, end: text.length }): Approximator[] {
  known ??= allPhrases();
  const words = foldedWords(text, span);
  const found: Approximator[] = [];
  for (let i = 0; i < words.length; i++) {
    const phrase = known.find((one) => standsAt(one, words, i));
    if (!phrase) continue;
    const last = words[i + phrase.words.length - 1] as FoldedWord;
    found.push({ start: (words[i] as FoldedWord).start, end: last.end, mod: phrase.mod });
    i += phrase.words.length - 1;
  }
  return found;
}

function standsAt({ words: phrase }: Phrase, words: readonly FoldedWord[], at: number): boolean {
  return phrase.every((letters, i) => {
    const own = words[at + i]?.letters;
    if (own === undefined) return false;
    return i === 0 ? withoutProclitics(own, (word) => word === letters || undefined) !== undefined : own === letters;
  });
}
