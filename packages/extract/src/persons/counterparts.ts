import type { Rank } from "@diplomatic-visits/core";
import { type FoldedWord, firstSpanFrom, type Span } from "@diplomatic-visits/core/internal";
import { lexiconOfWord } from "../languages/active-lexicons.ts";
import { readingAfterClitics } from "../languages/clitic-readings.ts";
import type { Gender } from "./gender.ts";
import type { PersonsRead } from "./office-phrases.ts";
import type { PersonFound, TitleFound } from "./person.ts";
import { titleTerms } from "./title-terms.ts";
import type { Topics } from "./topics.ts";

/** Words that name a person as the counterpart of another one: "her Kenyan counterpart", نظيرها الكيني. */
export interface CounterpartFound extends Span {
  person: PersonFound;
  /** The words without a prepositional phrase. */
  mention: Span;
  /** The pronoun at the end of the word for a counterpart, and whom it refers to. */
  owner?: Span & { person: PersonFound };
  /** The country of the office, if the words name it. */
  country?: string;
  /** The rank of both, if the other one has only one office. */
  rank?: Rank;
}

/** Finds the words that name a person as somebody's counterpart, with the rank of the other one. */
export function counterpartsOf(read: PersonsRead, topics: Topics): CounterpartFound[] {
  return read.persons.flatMap((person) =>
    person.titles.flatMap((title): CounterpartFound[] => {
      const head = title.office ? undefined : counterpartIn(read, title);
      if (head === undefined) return [];
      const owner = ownerOf(read, head);
      if (!owner) return [];
      const other = topics.at(owner.start, owner.gender);
      const rank = other && other !== person ? onlyRankOf(other) : undefined;
      const start = Math.min(owner.start, title.start);
      const isWritten = owner.suffix && other && other !== person;
      return [
        {
          ...{ start, end: title.end, person, mention: { start, end: mentionEnd(read, head, title.end) } },
          ...(isWritten && owner.suffix ? { owner: { ...owner.suffix, person: other } } : {}),
          ...(title.country === undefined ? {} : { country: title.country }),
          ...(rank === undefined ? {} : { rank }),
        },
      ];
    }),
  );
}

// the index of the word for a counterpart
function counterpartIn({ words, lexicons }: PersonsRead, title: TitleFound): number | undefined {
  const isCounterpart = (letters: string) => titleTerms(lexicons).has("counterparts", letters) || undefined;
  for (let i = wordAt(words, title.start); (words[i]?.start ?? title.end) < title.end; i++)
    if (readingAfterClitics(lexicons, (words[i] as FoldedWord).letters, isCounterpart)) return i;
  return undefined;
}

// the first word that ends after an offset
function wordAt(words: readonly FoldedWord[], offset: number): number {
  const from = firstSpanFrom(words, offset);
  return (words[from - 1]?.end ?? 0) > offset ? from - 1 : from;
}

// نظيرها في الرأس الأخضر: the words before the preposition
function mentionEnd({ words, lexicons }: PersonsRead, head: number, end: number): number {
  let last = head;
  const isPart = (i: number) =>
    (words[i]?.end ?? end + 1) <= end && !titleTerms(lexicons).has("postings", words[i]?.letters ?? "");
  while (isPart(last + 1)) last++;
  return (words[last] as FoldedWord).end;
}

interface Owner {
  start: number;
  gender?: Gender;
  /** The pronoun, if it is written onto the word. */
  suffix?: Span;
}

// "her", "her new Kenyan": a nationality and an adjective may come between
const possessiveReach = 3;

// Whose counterpart it is: by a pronoun before it or by its own ending.
function ownerOf({ words, lexicons }: PersonsRead, head: number): Owner | undefined {
  const word = words[head] as FoldedWord;
  const isCounterpart = (letters: string) => titleTerms(lexicons).has("counterparts", letters) || undefined;
  const clitics = readingAfterClitics(lexicons, word.letters, isCounterpart)?.skipped ?? 0;
  const gender = genderOfEnding(word.letters);
  if (lexiconOfWord(lexicons, word.letters)?.clitics)
    return gender && { start: word.part(clitics).start, gender, suffix: suffixOf(word, gender) };
  const terms = titleTerms(lexicons);
  for (let k = head - 1; k >= Math.max(0, head - possessiveReach); k--) {
    if (words[k + 1]?.gap !== " ") return undefined;
    const { letters, start } = words[k] as FoldedWord;
    if (terms.has("he", letters)) return { start, gender: "masculine" };
    if (terms.has("she", letters)) return { start, gender: "feminine" };
  }
  return undefined;
}

// نظيرها, نظيره
function genderOfEnding(letters: string): Gender | undefined {
  return /ها$/.test(letters) ? "feminine" : /ه$/.test(letters) ? "masculine" : undefined;
}

function suffixOf(word: FoldedWord, gender: Gender): Span {
  const length = gender === "feminine" ? 2 : 1;
  return { start: word.part(word.letters.length - length).start, end: word.end };
}

function onlyRankOf({ titles }: PersonFound): Rank | undefined {
  const ranks = new Set(titles.flatMap(({ office, isFormer }) => (office && !isFormer ? [office.rank] : [])));
  const [only, another] = ranks;
  return another === undefined && ranks.size === 1 ? only : undefined;
}
