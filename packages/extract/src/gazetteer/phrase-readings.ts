import { remembered, withoutProclitics } from "@diplomatic-visits/core/internal";
import type { Phrase } from "./phrase.ts";

/** The phrases that may begin with a word, behind so many letters of proclitics. */
export interface PhraseReading {
  phrases: readonly Phrase[];
  skipped: number;
}

const none: readonly PhraseReading[] = [];

/** Reads folded words by the phrases that begin with them: as a word stands, then behind its proclitics; none for most words. */
export function phraseReadings(
  phrasesFrom: (word: string) => readonly Phrase[] | undefined,
): (letters: string) => readonly PhraseReading[] {
  return remembered((letters) => {
    const readings: PhraseReading[] = [];
    const add = (word: string, skipped: number): undefined => {
      const phrases = phrasesFrom(word);
      if (phrases) readings.push({ phrases, skipped });
      // and so on to the next reading
      return undefined;
    };
    withoutProclitics(letters, (word) => add(word, letters.length - word.length));
    const lam = lettersBeforeLam(letters);
    if (lam > 0) add(`ا${letters.slice(lam)}`, lam);
    return readings.length > 0 ? readings : none;
  });
}

// ل before ال is written لل: the name begins with the second ل
function lettersBeforeLam(letters: string): number {
  return letters.startsWith("لل") ? 1 : /^[وف]لل/.test(letters) ? 2 : 0;
}
