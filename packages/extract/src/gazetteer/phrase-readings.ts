import { remembered } from "@diplomatic-visits/core/internal";
import type { ActiveLexicons } from "../languages/active-lexicons.ts";
import { cliticLettersOf, shortestRest } from "../languages/clitic-readings.ts";
import type { Phrase } from "./phrase.ts";

/** The phrases that may begin with a word, after this many letters of clitics. */
export interface PhraseReading {
  phrases: readonly Phrase[];
  skipped: number;
}

type PhrasesFrom = (word: string) => readonly Phrase[] | undefined;

const none: readonly PhraseReading[] = [];
/** Looks up folded words by the phrases that begin with them, as written, then after their clitics; empty for most words. */
export function phraseReadings(
  lexicons: ActiveLexicons,
  phrasesFrom: PhrasesFrom,
): (letters: string) => readonly PhraseReading[] {
  const prefixes = cliticPrefixes(lexicons);
  return remembered((letters) => {
    const readings: PhraseReading[] = [];
    for (const { word, skipped } of prefixes(letters)) {
      const phrases = phrasesFrom(word);
      if (phrases) readings.push({ phrases, skipped });
    }
    return readings.length > 0 ? readings : none;
  });
}

interface Reading {
  word: string;
  skipped: number;
}

function cliticPrefixes(lexicons: ActiveLexicons): (letters: string) => Reading[] {
  const clitics = lexicons.find((lexicon) => lexicon.clitics)?.clitics;
  const own = cliticLettersOf(lexicons);
  if (!clitics) return (letters) => [{ word: letters, skipped: 0 }];
  const { conjunctions, prepositions, article } = clitics;
  const last = article.slice(1);
  return (letters) => {
    const readings = [{ word: letters, skipped: 0 }];
    if (!own.includes(letters.charAt(0))) return readings;
    const first = conjunctions.includes(letters.charAt(0)) ? 1 : 0;
    const longest = first + (prepositions.includes(letters.charAt(first)) ? 1 : 0);
    for (let skipped = 1; skipped <= longest && letters.length - skipped >= shortestRest; skipped++)
      readings.push({ word: letters.slice(skipped), skipped });
    // لل: the name begins with the second ل, and the article has lost its alef
    if (letters.startsWith(`${last}${last}`, first))
      readings.push({ word: `${article.charAt(0)}${letters.slice(first + 1)}`, skipped: first + 1 });
    return readings;
  };
}
