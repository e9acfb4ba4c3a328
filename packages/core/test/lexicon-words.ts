import type { Lexicon } from "../src/languages/lexicon.ts";
import { vocabularyOf } from "../src/languages/vocabulary.ts";

/** Words and phrases of the lexicon of a language, of every part that rules read but places and triggers. */
export function lexiconWords(language: string): string[] {
  return wordsOf(
    language,
    ({ places: _places, territories: _territories, triggers: _triggers, ...lexicon }) => lexicon,
  );
}

/** Words and phrases that name values of codelists in the lexicon of a language. */
export function triggerWords(language: string): string[] {
  return wordsOf(language, ({ triggers }) => triggers);
}

/** Names and adjectives of countries in the lexicon of a language. */
export function placeWords(language: string): string[] {
  return wordsOf(language, ({ places, territories }) => [places, territories]);
}

/** Words and phrases of dates in the lexicon of a language. */
export function dateWords(language: string): string[] {
  return wordsOf(language, ({ numbers, months, weekdays, timeWords }) => [numbers, months, weekdays, timeWords]);
}

function wordsOf(language: string, partOf: (lexicon: Lexicon) => unknown): string[] {
  const words = new Set<string>();
  const gather = (value: unknown): void => {
    if (typeof value === "string") for (const form of value.split(/\s+/)) words.add(form.replaceAll("_", " "));
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(gather);
  };
  for (const lexicon of vocabularyOf(language).lexicons.slice(0, 1)) gather(partOf(lexicon));
  return [...words].filter((word) => word.length > 1 && word.length < 24);
}
