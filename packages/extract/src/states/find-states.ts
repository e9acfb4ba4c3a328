import { type FoldedWord, firstSpanFrom, type Span } from "@diplomatic-visits/core/internal";
import { beginsWithCapital } from "../finding/capitals.ts";
import type { CountryWords } from "../finding/country-words.ts";
import type { Finding } from "../finding/finding.ts";
import type { ActiveLexicons } from "../languages/active-lexicons.ts";
import type { StateWords } from "../languages/parts/state-words.ts";
import type { PersonFound } from "../persons/person.ts";

/** A state that no list has, or its capital. */
export interface StateFound extends Finding {
  kind: "country" | "place";
  name: string;
  /** The persons who hold an office of it. */
  holders: readonly PersonFound[];
  /** The state of a capital, by name. */
  capitalOf?: string;
  mentions: readonly (Span & { form: "name" | "adjective" })[];
}

/** The findings from which states are recognized. */
export interface StatesOptions {
  words: readonly FoldedWord[];
  places: readonly CountryWords[];
  persons: readonly PersonFound[];
  lexicons: ActiveLexicons;
}

interface Read extends StatesOptions {
  text: string;
  terms: StateWords;
  /** For each word, whether a name that is already known includes it. */
  isTaken: (i: number) => boolean;
}

// Ranks that only a state has; a university has a president and a company a chancellor.
const ranksOfStates = /^(?:head-of-government|foreign-minister|.+-minister)$/;
const longestName = 3;

/**
 * Finds states that the lists of countries lack, where the text says what they are: the state of a minister, or of a capital. All
 * other mentions of their names follow.
 */
export function findStates(text: string, options: StatesOptions): StateFound[] {
  const [own] = options.lexicons;
  if (!own?.states) return [];
  const { words, persons, places } = options;
  const taken = takenWords(words, [...persons.flatMap(({ mentions }) => mentions), ...places]);
  const read: Read = { ...options, text, terms: own.states, isTaken: (i) => taken.has(i) };
  const names = new Map<string, Pick<StateFound, "kind" | "holders" | "capitalOf">>();
  for (const { state, person } of statesOfMinisters(read))
    names.set(state, { kind: "country", holders: [...(names.get(state)?.holders ?? []), person] });
  for (const { state, capital } of capitals(read)) {
    names.set(state, names.get(state) ?? { kind: "country", holders: [] });
    names.set(capital, { kind: "place", holders: [], capitalOf: state });
  }
  return [...names].flatMap(([name, known]) => stateOf(read, name, known));
}

function takenWords(words: readonly FoldedWord[], names: readonly Span[]): ReadonlySet<number> {
  return new Set(
    names.flatMap(({ start, end }) => {
      const from = firstSpanFrom(words, start);
      return Array.from({ length: firstSpanFrom(words, end) - from }, (_, k) => from + k);
    }),
  );
}

function statesOfMinisters(read: Read): { state: string; person: PersonFound }[] {
  return read.persons.flatMap((person) => {
    const { titles, mentions, country } = person;
    const isOfState = titles.some(({ office }) => office?.rank !== undefined && ranksOfStates.test(office.rank));
    if (!isOfState || country !== undefined) return [];
    return mentions.flatMap(({ end }) => {
      const i = firstSpanFrom(read.words, end);
      const of = read.words[i];
      const state = of?.gap === " " && of.letters === read.terms.of ? nameAt(read, i + 1) : undefined;
      return state === undefined ? [] : [{ state, person }];
    });
  });
}

function capitals(read: Read): { state: string; capital: string }[] {
  const phrase = read.terms.capitalOf.split(" ");
  return read.words.flatMap((word, i) => {
    if (word.letters !== phrase[0] || !/^,/.test(word.gap) || i === 0) return [];
    if (!phrase.every((letters, k) => read.words[i + k]?.letters === letters)) return [];
    const state = nameAt(read, i + phrase.length);
    const capital = isName(read, i - 1) ? textOf(read, i - 1, i) : undefined;
    return state === undefined || capital === undefined ? [] : [{ state, capital }];
  });
}

// Capitalized words up to the next other word.
function nameAt(read: Read, from: number): string | undefined {
  let to = from;
  while (to - from < longestName && isName(read, to) && (to === from || read.words[to]?.gap === " ")) to++;
  return to === from ? undefined : textOf(read, from, to);
}

function isName({ text, words, isTaken }: Read, i: number): boolean {
  const word = words[i];
  return word !== undefined && !word.isNumeral && beginsWithCapital(text, word.start) && !isTaken(i);
}

function textOf({ text, words }: Read, from: number, to: number): string {
  return text.slice((words[from] as FoldedWord).start, (words[to - 1] as FoldedWord).end);
}

function stateOf(read: Read, name: string, known: Pick<StateFound, "kind" | "holders" | "capitalOf">): StateFound[] {
  const { words, terms } = read;
  const stem = name.toLowerCase().replace(/[aeiouy]+$/, "");
  const adjectives = new Set(terms.adjectiveEndings.split(" ").map((ending) => stem + ending));
  const own = name.toLowerCase().split(" ");
  const mentions = words.flatMap((_, i): StateFound["mentions"][number][] => {
    if (!isName(read, i)) return [];
    const word = words[i] as FoldedWord;
    if (known.kind === "country" && own.length === 1 && adjectives.has(word.letters))
      return [{ start: word.start, end: word.end, form: "adjective" }];
    const isNamed = own.every(
      (letters, k) => words[i + k]?.letters === letters && (k === 0 || words[i + k]?.gap === " "),
    );
    return isNamed ? [{ start: word.start, end: (words[i + own.length - 1] as FoldedWord).end, form: "name" }] : [];
  });
  const [first] = mentions;
  return first
    ? [{ ...known, name, mentions, start: first.start, end: first.end, rule: "geo/unlisted", certainty: "candidate" }]
    : [];
}
