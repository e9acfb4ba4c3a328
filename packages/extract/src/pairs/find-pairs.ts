import { type FoldedWord, firstSpanFrom, foldedList, type Span } from "@diplomatic-visits/core/internal";
import type { CountryWords } from "../finding/country-words.ts";
import type { Finding } from "../finding/finding.ts";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";
import { readingAfterClitics } from "../languages/clitic-readings.ts";
import type { PersonFound } from "../persons/person.ts";
import type { PersonReference } from "../persons/references.ts";
import type { StateFound } from "../states/find-states.ts";

/** Words for two states or two office holders together, such as "the two ministers". */
export interface PairFound extends Finding {
  /** The folded noun, the same for every mention. */
  noun: string;
  /** The two persons, if exactly two that fit are named before it. */
  persons: readonly PersonFound[];
  /** The two states, by the code of the country or by the name that no list has, if exactly two are named before it. */
  states: readonly string[];
}

/** The findings among which the members are looked for. */
export interface PairsOptions {
  words: readonly FoldedWord[];
  places: readonly CountryWords[];
  persons: readonly PersonFound[];
  /** The words that refer to these persons. */
  references: readonly PersonReference[];
  /** States that no list has. */
  states: readonly StateFound[];
  sentences: readonly Span[];
  lexicons: ActiveLexicons;
}

interface Noun {
  kind: "states" | "holders";
  /** The words of the titles that holders may have. */
  titles: ReadonlySet<string>;
  /** The phrases before it, of which one is needed if there are any. */
  before: readonly (readonly string[])[];
}

const nouns = perLexicons((lexicons): ReadonlyMap<string, Noun> => {
  const table = new Map<string, Noun>();
  for (const { pairs } of lexicons) {
    if (!pairs) continue;
    const before = (pairs.before?.split(", ") ?? []).map(foldedList);
    for (const noun of foldedList(pairs.states)) table.set(noun, { kind: "states", titles: new Set(), before });
    for (const [own, titles] of pairs.holders)
      for (const noun of foldedList(own))
        table.set(noun, { kind: "holders", titles: new Set(foldedList(titles)), before });
  }
  return table;
});

/** Finds the words for two states or two office holders, with their members where the text names exactly two before. */
export function findPairs(text: string, options: PairsOptions): PairFound[] {
  const { words, lexicons } = options;
  const table = nouns(lexicons);
  if (table.size === 0) return [];
  const membersOf = memberFinder(text, options);
  let holders: PairFound | undefined;
  return words.flatMap((word, i): PairFound[] => {
    const known = readingAfterClitics(lexicons, word.letters, (letters) => {
      const noun = table.get(letters);
      return noun && { noun, letters };
    });
    if (!known) return [];
    const { noun, letters } = known.found;
    const length = lengthBefore(words, i, noun.before);
    if (length === undefined) return [];
    const { start } = length > 0 ? (words[i - length] as FoldedWord) : word.part(known.skipped);
    const members = membersOf(noun, start);
    if (noun.kind === "states" && members.states.length === 0)
      members.states = statesOf(holders, { text, start, sentences: options.sentences });
    const pair = {
      start,
      end: word.end,
      rule: "entity/pair",
      certainty: "candidate" as const,
      noun: letters,
      ...members,
    };
    if (noun.kind === "holders") holders = pair;
    return [pair];
  });
}

const two = 2;

// "The two ministers signed a pact between the two countries": of two holders in the same sentence
function statesOf(
  holders: PairFound | undefined,
  { text, start, sentences }: { text: string; start: number; sentences: readonly Span[] },
): string[] {
  const sentence = sentences[firstSpanFrom(sentences, start + 1) - 1];
  if (!holders || holders.start < (sentence?.start ?? text.length)) return [];
  const own = new Set(holders.persons.flatMap(({ country }) => country ?? []));
  return own.size === two ? [...own] : [];
}

function lengthBefore(words: readonly FoldedWord[], i: number, before: Noun["before"]): number | undefined {
  if (before.length === 0) return 0;
  const fits = (phrase: readonly string[]) =>
    phrase.every((letters, k) => words[i - phrase.length + k]?.letters === letters) && words[i]?.gap === " ";
  return before.find(fits)?.length;
}

interface Named<T> {
  start: number;
  one: T;
}

// Of two states or persons, those of this sentence and the previous one are meant; else the only two of the text so far.
function memberFinder(text: string, options: PairsOptions) {
  const { persons, references, sentences } = options;
  const mentions: Named<PersonFound>[] = [
    ...persons.flatMap((one) => one.mentions.map(({ start }) => ({ start, one }))),
    ...references.map(({ start, person }) => ({ start, one: person })),
  ];
  const countries: Named<string>[] = [
    ...options.places.map(({ start, country }) => ({ start, one: country })),
    ...options.states.flatMap(({ kind, name, mentions: own }) =>
      kind === "country" ? own.map(({ start }) => ({ start, one: name })) : [],
    ),
  ];
  for (const list of [mentions, countries]) list.sort((x, y) => x.start - y.start);
  return (noun: Noun, at: number): { persons: PersonFound[]; states: string[] } => {
    const sentence = firstSpanFrom(sentences, at + 1) - 1;
    const near = sentences[Math.max(0, sentence - 1)]?.start ?? 0;
    const isHolder = (person: PersonFound) => hasTitle(text, person, noun);
    return {
      persons: noun.kind === "holders" ? twoOf(mentions, { near, at }, isHolder) : [],
      states: noun.kind === "states" ? twoOf(countries, { near, at }, () => true) : [],
    };
  };
}

function twoOf<T>(
  list: readonly Named<T>[],
  { near, at }: { near: number; at: number },
  fits: (one: T) => boolean,
): T[] {
  for (const from of [near, 0]) {
    const found = distinctIn(list, { from, at }, fits);
    if (found.size === 2) return [...found];
  }
  return [];
}

const enough = 3;

function distinctIn<T>(
  list: readonly Named<T>[],
  { from, at }: { from: number; at: number },
  fits: (one: T) => boolean,
): Set<T> {
  const found = new Set<T>();
  for (const { start, one } of list) {
    if (start >= at || found.size >= enough) break;
    if (start >= from && fits(one)) found.add(one);
  }
  return found;
}

function hasTitle(text: string, { titles }: PersonFound, noun: Noun): boolean {
  return titles.some(({ start, end }) => foldedList(text.slice(start, end)).some((word) => noun.titles.has(word)));
}
