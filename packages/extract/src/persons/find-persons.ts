import type { FoldedWord } from "@diplomatic-visits/core/internal";
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
    const name = nameBehind(context, found, i) ?? nameAhead(context, found);
    if (!name) continue;
    titled.push({ title: found.title, ...name });
    i = Math.max(i, name.to - 1, found.to - 1);
  }
  return joinPersons({ text, words, isTaken: (i) => byWord[i] !== undefined }, titled);
}

type Found = NonNullable<ReturnType<typeof titleAt>>;
type Name = Omit<TitledName, "title">;

const abbreviations = /^(?:mr|mrs|ms|dr|prof|gen|gov|sen|rep|st)$/;

function nameBehind(context: NameContext, found: Found, i: number): Name | undefined {
  const { to: from, isArabic } = found;
  const first = context.words[from];
  if (!first || !(isArabic ? /^ $/ : /^(?:\. | |, )$/).test(first.gap)) return undefined;
  // "Mr. Marsh", but "the minister. Marsh said"
  if (first.gap === ". " && !abbreviations.test(context.words[from - 1]?.letters ?? "")) return undefined;
  const to = isArabic ? arabicNameEnd(context, from, found) : englishNameEnd(context, from);
  if (first.gap === ", " && !isApposition(context, found, { i, from, to })) return undefined;
  return to > from ? { from, to, start: first.start } : undefined;
}

// "Iran's foreign minister, Leo Marsh": behind a comma only a full name, of someone in a country's office or before a comma
function isApposition(
  { text, words }: NameContext,
  { title }: Found,
  { i, from, to }: { i: number; from: number; to: number },
): boolean {
  if (to - from < 2 || !title.office) return false;
  if (title.country !== undefined) return true;
  const isClosed = text.charAt((words[to - 1] as FoldedWord).end) === ",";
  const before = text.slice(Math.max(0, title.start - 6), title.start);
  return isClosed && (/\b(?:the|its|his|her|their) $/i.test(before) || /^the$/i.test(words[i - 1]?.letters ?? ""));
}

const longestName = 4;

// "Anna Berg, Sweden's foreign minister," and "Omar Sayed, the Iraqi prime minister,"
function nameAhead(context: NameContext, { isArabic, title, to: behind }: Found): Name | undefined {
  const { text, words } = context;
  if (isArabic || !title.office || title.country === undefined) return undefined;
  const first = words.findIndex(({ start }) => start >= title.start);
  const at = words[first - 1]?.letters === "the" ? first - 1 : first;
  const after = text.charAt((words[behind - 1] as FoldedWord).end);
  if (!/^, $/.test(words[at]?.gap ?? "") || !/[,.;]/.test(after)) return undefined;
  for (let from = Math.max(0, at - longestName); from < at - 1; from++) {
    const isApart = from === 0 || words[from]?.gap !== " " || !isCapital(text, words[from - 1] as FoldedWord);
    if (isApart && englishNameEnd(context, from) === at)
      return { from, to: at, start: (words[from] as FoldedWord).start };
  }
  return undefined;
}

function isCapital(text: string, { start }: FoldedWord): boolean {
  return /\p{Lu}/u.test(text.charAt(start));
}
