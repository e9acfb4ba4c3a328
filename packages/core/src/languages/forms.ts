import { foldedText } from "../text/folded-words.ts";
import { wordUnitsEnd } from "../text/word-units.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Forms } from "./parts/forms.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The forms of a list, ready for comparison with texts: each is a sequence of folded words. */
export function phrasesOf(forms: Forms): string[][] {
  return phrasesOfEach([forms])[0] ?? [];
}

/** The forms of each of some lists. All lists are folded at once: a fold has a price, and there are hundreds of lists. */
export function phrasesOfEach(lists: readonly Forms[]): string[][][] {
  const split = lists.map((forms) => forms.split(/\s+/).filter((form) => form !== ""));
  const phrases = phrasesIn(split.flat());
  let next = 0;
  return split.map(({ length }) => {
    next += length;
    return phrases.slice(next - length, next);
  });
}

function phrasesIn(forms: readonly string[]): string[][] {
  if (forms.length === 0) return [];
  const text = foldedText(forms.join(separator));
  const phrases: string[][] = [[]];
  for (let at = 0; at < text.length; ) {
    const end = wordUnitsEnd(text, at);
    if (end > at) phrases.at(-1)?.push(text.slice(at, end));
    else if (text[at] === separator) phrases.push([]);
    at = Math.max(end, at + 1);
  }
  return phrases;
}

/** Between forms while they are folded: no form contains it, and it stays as it is. */
const separator = "|";

/** The folded words of one form. */
export function foldedPhrase(form: string): string[] {
  return phrasesIn([form]).flat();
}

/** The folded words of a list of single words. */
export function wordSet(forms: Forms = ""): Set<string> {
  return new Set(phrasesOf(forms).map((words) => words.join(" ")));
}

/** The words of one list in all lexicons of a vocabulary. */
export function mergedWords(vocabulary: Vocabulary, formsOf: (lexicon: Lexicon) => Forms | undefined): Set<string> {
  return new Set(vocabulary.lexicons.flatMap((lexicon) => [...wordSet(formsOf(lexicon))]));
}

/** A regular-expression group that matches any of some forms; it never matches if there are none. */
export function oneOf(forms: readonly string[]): string {
  return forms.length > 0 ? `(?:${forms.join("|")})` : "(?:(?!))";
}

/** Phrases with their meanings, by their first word; the longest first. */
export type PhraseTable<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** A phrase with its meaning. */
export interface Phrase<T> {
  /** The words after the first. */
  rest: readonly string[];
  meaning: T;
}

/** Builds a table of phrases; of equal phrases the first wins, because the text's own language comes first. */
export function phraseTable<T>(entries: Iterable<readonly [words: readonly string[], meaning: T]>): PhraseTable<T> {
  const table = new Map<string, Phrase<T>[]>();
  for (const [[first, ...rest], meaning] of entries) {
    if (first === undefined) continue;
    const same = table.get(first);
    if (same) same.push({ rest, meaning });
    else table.set(first, [{ rest, meaning }]);
  }
  for (const same of table.values()) same.sort((a, b) => b.rest.length - a.rest.length);
  return table;
}
