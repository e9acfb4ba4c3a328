import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { beginsWithCapital } from "../finding/capitals.ts";
import { type CountryWords, countryByWord } from "../finding/country-words.ts";
import { wordsWithLineBreaks } from "../finding/words-of-text.ts";
import { type ActiveLexicons, lexiconsFor } from "../languages/active-lexicons.ts";
import { withoutClitics } from "../languages/clitic-readings.ts";
import { draftReading } from "../languages/draft-reading.ts";
import { capitalizedNameEnd, type NameReading } from "./capitalized-name.ts";
import { isConnector, isGivenName } from "./given-names.ts";
import { joinPersons } from "./join-persons.ts";
import { titlesFrom } from "./known-titles.ts";
import { endsName } from "./name-stops.ts";
import { nameWordsFor } from "./name-terms.ts";
import { namesBesideOffices } from "./names-beside-offices.ts";
import { officeTerms } from "./office-terms.ts";
import type { PersonFound, TitledName } from "./person.ts";
import { introductionAt, type TitleWords, titleAt } from "./title-at.ts";
import { titleTerms } from "./title-terms.ts";

/** The findings of other finders, so that a nationality adjective is not read as a name. */
export interface PersonsOptions {
  places?: readonly CountryWords[];
  /** The words of the text, if already split. */
  words?: readonly FoldedWord[];
  lexicons?: ActiveLexicons;
}

