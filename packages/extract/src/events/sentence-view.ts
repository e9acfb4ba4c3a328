import type { FoldedWord, Span } from "@diplomatic-visits/core/text";
import type { CountryWords } from "../persons/country-words.ts";
import type { PersonFound } from "../persons/person.ts";
import type { Actor } from "./event.ts";

/** One sentence with what was found in it. */
export interface SentenceView {
  text: string;
  words: readonly FoldedWord[];
  /** The country words that each word begins with or stands in. */
  places: readonly (CountryWords | undefined)[];
  actors: readonly Actor[];
  dates: readonly Span[];
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
    const actors = within(found.actors, sentence, at.actor);
    const dates = within(found.dates, sentence, at.date);
    at.word = words.to;
    at.actor = actors.to;
    at.date = dates.to;
    return {
      text,
      words: words.list,
      places: found.places.slice(words.from, words.to),
      actors: actors.list,
      dates: dates.list,
    };
  });
}

function within<T extends Span>(list: readonly T[], { start, end }: Span, first: number) {
  let from = first;
  while (from < list.length && (list[from] as T).start < start) from++;
  let to = from;
  while (to < list.length && (list[to] as T).end <= end) to++;
  return { list: list.slice(from, to), from, to };
}

/** Persons as actors: every mention, together with the title right before it. */
export function personActors(text: string, persons: readonly PersonFound[]): Actor[] {
  const actors = persons.flatMap((person) => {
    const titleStarts = new Map(person.titles.map(({ start, end }) => [end, start]));
    return person.mentions.map(({ start, end }): Actor => {
      // "Mr. Lavrov", "Iran's foreign minister, Mohammad Javad Zarif"
      const behind = /[.,]/.test(text.charAt(start - 2)) ? start - 2 : start - 1;
      return { start: titleStarts.get(behind) ?? start, end, person };
    });
  });
  return actors.sort((a, b) => a.start - b.start);
}
