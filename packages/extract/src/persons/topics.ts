import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import { type Gender, genderOfPerson } from "./gender.ts";
import type { PersonsRead } from "./office-phrases.ts";
import type { PersonFound } from "./person.ts";
import { sentenceFinder } from "./sentence-finder.ts";
import { titleTerms } from "./title-terms.ts";

/** Whom the sentences of a text are about. */
export interface Topics {
  /** The person whom a pronoun or a verb without a subject at an offset refers to. */
  at(offset: number, gender?: Gender): PersonFound | undefined;
  /** Adds a pronoun that refers to a person: later ones continue to do so, and only those of its gender. */
  add(mention: Mention, gender: Gender): void;
}

/** Words that mention a person. */
interface Mention extends Span {
  person: PersonFound;
}

// A pronoun seldom reaches further back.
const mostSentencesBack = 2;
// A sentence is about one of the first persons it mentions.
const mostMentions = 30;

/** Finds the topic of each sentence: the first person it mentions who is not governed by a preposition. */
export function topicsOf(read: PersonsRead, offices: readonly Mention[]): Topics {
  const { sentences } = read;
  const sentenceOf = sentenceFinder(sentences);
  const bySentence: Mention[][] = sentences.map(() => []);
  for (const mention of mentionsOf(read, offices)) {
    const own = bySentence[sentenceOf(mention.start)];
    if (own && own.length < mostMentions) own.push(mention);
  }
  const isGoverned = governedMentions(read);
  const genderOf = genders(read);
  const shown = new Map<PersonFound, Gender>();
  const fits = (mention: Mention, gender: Gender | undefined) => {
    const own = gender && (genderOf(mention.person) ?? shown.get(mention.person));
    return own === undefined || own === gender;
  };
  // "she held talks with Velk": she is somebody else
  const partnersAfter = (offset: number) =>
    new Set(
      (bySentence[sentenceOf(offset)] ?? []).flatMap((one) =>
        one.start > offset && isGoverned(one) ? one.person : [],
      ),
    );
  return {
    add(mention, gender) {
      shown.set(mention.person, gender);
      const own = bySentence[sentenceOf(mention.start)];
      if (!own || own.length >= mostMentions) return;
      const next = own.findIndex(({ start }) => start > mention.start);
      own.splice(next < 0 ? own.length : next, 0, mention);
    },
    at(offset, gender) {
      const own = sentenceOf(offset);
      const before = (bySentence[own] ?? []).filter(({ end }) => end <= offset);
      const inside = before.find((one) => fits(one, gender) && !isGoverned(one));
      if (inside) return inside.person;
      const others = gender === undefined ? new Set() : partnersAfter(offset);
      for (let i = own - 1; i >= Math.max(0, own - mostSentencesBack); i--) {
        const mentions = (bySentence[i] ?? []).filter((one) => fits(one, gender) && !others.has(one.person));
        const first = mentions.find((one) => !isGoverned(one)) ?? (mentions.length === 1 ? mentions[0] : undefined);
        if (first) return first.person;
      }
      return undefined;
    },
  };
}

function mentionsOf({ persons }: PersonsRead, offices: readonly Mention[]): Mention[] {
  const named = persons.flatMap((person) => {
    const startByEnd = new Map(person.titles.map(({ start, end }) => [end, start]));
    return person.mentions.map(({ start, end }) => ({ start: startByEnd.get(start - 1) ?? start, end, person }));
  });
  return [...named, ...offices].sort((a, b) => a.start - b.start);
}

function genders({ text, lexicons }: PersonsRead): (person: PersonFound) => Gender | undefined {
  const known = new Map<PersonFound, Gender | undefined>();
  return (person) => {
    if (!known.has(person)) known.set(person, genderOfPerson({ text, lexicons }, person));
    return known.get(person);
  };
}

// "with President Sule", لنظيره, من الرئيس
function governedMentions({ words, lexicons }: PersonsRead): (mention: Span) => boolean {
  const terms = titleTerms(lexicons);
  return ({ start }) => {
    const i = wordFrom(words, start);
    const word = words[i];
    if (word && word.start < start) return true;
    const before = words[i - 1]?.letters ?? "";
    const at = terms.has("the", before) ? words[i - 2]?.letters : before;
    return at !== undefined && terms.has("governing", at);
  };
}

// the first word that ends after an offset
function wordFrom(words: readonly FoldedWord[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as FoldedWord).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
