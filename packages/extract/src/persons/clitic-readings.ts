import { remembered } from "@diplomatic-visits/core/internal";

/** What was found in a word, and how many of its folded letters stand before it as clitics. */
export interface CliticReading<T> {
  found: T;
  skipped: number;
}

type Find<T> = (word: string, skipped: number) => T | undefined;

/**
 * Finds something by a folded word, as it stands or behind the clitics it may carry; لل stands for ل and ال, of which the alef
 * is not written.
 */
export function behindClitics<T>(letters: string, find: Find<T>): CliticReading<T> | undefined {
  const whole = find(letters, 0);
  if (whole !== undefined) return { found: whole, skipped: 0 };
  const conjunction = "وف".includes(letters.charAt(0)) ? 1 : 0;
  const longest = conjunction + ("بلك".includes(letters.charAt(conjunction)) ? 1 : 0);
  for (let skipped = 1; skipped <= longest && skipped < letters.length; skipped++) {
    const rest = letters.slice(skipped);
    const isLam = letters.charAt(skipped - 1) === "ل" && rest.startsWith("ل");
    const found = find(rest, skipped) ?? (isLam ? find(`ا${rest}`, skipped) : undefined);
    if (found !== undefined) return { found, skipped };
  }
  return undefined;
}

const none: readonly never[] = [];

/**
 * Reads folded words by phrases that are known by their first word: for each word the phrases that may begin with it, as it
 * stands and then behind its clitics; none for most words.
 */
export function phrasesBehindClitics<T>(
  phrasesFrom: (word: string) => readonly T[],
): (letters: string) => readonly CliticReading<readonly T[]>[] {
  return remembered((letters) => {
    const readings: CliticReading<readonly T[]>[] = [];
    behindClitics(letters, (word, skipped) => {
      const phrases = phrasesFrom(word);
      if (phrases.length > 0) readings.push({ found: phrases, skipped });
      // and so on to the next reading
      return undefined;
    });
    return readings.length > 0 ? readings : none;
  });
}

/** The first phrase among the readings of a word that fits. */
export function firstFitting<T>(
  readings: readonly CliticReading<readonly T[]>[],
  fits: (phrase: T) => boolean,
): CliticReading<T> | undefined {
  for (const { found: phrases, skipped } of readings)
    for (const phrase of phrases) if (fits(phrase)) return { found: phrase, skipped };
  return undefined;
}
