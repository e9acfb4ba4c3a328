import { oneOf } from "./forms.ts";
import type { SharedParts } from "./shared-parts.ts";
import { everyVocabulary, lookup, type SharedVocabulary } from "./vocabulary.ts";

/** The prefixes and suffixes of words in one script, in letters as written, without marks. */
export interface WrittenClitics {
  /** Whether a text begins with a letter of the script. */
  isLetter(text: string): boolean;
  /** The word that a text begins with, including its marks. */
  word: RegExp;
  /** Matches only the full prefixes of a word. */
  prefixes: RegExp;
  /** Matches only a conjunction and a preposition. */
  plainPrefixes: RegExp;
  /** The prefixes that end in the article, at the start of a word. */
  definite: RegExp;
  /** Prefixes at the start of a word, except that of the future. */
  leading: RegExp;
  /** Matches only a conjunction and the mark of the future. */
  future: RegExp;
  /** The first letters of verbs that can follow the mark of the future. */
  afterFuture: RegExp;
  articles: readonly string[];
  /** Articles merged with a preposition. */
  merged: readonly string[];
  pronouns: ReadonlySet<string>;
  adjectiveSuffix: string | undefined;
  /** Words of two letters that can have prefixes. */
  shortWords: ReadonlySet<string>;
}

const never = /(?!)/;

const systems = lookup(({ lexicons }: SharedVocabulary): readonly WrittenClitics[] =>
  lexicons.flatMap((lexicon) => (lexicon.clitics && lexicon.letters ? [compiled(lexicon)] : [])),
);

/** The prefixes and suffixes of the first letter's script, in any text; undefined if its words have none. */
export function cliticsOf(text: string): WrittenClitics | undefined {
  return text === "" ? undefined : systems(everyVocabulary()).find((system) => system.isLetter(text));
}

function compiled({ letters, clitics = {} }: SharedParts): WrittenClitics {
  const list = (forms = "") => forms.split(" ").filter((form) => form !== "");
  const [articles, merged, particles] = [list(clitics.article), list(clitics.mergedArticles), list(clitics.particles)];
  const all = list(clitics.prepositions);
  const [and, preposition, will] = [oneOf(list(clitics.conjunctions)), oneOf(all), oneOf(list(clitics.future?.prefix))];
  const unmerged = oneOf(all.filter((one) => !merged.some((form) => form.startsWith(one))));
  const definite = `(?:${unmerged}?${oneOf(articles)}|${oneOf(merged)})`;
  const script = new RegExp(`^\\p{Script=${letters?.script}}`, "u");
  return {
    isLetter: (text) => script.test(text),
    word: new RegExp(`^(?:(?=\\p{Script=${letters?.script}})\\p{L}|[\\p{M}\\u0640])+`, "u"),
    prefixes: new RegExp(`^(?:${and}?(?:${preposition}|${will}|${definite})?|${oneOf(particles)}{1,3})$`, "u"),
    plainPrefixes: new RegExp(`^${and}?${preposition}?$`, "u"),
    definite: new RegExp(`^${and}?${definite}`, "u"),
    leading: new RegExp(`^${and}?(?:${definite}|${preposition})?`, "u"),
    future: clitics.future ? new RegExp(`^${and}?${will}$`, "u") : never,
    afterFuture: clitics.future ? new RegExp(`^${oneOf(list(clitics.future.before))}`, "u") : never,
    articles,
    merged,
    pronouns: new Set(list(clitics.pronouns)),
    adjectiveSuffix: clitics.adjectiveSuffix,
    shortWords: new Set(list(clitics.shortWords)),
  };
}