/**
 * Finds persons introduced by a title, and every other mention of their names and surnames. All are candidates: the
 * end of a name is a guess, and a person without a title is not found.
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
  for (let i = 0; i < words.length; i++) {
    const read = { words, places: byWord, lexicons };
    const one = titledName(context, titleAt(read, i), i) ?? titledName(context, introductionAt(read, i), i);
    if (!one) continue;
    titled.push(one.named);
    i = Math.max(i, one.named.to - 1, one.titleEnd - 1);
  }
  return joinPersons({ text, words, isTaken, lexicons }, titled);
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

type Name = Omit<TitledName, "title">;

interface NamedTitle {
  named: TitledName;
  titleEnd: number;
}

function titledName(context: NameReading, found: TitleWords | undefined, i: number): NamedTitle | undefined {
  const name = found && !isNamedAfter(context, i) && (nameBefore(context, found, i) ?? nameAfter(context, found, i));
  return name ? { named: { title: found.title, ...name }, titleEnd: found.to } : undefined;
}

// مطار الملكة علياء, جامعة الملك سعود
function isNamedAfter({ words, lexicons }: NameReading, i: number): boolean {
  const before = words[i - 1];
  if (!before || words[i]?.gap !== " ") return false;
  const terms = titleTerms(lexicons);
  return (
    withoutClitics(lexicons, before.letters, (word) => (terms.has("namedAfterBefore", word) ? word : undefined)) !==
    undefined
  );
}

function nameAfter(context: NameReading, found: TitleWords, i: number): Name | undefined {
  const { words, lexicons } = context;
  const from = found.to;
  const first = words[from];
  if (!first || found.isOpen || !/^(?:\. | |, )$/.test(first.gap)) return undefined;
  // "Mr. Marsh", but "the minister. Marsh said"
  if (first.gap === ". " && !titleTerms(lexicons).has("abbreviations", words[from - 1]?.letters ?? ""))
    return undefined;
  const read = nameWordsFor(lexicons, first.letters)?.nameEnd;
  if (found.mayBeApposition === (read !== undefined)) return undefined;
  const bounds = first.gap === ", " ? { ...found, isLoose: true, isWeak: false } : found;
  const to = read ? read(context, from, bounds) : capitalizedNameEnd(context, from);
  if (
    first.gap === ", " &&
    !(read ? isClosedApposition(context, { from, to }) : isApposition(context, found, { i, from, to }))
  )
    return undefined;
  return to > from ? { from, to, start: first.start } : undefined;
}

// وزير الخارجية، أيمن صبري، إن: between commas, or before a particle
function isClosedApposition(
  { text, words, endsName }: NameReading,
  { from, to }: { from: number; to: number },
): boolean {
  if (to - from < 2) return false;
  const after = text.charAt((words[to - 1] as FoldedWord).end);
  const next = words[to];
  return /[،,.؛)]/.test(after) || next === undefined || (next.gap === " " && endsName(next.letters));
}

// "Iran's foreign minister, Leo Marsh": after a comma only a full name, in a country's office or before another comma
function isApposition(
  { text, words, lexicons }: NameReading,
  { title }: TitleWords,
  { i, from, to }: { i: number; from: number; to: number },
): boolean {
  if (to - from < 2 || !title.office) return false;
  if (title.country !== undefined) return true;
  const isClosed = text.charAt((words[to - 1] as FoldedWord).end) === ",";
  const before = words[lastEndingBefore(words, i, title.start)];
  const isDetermined = before && titleTerms(lexicons).has("appositionDeterminers", before.letters);
  return isClosed && isDetermined === true && text.slice(before?.end, title.start) === " ";
}

// the last word up to a position that ends before an offset
function lastEndingBefore(words: readonly FoldedWord[], i: number, offset: number): number {
  let last = i;
  while (last >= 0 && (words[last] as FoldedWord).end >= offset) last--;
  return last;
}

// given name, two middle names and a surname
const longestName = 4;

// "Anna Berg, Sweden's foreign minister," and "Omar Sayed, the Iraqi prime minister,"
function nameBefore(context: NameReading, found: TitleWords, i: number): Name | undefined {
  const { text, words, lexicons } = context;
  const { mayBeApposition, title, to } = found;
  if (!mayBeApposition) return arabicNameBefore(context, found, i);
  if (!title.office || title.country === undefined) return undefined;
  let first = to;
  while (first > 0 && (words[first - 1] as FoldedWord).start >= title.start) first--;
  const at = titleTerms(lexicons).has("the", words[first - 1]?.letters ?? "") ? first - 1 : first;
  const after = text.charAt((words[to - 1] as FoldedWord).end);
  if (!/^, $/.test(words[at]?.gap ?? "") || !/[,.;]/.test(after)) return undefined;
  for (let from = Math.max(0, at - longestName); from < at - 1; from++) {
    const isApart =
      from === 0 || words[from]?.gap !== " " || !beginsWithCapital(text, (words[from - 1] as FoldedWord).start);
    if (isApart && capitalizedNameEnd(context, from) === at)
      return { from, to: at, start: (words[from] as FoldedWord).start };
  }
  return undefined;
}

// a name with connectors: خالد بن سعود آل ناصر
const longestBefore = 6;

// نوال الخميسي، مديرة المركز, and after a known given name also without a comma: كريم حداد وزير الدفاع
function arabicNameBefore(context: NameReading, { title, isWeak }: TitleWords, i: number): Name | undefined {
  const { words, lexicons } = context;
  const gap = words[i]?.gap;
  if (!title.office || (isWeak && gap === " ") || (gap !== " " && gap !== ", ") || title.start !== words[i]?.start)
    return undefined;
  for (let from = Math.max(0, i - longestBefore); from < i - 1; from++) {
    const first = words[from] as FoldedWord;
    const read = nameWordsFor(lexicons, first.letters)?.nameEnd;
    if (!read || !beginsPhrase(context, from)) continue;
    if (gap === " " && !context.isGivenName(first.letters)) continue;
    if (read(context, from, { isWeak: false, isRoyal: false, isLoose: true }) !== i) continue;
    return { from, to: i, start: first.start };
  }
  return undefined;
}

// a name begins after a pause, a verb or a particle
function beginsPhrase({ words, endsName }: NameReading, from: number): boolean {
  const before = words[from - 1];
  return !before || words[from]?.gap !== " " || endsName(before.letters);
}
