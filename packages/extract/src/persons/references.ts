import { splitSentences } from "@diplomatic-visits/core";
import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import { type CountryWords, countryByWord } from "../finding/country-words.ts";
import { wordsWithLineBreaks } from "../finding/words-of-text.ts";
import { type ActiveLexicons, lexiconsFor } from "../languages/active-lexicons.ts";
import { draftReading } from "../languages/draft-reading.ts";
import { type CounterpartFound, counterpartsOf } from "./counterparts.ts";
import type { Gender } from "./gender.ts";
import { holderFinder } from "./office-holders.ts";
import { type OfficeMention, officePhrases } from "./office-phrases.ts";
import type { PersonFound } from "./person.ts";
import { titleTerms } from "./title-terms.ts";
import { type Topics, topicsOf } from "./topics.ts";

/** The findings from which references are made. */
export interface ReferencesOptions {
  places?: readonly CountryWords[];
  persons?: readonly PersonFound[];
  sentences?: readonly Span[];
  words?: readonly FoldedWord[];
  lexicons?: ActiveLexicons;
}

/** Words that refer to a person whom the text names elsewhere. */
export interface PersonReference extends Span {
  person: PersonFound;
  by: "office" | "counterpart" | "pronoun";
}

/** The references of a text to its named persons. */
export interface PersonReferences {
  /** Office phrases and pronouns with one fitting person, in text order. */
  list: readonly PersonReference[];
  /** The words that name a person, beside the name, as somebody's counterpart. */
  counterparts: readonly CounterpartFound[];
  /** The person whom an office phrase or a pronoun refers to; any offset inside its words finds it. */
  at(offset: number): PersonReference | undefined;
  /** The person whom a sentence without a subject of its own continues to speak of, such as a verb without a subject in Arabic. */
  topicAt(offset: number, gender?: Gender): PersonFound | undefined;
}

/**
 * Finds the words that refer to named persons: "the prime minister", "his Kenyan counterpart", "he". A phrase that fits no person, or
 * two equally well, is omitted.
 */
export function findReferences(text: string, options: ReferencesOptions = {}): PersonReferences {
  const { places = [], persons = [], lexicons = lexiconsFor() } = options;
  const { sentences = splitSentences(text), words = wordsWithLineBreaks(draftReading(text, lexicons)) } = options;
  const read = { text, words, lexicons, places: countryByWord(words, places), persons, sentences };
  const phrases = officePhrases(read);
  const holderOf = holderFinder(read);
  const offices = phrases.flatMap((phrase) => {
    const person = holderOf(phrase);
    return person ? [referenceOf(phrase, person)] : [];
  });
  const topics = topicsOf(read, offices);
  const list = [...offices, ...pronounsOf(read, topics)].sort((a, b) => a.start - b.start);
  return {
    list,
    counterparts: counterpartsOf(read, topics),
    at: (offset) => spanAt(list, offset),
    topicAt: (offset, gender) => topics.at(offset, gender),
  };
}

function referenceOf({ start, end, isCounterpart }: OfficeMention, person: PersonFound): PersonReference {
  return { start, end, person, by: isCounterpart ? "counterpart" : "office" };
}

function pronounsOf(
  { words, lexicons }: { words: readonly FoldedWord[]; lexicons: ActiveLexicons },
  topics: Topics,
): PersonReference[] {
  const terms = titleTerms(lexicons);
  return words.flatMap(({ letters, start, end }): PersonReference[] => {
    const gender = terms.has("he", letters) ? "masculine" : terms.has("she", letters) ? "feminine" : undefined;
    const person = gender && topics.at(start, gender);
    if (!person) return [];
    topics.add({ start, end, person }, gender);
    return [{ start, end, person, by: "pronoun" }];
  });
}

/** The span of a sorted list, without overlaps, that includes an offset. */
function spanAt<T extends Span>(list: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as T).end <= offset) low = middle + 1;
    else high = middle;
  }
  const found = list[low];
  return found && found.start <= offset ? found : undefined;
}
