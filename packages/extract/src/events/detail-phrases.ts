import { type FoldedWord, firstSpanFrom, foldedList, type Span } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";
import { readingAfterClitics } from "../languages/clitic-readings.ts";
import type { DetailWords } from "../languages/parts/detail-words.ts";

/** A phrase, its last word written onto the next one or not. */
interface Introduction {
  words: readonly string[];
  isAttached: boolean;
}

/** The phrases of the active lexicons by list. */
export const introductions = perLexicons((lexicons): ReadonlyMap<keyof DetailWords, readonly Introduction[]> => {
  const lists = new Map<keyof DetailWords, Introduction[]>();
  for (const { details } of lexicons)
    for (const [list, phrases] of Object.entries(details ?? {}) as [keyof DetailWords, string][])
      for (const phrase of phrases.split(/,\s+/))
        lists.set(list, [
          ...(lists.get(list) ?? []),
          { words: foldedList(phrase.replace("_", "")), isAttached: phrase.endsWith("_") },
        ]);
  return lists;
});

/** Whether a word, as written or after clitics, is the first of a phrase of a list. */
export function beginsDetailPhrase(lexicons: ActiveLexicons, name: keyof DetailWords, letters: string): boolean {
  const list = introductions(lexicons).get(name) ?? [];
  return (
    readingAfterClitics(lexicons, letters, (word) => list.some(({ words: [own] }) => own === word) || undefined) !==
    undefined
  );
}

/** Whether folded words, joined by spaces, are a phrase of a list. */
export function isIntroduction(lexicons: ActiveLexicons, list: keyof DetailWords, words: string): boolean {
  return (
    introductions(lexicons)
      .get(list)
      ?.some((phrase) => phrase.words.join(" ") === words) ?? false
  );
}

/** A phrase of a list in the text. */
export interface Introduced {
  span: Span;
  /** The index of the word that follows, or to which the phrase is attached. */
  next: number;
  /** How many letters of that word belong to the phrase. */
  skipped: number;
}

/** The words in which phrases are looked for. */
export interface PhraseRead {
  words: readonly FoldedWord[];
  lexicons: ActiveLexicons;
}

/** The first phrase of a list within a region. */
export function introductionIn(read: PhraseRead, region: Span, list: keyof DetailWords): Introduced | undefined {
  for (let i = firstSpanFrom(read.words, region.start); i < read.words.length; i++) {
    if ((read.words[i] as FoldedWord).end > region.end) return undefined;
    const found = detailPhraseAt(read, i, list);
    if (found) return found;
  }
  return undefined;
}

/** The phrase of a list that begins at a word. */
export function detailPhraseAt(
  { words, lexicons }: PhraseRead,
  i: number,
  list: keyof DetailWords,
): Introduced | undefined {
  const first = words[i] as FoldedWord;
  for (const { words: phrase, isAttached } of introductions(lexicons).get(list) ?? []) {
    const [letters = ""] = phrase;
    if (isAttached) {
      if (!first.letters.startsWith(letters) || first.letters.length - letters.length < shortestAttached) continue;
      return { span: first.part(0, letters.length), next: i, skipped: letters.length };
    }
    if (first.letters !== letters || !continues(words, i, phrase)) continue;
    const last = words[i + phrase.length - 1] as FoldedWord;
    return { span: { start: first.start, end: last.end }, next: i + phrase.length, skipped: 0 };
  }
  return undefined;
}

// the first word is known to match
function continues(words: readonly FoldedWord[], i: number, phrase: readonly string[]): boolean {
  return phrase.every((letters, k) => {
    const word = words[i + k];
    return k === 0 || (word?.letters === letters && /^[ -]$/.test(word.gap));
  });
}

// «لبحث»: a preposition before fewer letters is part of the word
const shortestAttached = 3;
