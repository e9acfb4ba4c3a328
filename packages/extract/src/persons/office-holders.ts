import { foldedWords, type Span } from "@diplomatic-visits/core/internal";
import { genderOfPerson, genderOfWords } from "./gender.ts";
import { type OfficeMention, type PersonsRead, phraseOfTitle } from "./office-phrases.ts";
import type { PersonFound } from "./person.ts";
import { sentenceFinder } from "./sentence-finder.ts";
import { titleTerms } from "./title-terms.ts";

/** A mention of a person, with its title. */
interface Mentioned {
  person: PersonFound;
  start: number;
  end: number;
}

// Only the persons mentioned last with an office can be meant.
const mostRecent = 4;

type Remembered = Map<string, Mentioned[]>;

/**
 * The person whom an office phrase refers to, for phrases asked in text order: the last one mentioned with that office and country
 * before it.
 */
export function holderFinder(read: PersonsRead): (phrase: OfficeMention) => PersonFound | undefined {
  const mentions = read.persons
    .flatMap((person) => person.mentions.map(({ start, end }): Mentioned => ({ person, start, end })))
    .sort((a, b) => a.start - b.start);
  const keysOf = keysByPerson(read);
  const namedLater = laterHolder(read, mentions, keysOf);
  const recent: Remembered = new Map();
  const sentenceOf = sentenceFinder(read.sentences);
  let next = 0;
  return (phrase) => {
    for (; next < mentions.length && (mentions[next] as Mentioned).start < phrase.start; next++)
      for (const key of keysOf(mentions[next] as Mentioned)) remember(recent, key, mentions[next] as Mentioned);
    const candidates = keysOfPhrase(phrase)
      .flatMap((key) => recent.get(key) ?? [])
      .filter((one) => fits(read, phrase, one));
    return oneOf(candidates, { read, phrase, sentenceOf }) ?? (candidates.length > 0 ? undefined : namedLater(phrase));
  };
}

// "Kenya's foreign minister ends a visit", before the text names her: the only one with this office of this country
function laterHolder(
  read: PersonsRead,
  mentions: readonly Mentioned[],
  keysOf: (mention: Mentioned) => ReadonlySet<string>,
): (phrase: OfficeMention) => PersonFound | undefined {
  let byKey: Map<string, Set<Mentioned["person"]>> | undefined;
  return (phrase) => {
    if (phrase.country === undefined || phrase.isFormer || phrase.isGeneral || phrase.isCounterpart) return undefined;
    byKey ??= holdersByKey(mentions, keysOf);
    const [key = ""] = keysOfPhrase(phrase).slice(-1);
    const [only, another] = [...(byKey.get(key) ?? [])].filter((person) => person.country === phrase.country);
    const first = mentions.find(({ person }) => person === only);
    return only && !another && first && first.start > phrase.end && fits(read, phrase, first) ? only : undefined;
  };
}

function holdersByKey(
  mentions: readonly Mentioned[],
  keysOf: (mention: Mentioned) => ReadonlySet<string>,
): Map<string, Set<PersonFound>> {
  const byKey = new Map<string, Set<PersonFound>>();
  for (const mention of mentions)
    for (const key of keysOf(mention)) byKey.set(key, (byKey.get(key) ?? new Set()).add(mention.person));
  return byKey;
}

function remember(recent: Remembered, key: string, mention: Mentioned): void {
  const known = (recent.get(key) ?? []).filter(({ person }) => person !== mention.person);
  recent.set(key, [mention, ...known].slice(0, mostRecent));
}

// a person mentioned with hundreds of titles needs no more of them
const mostTitles = 12;

function keysByPerson(read: PersonsRead): (mention: Mentioned) => ReadonlySet<string> {
  const known = new Map<PersonFound, ReadonlySet<string>>();
  return ({ person }) => {
    const keys =
      known.get(person) ??
      new Set(
        person.titles.slice(0, mostTitles).flatMap((title) => {
          const phrase = phraseOfTitle(read, title);
          return title.office ? [wordKey(phrase), ...phrase.ranks.map((rank) => `rank ${rank}`)] : [];
        }),
      );
    known.set(person, keys);
    return keys;
  };
}

function wordKey({ key, isFormer }: OfficeMention): string {
  return `${isFormer ? "former" : "office"} ${key}`;
}

// "president" names four ranks, and a person with one of them may be no president
const mostRanks = 2;

function keysOfPhrase(phrase: OfficeMention): string[] {
  const { ranks, isGeneral, isFormer } = phrase;
  const byRank = isGeneral || (ranks.length <= mostRanks && !isFormer);
  return [...(isGeneral ? [] : [wordKey(phrase)]), ...(byRank ? ranks.map((rank) => `rank ${rank}`) : [])];
}

function fits(read: PersonsRead, phrase: OfficeMention, { person }: Mentioned): boolean {
  if (phrase.country !== undefined && person.country !== phrase.country) return false;
  const offices = person.titles.filter(({ office }) => office).slice(0, mostTitles);
  const isSame = offices.some((title) => isSameOffice(phrase, phraseOfTitle(read, title)));
  if (!isSame) return false;
  const { text, lexicons } = read;
  const [own, wanted] = [
    genderOfPerson({ text, lexicons }, person),
    genderOfWords(lexicons, text.slice(phrase.start, phrase.end)),
  ];
  return own === undefined || wanted === undefined || own === wanted;
}

function isSameOffice(phrase: OfficeMention, title: OfficeMention): boolean {
  if (phrase.isFormer !== title.isFormer && (phrase.isFormer || !phrase.isGeneral)) return false;
  if (phrase.key === title.key) return true;
  const isShared = phrase.ranks.some((rank) => title.ranks.includes(rank));
  if (!isShared) return false;
  if (phrase.isGeneral) return true;
  return phrase.ranks.length === 1 ? title.ranks.length <= mostRanks : title.ranks.length === 1;
}

interface Choice {
  read: PersonsRead;
  phrase: OfficeMention;
  sentenceOf: (offset: number) => number;
}

// The last one mentioned; of two in the same sentence, the words do not say which.
function oneOf(candidates: readonly Mentioned[], { read, phrase, sentenceOf }: Choice): PersonFound | undefined {
  const byPerson = new Map<PersonFound, Mentioned>();
  for (const one of candidates) {
    const known = byPerson.get(one.person);
    if (!known || known.start < one.start) byPerson.set(one.person, one);
  }
  const own = sentenceOf(phrase.start);
  const sorted = [...byPerson.values()]
    .filter((one) => sentenceOf(one.start) !== own || isApart(read, { start: one.end, end: phrase.start }))
    .sort((a, b) => b.start - a.start);
  const [last, other] = sorted;
  if (!last || !other) return last?.person;
  return sentenceOf(last.start) === sentenceOf(other.start) ? undefined : last.person;
}

// "President Sule met the president": two persons, unless another clause begins between them
function isApart({ text, lexicons }: PersonsRead, { start, end }: Span): boolean {
  const between = text.slice(start, end);
  if (/[,،;؛:"“”«»–—]/.test(between)) return true;
  const terms = titleTerms(lexicons);
  return foldedWords(between).some(({ letters }) => terms.has("clauseOpeners", letters));
}
