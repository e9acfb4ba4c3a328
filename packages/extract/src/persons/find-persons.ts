import { type FoldedWord, firstSpanFrom, type Span } from "@diplomatic-visits/core/internal";
import { type CountryWords, countryByWord } from "../finding/country-words.ts";
import { wordsWithLineBreaks } from "../finding/words-of-text.ts";
import { type ActiveLexicons, lexiconsFor } from "../languages/active-lexicons.ts";
import { draftReading } from "../languages/draft-reading.ts";
import type { NameReading } from "./capitalized-name.ts";
import { isConnector, isGivenName } from "./given-names.ts";
import { joinPersons } from "./join-persons.ts";
import { titlesFrom } from "./known-titles.ts";
import { nameAfter, nameBefore } from "./name-of-title.ts";
import { endsName } from "./name-stops.ts";
import { isNamedAfter } from "./named-after.ts";
import { namesBesideOffices } from "./names-beside-offices.ts";
import { officeTerms } from "./office-terms.ts";
import type { PersonFound, TitledName } from "./person.ts";
import { introductionAt, type TitleWords, titleAt } from "./title-at.ts";
import { untitledNames } from "./untitled-names.ts";
import { untitledUncasedNames } from "./untitled-without-capitals.ts";

/** The findings of other finders, so that a nationality adjective is not read as a name. */
export interface PersonsOptions {
  places?: readonly CountryWords[];
  /** The organizations of the text, which an office may be of. */
  organizations?: readonly Span[];
  /** The words of the text, if already split. */
  words?: readonly FoldedWord[];
  lexicons?: ActiveLexicons;
}

/**
 * Finds persons introduced by a title or a known given name, and every other mention of their names and surnames. All are
 * candidates: the end of a name is a guess.
 */
export function findPersons(text: string, options: PersonsOptions = {}): PersonFound[] {
  const { places = [], lexicons = lexiconsFor(), words = wordsWithLineBreaks(draftReading(text, lexicons)) } = options;
  const byWord = countryByWord(words, places);
  const isTaken = (i: number) => byWord[i] !== undefined;
  const context = nameContext({ text, words, lexicons }, isTaken);
  const terms = officeTerms(lexicons);
  if (terms) {
    const named = namesBesideOffices(context, { words, places: byWord, terms });
    return joinPersons({ text, words, isTaken, lexicons }, named);
  }
  const titled: TitledName[] = [];
  const read = { text, words, places: byWord, lexicons, bodies: bodiesByWord(words, options.organizations ?? []) };
  for (let i = 0; i < words.length; i++) {
    const one = titledName(context, titleAt(read, i), i) ?? titledName(context, introductionAt(read, i), i);
    if (!one) continue;
    titled.push(one.named);
    i = Math.max(i, one.named.to - 1, one.titleEnd - 1);
  }
  const untitled = [...untitledNames(context, titled), ...untitledUncasedNames(context, titled)];
  return joinPersons(
    { text, words, isTaken, lexicons },
    [...titled, ...untitled].sort((a, b) => a.from - b.from),
  );
}

function bodiesByWord(words: readonly FoldedWord[], organizations: readonly Span[]) {
  return new Map(
    organizations.map(({ start, end }) => {
      const from = firstSpanFrom(words, start);
      return [from, { start, to: firstSpanFrom(words, end) }] as const;
    }),
  );
}

type Read = Pick<NameReading, "text" | "words" | "lexicons">;

function nameContext({ text, words, lexicons }: Read, isCountry: (i: number) => boolean): NameReading {
  let known: ReadonlySet<string> | undefined;
  return {
    text,
    words,
    lexicons,
    isCountry,
    hasWord: (letters) => {
      known ??= new Set(words.map((word) => word.letters));
      return known.has(letters);
    },
    isTitleWord: (letters) => titlesFrom(lexicons, letters).length > 0,
    isTitleAt: (i) => isTitleAt({ text, words, lexicons }, i),
    endsName: (letters, written) => endsName(lexicons, letters, written),
    isGivenName: (letters) => isGivenName(lexicons, letters),
    isConnector: (letters) => isConnector(lexicons, letters),
  };
}

// أمين is a name, but أمين عام is an office
function isTitleAt({ words, lexicons }: Read, i: number): boolean {
  const { letters } = words[i] as FoldedWord;
  return titlesFrom(lexicons, letters).some((title) =>
    title.words.length === 1
      ? !isGivenName(lexicons, letters)
      : title.words.every((own, k) => words[i + k]?.letters === own && (k === 0 || words[i + k]?.gap === " ")),
  );
}

interface NamedTitle {
  named: TitledName;
  titleEnd: number;
}

function titledName(context: NameReading, found: TitleWords | undefined, i: number): NamedTitle | undefined {
  if (!found) return undefined;
  const name = nameBefore(context, found, i) ?? nameAfter(context, found, i);
  return name && !isNamedAfter(context, { i, ...name })
    ? { named: { title: found.title, ...name }, titleEnd: found.to }
    : undefined;
}
