import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import type { CountryWords } from "../finding/country-words.ts";
import type { ActiveLexicons } from "../languages/active-lexicons.ts";
import type { Actor, DateWords, EventFound } from "./event.ts";
import { type EventTerms, eventTerms, type ListsOfWord } from "./event-terms.ts";
import { groupActors } from "./group-actors.ts";

/** One sentence with its findings. */
export interface SentenceView {
  text: string;
  words: readonly FoldedWord[];
  /** For each word, the lists of event words that it is in. */
  lists: readonly ListsOfWord[];
  /** For each word, the country words that begin at it or include it. */
  places: readonly (CountryWords | undefined)[];
  /** Persons, groups and offices, in text order, not nested. */
  actors: readonly Actor[];
  dates: readonly DateWords[];
  /** For each word, the actor it belongs to. */
  actorOf: readonly (Actor | undefined)[];
  /** For each word, whether it belongs to a time expression. */
  isDate: readonly boolean[];
  /** The lexicons that the text is read with, and their event words. */
  lexicons: ActiveLexicons;
  terms: EventTerms;
  /** The person whom a word without a subject of its own continues to speak of, as last mentioned in an earlier sentence. */
  topicAt: (offset: number) => Actor | undefined;
  /** The events of the sentences before this one. */
  earlier: readonly EventFound[];
  /** The persons that the sentence before this one mentions. */
  namedBefore: readonly Actor[];
  /** The words that follow the sentence. */
  later: readonly FoldedWord[];
}

/** The findings of a whole text, each list in text order. */
export interface Found {
  words: readonly FoldedWord[];
  places: readonly (CountryWords | undefined)[];
  actors: readonly Actor[];
  dates: readonly DateWords[];
  lexicons: ActiveLexicons;
  topicAt: SentenceView["topicAt"];
  earlier: readonly EventFound[];
}

// The slots of an event are searched in all of its sentence: a text without full stops is read in pieces.
const longestSentence = 150;
// The next sentence or two may call off a plan.
const laterWords = 40;

/** Splits the findings of a text by sentence, and very long sentences into pieces; nothing is searched twice. */
export function sentenceViews(text: string, sentences: readonly Span[], found: Found): SentenceView[] {
  const at = { word: 0, actor: 0, date: 0 };
  const terms = eventTerms(found.lexicons);
  let namedBefore: readonly Actor[] = [];
  return inPieces(sentences, found.words).map((sentence) => {
    const words = within(found.words, sentence, at.word);
    const persons = within(found.actors, sentence, at.actor);
    const dates = within(found.dates, sentence, at.date);
    at.word = words.to;
    at.actor = persons.to;
    at.date = dates.to;
    const places = found.places.slice(words.from, words.to);
    const { lexicons, topicAt, earlier } = found;
    const isDate = byWord(words.list, dates.list).map((date) => date !== undefined);
    const before = namedBefore;
    if (persons.list.length > 0) namedBefore = persons.list;
    const actors = withGroups(text, { words: words.list, places, isDate, lexicons }, persons.list);
    return {
      text,
      words: words.list,
      lists: words.list.map(({ letters }) => terms.listsOf(letters)),
      places,
      actors,
      dates: dates.list,
      actorOf: byWord(words.list, actors),
      isDate,
      lexicons,
      terms,
      topicAt,
      earlier,
      namedBefore: before,
      later: found.words.slice(words.to, words.to + laterWords),
    };
  });
}

function inPieces(sentences: readonly Span[], words: readonly Span[]): Span[] {
  let first = 0;
  return sentences.flatMap((sentence) => {
    const pieces: Span[] = [];
    let { start } = sentence;
    for (let next = firstFrom(words, first, start) + longestSentence; ; next += longestSentence) {
      const end = words[next]?.start;
      first = next - longestSentence;
      if (end === undefined || end >= sentence.end) return [...pieces, { start, end: sentence.end }];
      pieces.push({ start, end });
      start = end;
    }
  });
}

function firstFrom(spans: readonly Span[], first: number, offset: number): number {
  let i = first;
  while (i < spans.length && (spans[i] as Span).start < offset) i++;
  return i;
}

type SentenceWords = Pick<SentenceView, "words" | "places" | "isDate" | "lexicons">;

function withGroups(
  text: string,
  { words, places, isDate, lexicons }: SentenceWords,
  persons: readonly Actor[],
): Actor[] {
  const isTaken = byWord(words, persons).map((person) => person !== undefined && !isPronoun(person));
  const groups = groupActors({ text, words, places, isTaken, isDate, lexicons });
  // "his Thai counterpart" is one actor
  const apart = persons.filter((one) => !groups.some((group) => group.start <= one.start && one.end <= group.end));
  return [...apart, ...groups].sort((a, b) => a.start - b.start);
}

const longestPronoun = 4;

function isPronoun({ start, end }: Span): boolean {
  return end - start <= longestPronoun;
}

function byWord<T extends Span>(words: readonly FoldedWord[], spans: readonly T[]): (T | undefined)[] {
  const found: (T | undefined)[] = new Array(words.length).fill(undefined);
  let i = 0;
  for (const span of spans) {
    while (i < words.length && (words[i] as FoldedWord).end <= span.start) i++;
    for (let k = i; k < words.length && (words[k] as FoldedWord).start < span.end; k++) found[k] ??= span;
  }
  return found;
}

function within<T extends Span>(list: readonly T[], { start, end }: Span, first: number) {
  const from = firstFrom(list, first, start);
  let to = from;
  while (to < list.length && (list[to] as T).end <= end) to++;
  return { list: list.slice(from, to), from, to };
}
