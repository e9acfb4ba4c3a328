import { foldedList } from "../text/folded-words.ts";
import { withoutEndings } from "./endings.ts";
import { oneOf } from "./forms.ts";
import type { Clitics } from "./parts/letters.ts";
import { commonVocabulary, lookup, type Vocabulary } from "./vocabulary.ts";

/** A word found in a list, with the number of letters of prefixes before it. */
export interface Stripped<T> {
  found: T;
  skipped: number;
}

/** The prefixes that the languages of a vocabulary write onto words, for folded letters. */
export interface CliticTable {
  /** Letters that a prefix can begin with. */
  initials: string;
  /** The longest run of conjunctions and prepositions before at least two letters. */
  prefixes: RegExp;
  conjunctions: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Articles written onto a word: ال. */
  articles: readonly string[];
  /** Endings of nouns in the text's own language. */
  suffixes: ReadonlySet<string>;
}

/** The prefixes of a vocabulary. */
export const cliticTable = lookup(({ own, lexicons }): CliticTable => {
  const parts = lexicons.flatMap(({ clitics }) => clitics ?? []);
  const forms = (key: "conjunctions" | "prepositions" | "article") =>
    parts.flatMap((clitics: Clitics) => foldedList(clitics[key] ?? ""));
  const [conjunctions, prepositions] = [forms("conjunctions"), forms("prepositions")];
  return {
    initials: [...conjunctions, ...prepositions].map((form) => form.charAt(0)).join(""),
    prefixes: new RegExp(`^${oneOf(conjunctions)}?${oneOf(prepositions)}?(?=\\p{L}{2})`, "u"),
    conjunctions: new Set(conjunctions),
    prepositions: new Set(prepositions),
    articles: forms("article"),
    suffixes: new Set(foldedList(own?.clitics?.suffixes ?? "")),
  };
});

/** Finds a word in a list, also with prefixes and endings written onto it. */
export function withoutProclitics<T>(
  letters: string,
  find: (word: string) => T | undefined,
  vocabulary: Vocabulary = commonVocabulary(),
): Stripped<T> | undefined {
  const whole = find(letters);
  if (whole !== undefined) return { found: whole, skipped: 0 };
  const { initials, prefixes, suffixes } = cliticTable(vocabulary);
  if (suffixes.size > 0) {
    const stem = withoutEndings(letters, suffixes, find);
    return stem && { found: stem.found, skipped: 0 };
  }
  if (!initials.includes(letters.charAt(0))) return undefined;
  const longest = prefixes.exec(letters)?.[0].length ?? 0;
  for (let skipped = 1; skipped <= longest; skipped++) {
    const found = find(letters.slice(skipped));
    if (found !== undefined) return { found, skipped };
  }
  return undefined;
}

/**
 * Everything that `withoutProclitics` would try for a word, in its order, of what a list contains. For lists whose entries
 * match only if the words after them do, too: what a word can be is looked up once, and the words after it at each place.
 */
export function withProclitics<T>(
  letters: string,
  find: (word: string) => T | undefined,
  vocabulary: Vocabulary = commonVocabulary(),
): Stripped<T>[] {
  const tried: Stripped<T>[] = [];
  const hasEndings = cliticTable(vocabulary).suffixes.size > 0;
  const note = (word: string): undefined => {
    const found = find(word);
    if (found !== undefined) tried.push({ found, skipped: hasEndings ? 0 : letters.length - word.length });
  };
  withoutProclitics(letters, note, vocabulary);
  return tried;
}

/** Finds a word in a list, also after removing the article written onto it. */
export function withoutArticle<T>(
  letters: string,
  find: (word: string) => T | undefined,
  vocabulary: Vocabulary,
): T | undefined {
  const whole = find(letters);
  if (whole !== undefined) return whole;
  const article = cliticTable(vocabulary).articles.find((one) => letters.startsWith(one));
  return article === undefined ? undefined : find(letters.slice(article.length));
}
