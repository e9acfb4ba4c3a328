import { type FoldedWord, foldedList } from "@diplomatic-visits/core/internal";
import type { CountryWords } from "../finding/country-words.ts";
import type { Finding } from "../finding/finding.ts";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";
import { readingAfterClitics } from "../languages/clitic-readings.ts";
import type { PersonFound } from "../persons/person.ts";

/** Words for two states or two office holders together, such as "the two ministers". */
export interface PairFound extends Finding {
  /** The folded noun, the same for every mention. */
  noun: string;
  /** The two persons, if exactly two that fit are named before it. */
  persons: readonly PersonFound[];
  /** The codes of the two states, if exactly two are named before it. */
  countries: readonly string[];
}

/** The findings among which the members are looked for. */
export interface PairsOptions {
  words: readonly FoldedWord[];
  places: readonly CountryWords[];
  persons: readonly PersonFound[];
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
    return [{ start, end: word.end, rule: "entity/pair", certainty: "candidate", noun: letters, ...members }];
  });
}

function lengthBefore(words: readonly FoldedWord[], i: number, before: Noun["before"]): number | undefined {
  if (before.length === 0) return 0;
  const fits = (phrase: readonly string[]) =>
    phrase.every((letters, k) => words[i - phrase.length + k]?.letters === letters) && words[i]?.gap === " ";
  return before.find(fits)?.length;
}

// Both lists are read once, since the nouns come in text order.
function memberFinder(text: string, { persons, places }: PairsOptions) {
  const first = persons.map((person) => ({ person, start: person.mentions[0]?.start ?? person.start }));
  return (noun: Noun, at: number): Pick<PairFound, "persons" | "countries"> => {
    const fitting =
      noun.kind === "holders" ? first.filter(({ person, start }) => start < at && hasTitle(text, person, noun)) : [];
    const named = noun.kind === "states" ? new Set(countriesBefore(places, at)) : new Set<string>();
    return {
      persons: fitting.length === 2 ? fitting.map(({ person }) => person) : [],
      countries: named.size === 2 ? [...named] : [],
    };
  };
}

const enough = 3;

function countriesBefore(places: readonly CountryWords[], at: number): Set<string> {
  const named = new Set<string>();
  for (const { start, country } of places) {
    if (start >= at || named.size >= enough) break;
    named.add(country);
  }
  return named;
}

function hasTitle(text: string, { titles }: PersonFound, noun: Noun): boolean {
  return titles.some(({ start, end }) => foldedList(text.slice(start, end)).some((word) => noun.titles.has(word)));
}
