import { remembered } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, lexiconOfWord, perLexicons } from "./active-lexicons.ts";

/** What was found in a word, and how many of its folded letters are clitics before it. */
export interface CliticReading<T> {
  found: T;
  skipped: number;
}

type Find<T> = (word: string, skipped: number) => T | undefined;

/**
 * Finds something by a folded word, as written or after its possible clitics. A preposition that ends like the article
 * absorbs the article's first letter: in لل, ل comes before ال.
 */
export function readingAfterClitics<T>(
  lexicons: ActiveLexicons,
  letters: string,
  find: Find<T>,
): CliticReading<T> | undefined {
  const whole = find(letters, 0);
  if (whole !== undefined) return { found: whole, skipped: 0 };
  const clitics = lexiconOfWord(lexicons, letters)?.clitics;
  if (!clitics) return undefined;
  const { conjunctions, prepositions, article } = clitics;
  const conjunction = conjunctions.includes(letters.charAt(0)) ? 1 : 0;
  const longest = conjunction + (prepositions.includes(letters.charAt(conjunction)) ? 1 : 0);
  const last = article.slice(1);
  for (let skipped = 1; skipped <= longest && skipped < letters.length; skipped++) {
    const rest = letters.slice(skipped);
    const isElided = letters.charAt(skipped - 1) === last && rest.startsWith(last);
    const found = find(rest, skipped) ?? (isElided ? find(`${article.charAt(0)}${rest}`, skipped) : undefined);
    if (found !== undefined) return { found, skipped };
  }
  return undefined;
}

const none: readonly never[] = [];

/**
 * Looks up folded words by phrases that are keyed by their first word: for each word the phrases that may begin with it, as
 * written and then after its clitics; empty for most words.
 */
export function phrasesAfterClitics<T>(
  lexicons: ActiveLexicons,
  phrasesFrom: (word: string) => readonly T[],
): (letters: string) => readonly CliticReading<readonly T[]>[] {
  return remembered((letters) => {
    const readings: CliticReading<readonly T[]>[] = [];
    readingAfterClitics(lexicons, letters, (word, skipped) => {
      const phrases = phrasesFrom(word);
      if (phrases.length > 0) readings.push({ found: phrases, skipped });
      // undefined, so that the next reading is tried too
      return undefined;
    });
    return readings.length > 0 ? readings : none;
  });
}

/** The first matching phrase among the readings of a word. */
export function firstFitting<T>(
  readings: readonly CliticReading<readonly T[]>[],
  fits: (phrase: T) => boolean,
): CliticReading<T> | undefined {
  for (const { found: phrases, skipped } of readings)
    for (const phrase of phrases) if (fits(phrase)) return { found: phrase, skipped };
  return undefined;
}

/** All letters that words of the active lexicons may carry as prefixes: conjunctions, then prepositions. */
export const cliticLettersOf = perLexicons((lexicons): string =>
  lexicons.map(({ clitics }) => `${clitics?.conjunctions ?? ""}${clitics?.prepositions ?? ""}`).join(""),
);

/** The fewest letters that remain of a word after its clitics. */
export const shortestRest = 2;

/**
 * Finds something by a folded word without its clitics, as written first. If a preposition has absorbed the first letter of
 * the article, the word is also tried without the article.
 */
export function withoutClitics<T>(
  lexicons: ActiveLexicons,
  letters: string,
  find: (word: string) => T | undefined,
): CliticReading<T> | undefined {
  const whole = find(letters);
  if (whole !== undefined) return { found: whole, skipped: 0 };
  const clitics = lexicons.find((lexicon) => lexicon.clitics)?.clitics;
  if (!clitics) return undefined;
  const { conjunctions, prepositions, article } = clitics;
  const first = conjunctions.includes(letters.charAt(0)) ? 1 : 0;
  const longest = first + (prepositions.includes(letters.charAt(first)) ? 1 : 0);
  for (let skipped = 1; skipped <= longest && letters.length - skipped >= shortestRest; skipped++) {
    const found = find(letters.slice(skipped));
    if (found !== undefined) return { found, skipped };
  }
  const elided = `${article.slice(1)}${article.slice(1)}`;
  const from = letters.startsWith(elided, first) ? first + elided.length : undefined;
  const rest = from === undefined ? "" : letters.slice(from);
  const found = rest.length >= shortestRest ? find(rest) : undefined;
  return found === undefined ? undefined : { found, skipped: from as number };
}
