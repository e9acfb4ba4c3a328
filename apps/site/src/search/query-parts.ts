import { queryWords, sharesForm, termsOf, withoutClitics } from "./search-terms";
import { synonyms } from "./synonyms";

/** Words in order. */
export type Phrase = readonly string[];

/** A part of a query: its words, and other phrases of the same meaning. */
export interface QueryPart {
  words: Phrase;
  others: readonly Phrase[];
}

interface Entry {
  phrase: Phrase;
  others: readonly Phrase[];
}

let entries: ReadonlyMap<string, readonly Entry[]> | undefined;

/** The phrases that have synonyms, by every form of their first word. */
function entriesByWord(): ReadonlyMap<string, readonly Entry[]> {
  if (entries !== undefined) return entries;
  const made = new Map<string, Entry[]>();
  for (const group of synonyms) {
    const ours = group.ours.map(queryWords);
    for (const phrase of [...ours, ...group.theirs.map(queryWords)]) {
      const entry = { phrase, others: ours.filter((other) => other !== phrase) };
      for (const form of termsOf(phrase[0] ?? "")) made.set(form, [...(made.get(form) ?? []), entry]);
    }
  }
  entries = made;
  return made;
}

/** A word without the letters that Arabic writes together with it. */
export function bareWord(word: string): string {
  return withoutClitics(word) ?? word;
}

const stopWords = new Set(
  "a an and are at be by can do does for from how i in is it my of on or the to what when with ما هو هي هل في من على الى عن ان كيف".split(
    " ",
  ),
);

/** The words that a name is compared by: without words that are on every page, unless there are no others. */
export function namingWords(words: Phrase): Phrase {
  const kept = words.filter((word) => !stopWords.has(word));
  return kept.length === 0 ? words : kept;
}

/** The parts of a query without words that are on every page, unless it consists of them; "not found" is one part. */
export function keptParts(words: Phrase): QueryPart[] {
  const parts = queryParts(words);
  const kept = parts.filter((part) => part.others.length > 0 || !stopWords.has(part.words[0] ?? ""));
  return kept.length === 0 ? parts : kept;
}

/** A query split into parts: the longest phrases that have synonyms, and the single words between them. */
export function queryParts(words: Phrase): QueryPart[] {
  const parts: QueryPart[] = [];
  for (let at = 0; at < words.length; ) {
    const candidates = new Set(termsOf(words[at] ?? "").flatMap((form) => entriesByWord().get(form) ?? []));
    const here = [...candidates].filter(({ phrase }) =>
      phrase.every((word, i) => sharesForm(words[at + i] ?? "", word)),
    );
    const length = Math.max(1, ...here.map(({ phrase }) => phrase.length));
    const others = here.filter(({ phrase }) => phrase.length === length).flatMap((entry) => entry.others);
    parts.push({ words: words.slice(at, at + length), others });
    at += length;
  }
  return parts;
}
