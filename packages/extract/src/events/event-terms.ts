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
  /** Whether a word and the next one are in a list, as written or without a prefixed conjunction. */
  hasJoinedPair: (list: keyof EventLists, words: readonly FoldedWord[], i: number) => boolean;
  /** Whether a word is in a list, without the clitics and the article before it. */
  hasAnyForm: (list: keyof EventLists, letters: string) => boolean;
  /** Whether a word has a shape. */
  fits: (pattern: keyof EventPatterns, letters: string) => boolean;
}

/** The words of events of the active lexicons. */
export const eventTerms = perLexicons((lexicons: ActiveLexicons): EventTerms => {
  const listsOf = listsByWord(lexicons);
  const patterns = patternsOf(lexicons);
  const clitics = cliticsOf(lexicons);
  const has = (list: keyof EventLists, letters: string) => listsOf.get(letters)?.has(list) ?? false;
  const listsWithoutConjunction = remembered((letters) =>
    clitics.joined.test(letters) ? listsOf.get(letters.slice(1)) : undefined,
  );
  const hasJoined = (list: keyof EventLists, letters: string) =>
    has(list, letters) || (listsWithoutConjunction(letters)?.has(list) ?? false);
  const firstOfPairs = new Set([...listsOf.keys()].flatMap((key) => (key.includes(" ") ? key.split(" ", 1) : [])));
  const beginsPair = remembered(
    (letters) => firstOfPairs.has(letters) || (clitics.joined.test(letters) && firstOfPairs.has(letters.slice(1))),
  );
  return {
    has,
    hasJoined,
    hasJoinedPair: (list, words, i) => beginsPair(words[i]?.letters ?? "") && hasJoined(list, withNext(words, i)),
    hasAnyForm: (list, letters) =>
      hasJoined(list, letters) ||
      has(list, letters.replace(clitics.withArticle, "")) ||
      has(list, letters.replace(clitics.withPreposition, "")),
    fits: (pattern, letters) => patterns.get(pattern)?.some((one) => one.test(letters)) ?? false,
  };
});

// By word, since most words of a text are in no list.
function listsByWord(lexicons: ActiveLexicons): ReadonlyMap<string, ReadonlySet<keyof EventLists>> {
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

/** The folded letters of a word together with the next one: "called off". */
export function withNext(words: readonly FoldedWord[], i: number): string {
  return `${words[i]?.letters ?? ""} ${words[i + 1]?.letters ?? ""}`;
}
