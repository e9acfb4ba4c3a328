import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import type { CountryWords } from "../persons/country-words.ts";
import type { PersonFound } from "../persons/person.ts";
import type { Actor } from "./event.ts";
import { groupActors } from "./group-actors.ts";

/** One sentence with what was found in it. */
export interface SentenceView {
  text: string;
  words: readonly FoldedWord[];
  /** The country words that each word begins with or stands in. */
  places: readonly (CountryWords | undefined)[];
  /** Persons, groups and offices, in the order of the text, none inside another. */
  actors: readonly Actor[];
  dates: readonly Span[];
  /** For each word the actor it belongs to. */
  actorOf: readonly (Actor | undefined)[];
  /** For each word whether it belongs to a time expression. */
  isDate: readonly boolean[];
}

/** What was found in a whole text, each list in the order of the text. */
export interface Found {
  words: readonly FoldedWord[];
  places: readonly (CountryWords | undefined)[];
  actors: readonly Actor[];
  dates: readonly Span[];
}

/** Cuts what was found in a text by its sentences; nothing is searched twice. */
export function sentenceViews(text: string, sentences: readonly Span[], found: Found): SentenceView[] {
  const at = { word: 0, actor: 0, date: 0 };
  return sentences.map((sentence) => {
    const words = within(found.words, sentence, at.word);
    const persons = within(found.actors, sentence, at.actor);
    const dates = within(found.dates, sentence, at.date);
    at.word = words.to;
    at.actor = persons.to;
    at.date = dates.to;
    const places = found.places.slice(words.from, words.to);
    const actors = withGroups(text, { words: words.list, places, dates: dates.list }, persons.list);
    return {
      text,
      words: words.list,
      places,
      actors,
      dates: dates.list,
      actorOf: byWord(words.list, actors),
      isDate: byWord(words.list, dates.list).map((date) => date !== undefined),
    };
  });
}

type Words = Pick<SentenceView, "words" | "places" | "dates">;

function withGroups(text: string, { words, places, dates }: Words, persons: readonly Actor[]): Actor[] {
  const isTaken = byWord(words, persons).map((person) => person !== undefined);
  const isDate = byWord(words, dates).map((date) => date !== undefined);
  return [...persons, ...groupActors({ text, words, places, isTaken, isDate })].sort((a, b) => a.start - b.start);
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
  let from = first;
  while (from < list.length && (list[from] as T).start < start) from++;
  let to = from;
  while (to < list.length && (list[to] as T).end <= end) to++;
  return { list: list.slice(from, to), from, to };
}

/** Persons as actors: every mention, together with the title right before it, or behind a comma after it. */
export function personActors(text: string, persons: readonly PersonFound[]): Actor[] {
  const actors = persons.flatMap((person) => {
    const titleStarts = new Map(person.titles.map(({ start, end }) => [end, start]));
    return person.mentions.map(({ start, end }): Actor => {
      // "Mr. Marsh", "the foreign minister, Leo Marsh"
      const behind = /[.,]/.test(text.charAt(start - 2)) ? start - 2 : start - 1;
      const own = titleStarts.get(behind);
      if (own !== undefined) return { start: own, end, person };
      // "Leo Marsh, the Irish foreign minister"
      const at = end + (/^, (?:the )?/.exec(text.slice(end, end + 6))?.[0].length ?? 0);
      const title = at > end ? person.titles.find((one) => one.start === at) : undefined;
      return { start, end: title?.end ?? end, person };
    });
  });
  return actors.sort((a, b) => a.start - b.start);
}
