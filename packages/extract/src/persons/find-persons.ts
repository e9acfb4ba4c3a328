import type { FoldedWord } from "@diplomatic-visits/core/text";
import { type CountryWords, countryByWord } from "./country-words.ts";
import { titleAt } from "./find-titles.ts";
import { joinPersons } from "./join-persons.ts";
import { arabicNameEnd, type NameContext } from "./name-words-ar.ts";
import { englishNameEnd } from "./name-words-en.ts";
import type { PersonFound, TitledName } from "./person.ts";
import { wordsOfText } from "./words-of-text.ts";

/** What other finders found, so that a nationality adjective is not taken for a name. */
export interface PersonsOptions {
  places?: readonly CountryWords[];
  /** The words of the text, where they were made before. */
  words?: readonly FoldedWord[];
}

/**
 * Finds persons whom a title announces, in Arabic and English, and every other place of their names and surnames. Only ever
 * candidates: where a name ends is a guess, and a person without a title is not found.
 */
export function findPersons(
  text: string,
  { places = [], words = wordsOfText(text) }: PersonsOptions = {},
): PersonFound[] {
  const byWord = countryByWord(words, places);
  let known: ReadonlySet<string> | undefined;
  const context: NameContext = {
    text,
    words,
    isCountry: (i) => byWord[i] !== undefined,
    hasWord: (letters) => {
      known ??= new Set(words.map((word) => word.letters));
      return known.has(letters);
    },
  };
  const titled: TitledName[] = [];
  for (let i = 0; i < words.length; i++) {
    const found = titleAt({ words, places: byWord }, i);
    if (!found) continue;
    const name = nameBehind(context, found);
    if (!name) continue;
    titled.push({ title: found.title, ...name });
    i = name.to - 1;
  }
  return joinPersons({ text, words, isTaken: (i) => byWord[i] !== undefined }, titled);
}

type Found = NonNullable<ReturnType<typeof titleAt>>;

function nameBehind(
  context: NameContext,
  { to: from, isWeak, isArabic, title }: Found,
): { from: number; to: number; start: number } | undefined {
  const first = context.words[from];
  if (!first || !(isArabic ? /^ $/ : /^(?:\. | |, )$/).test(first.gap)) return undefined;
  const to = isArabic ? arabicNameEnd(context, from, isWeak) : englishNameEnd(context, from);
  // "Iran's foreign minister, Mohammad Javad Zarif": behind a comma only a full name of someone in a country's office
  if (first.gap === ", " && (to - from < 2 || title.country === undefined)) return undefined;
  return to > from ? { from, to, start: first.start } : undefined;
}
