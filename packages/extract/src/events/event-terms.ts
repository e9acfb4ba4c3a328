import { type FoldedWord, foldedList, remembered } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";
import type { EventLists } from "../languages/parts/event-lists.ts";
import type { EventPatterns } from "../languages/parts/event-words.ts";

/** The words of events of the active lexicons, merged into one lookup. */
export interface EventTerms {
  /** Whether a folded word, or two joined by a space, is in a list. */
  has: (list: keyof EventLists, letters: string) => boolean;
  /** Whether a word is in a list, as written or without a prefixed conjunction. */
  hasJoined: (list: keyof EventLists, letters: string) => boolean;
  /** Whether a word and the next one are in a list. */
  hasPair: (list: keyof EventLists, words: readonly FoldedWord[], i: number) => boolean;
  /** Whether a word and the next one are in a list, as written or without a prefixed conjunction. */
  hasJoinedPair: (list: keyof EventLists, words: readonly FoldedWord[], i: number) => boolean;
  /** Whether a word is in a list, without the clitics and the article before it. */
  hasAnyForm: (list: keyof EventLists, letters: string) => boolean;
  /** Whether a word has a shape. */
  fits: (pattern: keyof EventPatterns, letters: string) => boolean;
  /** The lists that a folded word is in. */
  listsOf: (letters: string) => ListsOfWord;
}

type Lists = ReadonlySet<keyof EventLists>;

/** The lists that a word is in: as written, without a prefixed conjunction, and without any clitics and article. */
export interface ListsOfWord {
  written: Lists;
  joined: Lists;
  anyForm: Lists;
}

/** The words of events of the active lexicons. */
export const eventTerms = perLexicons((lexicons: ActiveLexicons): EventTerms => {
  const byWord = listsByWord(lexicons);
  const patterns = patternsOf(lexicons);
  const listsOf = remembered(listsReader(byWord, cliticsOf(lexicons)));
  const has = (list: keyof EventLists, letters: string) => byWord.get(letters)?.has(list) ?? false;
  const hasJoined = (list: keyof EventLists, letters: string) => listsOf(letters).joined.has(list);
  const firstOfPairs = new Set([...byWord.keys()].flatMap((key) => (key.includes(" ") ? key.split(" ", 1) : [])));
  const { joined } = cliticsOf(lexicons);
  const beginsPair = remembered(
    (letters) => firstOfPairs.has(letters) || (joined.test(letters) && firstOfPairs.has(letters.slice(1))),
  );
  const isPairAt = (words: readonly FoldedWord[], i: number) => beginsPair(words[i]?.letters ?? "");
  return {
    has,
    hasJoined,
    hasPair: (list, words, i) => isPairAt(words, i) && has(list, withNext(words, i)),
    hasJoinedPair: (list, words, i) => isPairAt(words, i) && hasJoined(list, withNext(words, i)),
    hasAnyForm: (list, letters) => listsOf(letters).anyForm.has(list),
    fits: (pattern, letters) => patterns.get(pattern)?.some((one) => one.test(letters)) ?? false,
    listsOf,
  };
});

const inNone: Lists = new Set();

function listsReader(byWord: ReadonlyMap<string, Lists>, clitics: CliticPatterns): (letters: string) => ListsOfWord {
  const of = (letters: string) => byWord.get(letters) ?? inNone;
  return (letters) => {
    const written = of(letters);
    const joined = clitics.joined.test(letters) ? union(written, of(letters.slice(1))) : written;
    const bare = union(of(letters.replace(clitics.withArticle, "")), of(letters.replace(clitics.withPreposition, "")));
    return { written, joined, anyForm: union(joined, bare) };
  };
}

function union(one: Lists, other: Lists): Lists {
  if (other.size === 0 || one === other) return one;
  return one.size === 0 ? other : new Set([...one, ...other]);
}

// By word, since most words of a text are in no list.
function listsByWord(lexicons: ActiveLexicons): ReadonlyMap<string, Lists> {
  const found = new Map<string, Set<keyof EventLists>>();
  for (const { events } of lexicons)
    for (const [list, words] of Object.entries(events?.lists ?? {}) as [keyof EventLists, string][])
      for (const word of words.split(/\s+/)) {
        const key = foldedList(word.replaceAll("_", " ")).join(" ");
        const lists = found.get(key) ?? new Set();
        found.set(key, lists.add(list));
      }
  return found;
}

function patternsOf(lexicons: ActiveLexicons): ReadonlyMap<keyof EventPatterns, readonly RegExp[]> {
  const patterns = new Map<keyof EventPatterns, RegExp[]>();
  for (const { events } of lexicons)
    for (const [name, pattern] of Object.entries(events?.patterns ?? {}) as [keyof EventPatterns, RegExp][])
      patterns.set(name, [...(patterns.get(name) ?? []), pattern]);
  return patterns;
}

interface CliticPatterns {
  joined: RegExp;
  withArticle: RegExp;
  withPreposition: RegExp;
}

const never = /(?!)/;

// Words of two letters are not cut: the rest is too short to be a word.
function cliticsOf(lexicons: ActiveLexicons): CliticPatterns {
  const clitics = lexicons.find((lexicon) => lexicon.clitics)?.clitics;
  if (!clitics) return { joined: never, withArticle: never, withPreposition: never };
  const { conjunctions, prepositions, article } = clitics;
  const last = article.slice(1);
  return {
    joined: new RegExp(`^[${conjunctions}].{2}`),
    withArticle: new RegExp(`^[${conjunctions}]?[${prepositions}]?(?:${article}|${last}(?=${last}))(?=.{2})`),
    withPreposition: new RegExp(`^[${conjunctions}]?[${prepositions}](?=.{2})`),
  };
}

// "called off"
function withNext(words: readonly FoldedWord[], i: number): string {
  return `${words[i]?.letters ?? ""} ${words[i + 1]?.letters ?? ""}`;
}
