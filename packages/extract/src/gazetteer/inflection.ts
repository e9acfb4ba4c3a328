import type { AdjectiveInflection, PlaceWords } from "../languages/parts/place-words.ts";

/** An inflection of adjectives, with the article of their forms. */
export interface Inflection extends AdjectiveInflection {
  article: string;
}

/**
 * The forms of an adjective of several words in folded letters: gender, number and case of every word with the base ending,
 * with and without the article; a first word without that ending also takes the article (الجنوب أفريقي).
 */
export function inflected(adjective: string, { base, endings, indefinite, article }: Inflection): string[] {
  const words = adjective.split(" ");
  return endings.split(" ").flatMap((ending) => {
    const bare = words.map((word) => (word.endsWith(base) ? word.slice(0, -base.length) + ending : word));
    const plain = bare.join(" ");
    if (ending === indefinite) return [plain];
    const allDefinite = bare.map((word) => `${article}${word}`).join(" ");
    return words[0]?.endsWith(base) ? [plain, allDefinite] : [plain, allDefinite, `${article}${plain}`];
  });
}

/** A reader of the stems of an adjective in folded letters: as written, then without the article. */
export function stemReader({ endings, indefinite, article }: Inflection): (word: string) => string[] {
  const longestFirst = endings.split(" ").sort((a, b) => b.length - a.length);
  const lastLetters = new Set(longestFirst.map((ending) => ending.at(-1)));
  return (word) => {
    if (!lastLetters.has(word.at(-1))) return [];
    const ending = longestFirst.find((one) => word.endsWith(one));
    if (ending === undefined) return [];
    const stem = word.slice(0, -ending.length);
    const mayHaveArticle = stem.startsWith(article) && !word.endsWith(indefinite);
    return mayHaveArticle ? [stem, stem.slice(article.length)] : [stem];
  };
}

/** The forms of an adjective or name of a people with a plural ending. */
export function withPlural(word: string, plural: PlaceWords["plural"]): string[] {
  if (!plural) return [word];
  return plural.endings.test(word) && !plural.except.test(word) ? [word, `${word}${plural.suffix}`] : [word];
}
