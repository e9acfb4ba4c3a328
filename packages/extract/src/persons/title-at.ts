import type { Rank } from "@diplomatic-visits/core";
import { type FoldedWord, foldedList } from "@diplomatic-visits/core/internal";
import { lexiconOfWord, perLexicons } from "../languages/active-lexicons.ts";
import { firstFitting, phrasesAfterClitics } from "../languages/clitic-readings.ts";
import { type Title, titlesFrom } from "./known-titles.ts";
import { countryAfter, countryBefore, fieldBefore, formerBefore } from "./nation-of-title.ts";
import type { TitleFound } from "./person.ts";
import { complementOf } from "./title-complement.ts";
import type { AfterTitle, TitleContext } from "./title-context.ts";
import { titleTerms } from "./title-terms.ts";

/** A title in a list of words, nationality and other adjectives included. */
export interface TitleWords {
  title: TitleFound;
  /** The index after its last word, where a name may begin. */
  to: number;
  isWeak: boolean;
  /** Whether a comma may come between it and its name, and a name before it. */
  mayBeApposition: boolean;
  /** Whether it is a king's or a prince's title. */
  isRoyal: boolean;
  /** Whether it is a form of address, such as Mr., and does not name an office. */
  isAddress: boolean;
  /** Whether only a known given name or two names may follow. */
  isLoose: boolean;
  /** Whether its last noun lacks its complement, so that no name may follow: مدير مركز. */
  isOpen: boolean;
}

const titleReader = perLexicons((lexicons) => phrasesAfterClitics(lexicons, (word) => titlesFrom(lexicons, word)));

/** The longest title that begins at a word; undefined if none does. */
export function titleAt(context: TitleContext, i: number): TitleWords | undefined {
  const word = context.words[i];
  if (!word || word.isNumeral) return undefined;
  const readings = titleReader(context.lexicons)(word.letters);
  const found = readings.length === 0 ? undefined : titleAmong(context, i, readings);
  return found ?? presidentOf(context, i);
}

/**
 * Words that introduce a person without a title of the codelist: an office of any kind with its body, a relative or a subordinate,
 * a verb of leading.
 */
export function introductionAt(context: TitleContext, i: number): TitleWords | undefined {
  const word = context.words[i];
  if (!word || word.isNumeral) return undefined;
  const short = abbreviatedAt(context, i) ?? nationalityAt(context, i);
  if (short) return short;
  const found = firstFitting(introductionReader(context.lexicons)(word.letters), () => true);
  if (!found) return undefined;
  const { words, isOffice } = found.found;
  const title: Title = { words, ranks: [], isWeak: false, isLoose: isOffice };
  const start = word.part(found.skipped).start;
  if (!isOffice) return { ...completed(context, { title, from: i, start }), isLoose: true };
  return completed(context, { title, from: i, start });
}

// نظيريه المصري أيمن صبري والأردني كريم حداد
function nationalityAt({ words, places, lexicons }: TitleContext, i: number): TitleWords | undefined {
  const word = words[i] as FoldedWord;
  const place = places[i];
  const clitics = lexiconOfWord(lexicons, word.letters)?.clitics;
  if (!clitics || place?.kind !== "adjective") return undefined;
  const isJoined = clitics.conjunctions.includes(word.letters.charAt(0)) && word.letters.startsWith(clitics.article, 1);
  if (!isJoined && !titleTerms(lexicons).has("pluralOffices", words[i - 1]?.letters ?? "")) return undefined;
  return {
    ...{
      to: i + 1,
      isWeak: false,
      mayBeApposition: false,
      isRoyal: false,
      isAddress: true,
      isLoose: true,
      isOpen: false,
    },
    title: { start: place.start, end: place.end, country: place.country },
  };
}

// FM Hassan, EAM Krishnan: the case distinguishes PM from p.m.
function abbreviatedAt(context: TitleContext, i: number): TitleWords | undefined {
  const { text, words, lexicons } = context;
  const word = words[i] as FoldedWord;
  if (text === undefined || !abbreviatedLetters(lexicons).has(word.letters) || words[i - 1]?.isNumeral)
    return undefined;
  const rank = abbreviatedOffices(lexicons).get(text.slice(word.start, word.end));
  if (rank === undefined) return undefined;
  const title: Title = { words: [word.letters], ranks: [rank], isWeak: false };
  return completed(context, { title, from: i, start: word.start });
}

const abbreviatedOffices = perLexicons(
  (lexicons) => new Map(lexicons.flatMap(({ titles }) => Object.entries(titles?.abbreviated ?? {}))),
);

const abbreviatedLetters = perLexicons(
  (lexicons) => new Set([...abbreviatedOffices(lexicons).keys()].flatMap((short) => foldedList(short))),
);

const introductionReader = perLexicons((lexicons) => {
  const terms = titleTerms(lexicons);
  return phrasesAfterClitics(lexicons, (word) => {
    const isOffice = terms.has("heads", word);
    const isKnown = isOffice || terms.has("relations", word) || terms.has("introducers", word);
    return isKnown ? [{ words: [word], isOffice }] : [];
  });
});

type Readings = ReturnType<ReturnType<typeof titleReader>>;

function titleAmong(context: TitleContext, i: number, readings: Readings): TitleWords | undefined {
  const word = context.words[i] as FoldedWord;
  const title = firstFitting(readings, (one) => isTitleAt(context.words, i, one) && !isGivenNameAt(context, i, one));
  return title && completed(context, { title: title.found, from: i, start: word.part(title.skipped).start });
}

// رئيس فرنسا, رئيسة مالطا: of a state or of a government
function presidentOf(context: TitleContext, i: number): TitleWords | undefined {
  const { words, places, lexicons } = context;
  const word = words[i] as FoldedWord;
  const place = places[i + 1];
  if (place?.kind !== "country" || words[i + 1]?.gap !== " " || place.start !== words[i + 1]?.start) return undefined;
  const presidents = presidentReader(lexicons)(word.letters);
  if (presidents === undefined) return undefined;
  const head = word.letters.slice(presidents);
  const title: Title = { words: [head], ranks: ["head-of-state", "head-of-government"], isWeak: false };
  return completed(context, { title, from: i, start: word.part(presidents).start });
}

// how many letters of clitics come before the word for president
const presidentReader = perLexicons((lexicons) => {
  const known = phrasesAfterClitics(lexicons, (word) => (titleTerms(lexicons).has("presidents", word) ? [word] : []));
  return (letters: string) => firstFitting(known(letters), () => true)?.skipped;
});

function isTitleAt(words: readonly FoldedWord[], from: number, { words: title }: Title): boolean {
  for (let k = 1; k < title.length; k++) {
    const word = words[from + k];
    if (!word || word.letters !== title[k] || !/^[ \-']$/.test(word.gap)) return false;
  }
  return true;
}

// الشيخ ولد الناهي: a title comes before a given name, so this one is a name
function isGivenNameAt({ words, lexicons }: TitleContext, from: number, { words: title }: Title): boolean {
  const terms = titleTerms(lexicons);
  const next = words[from + title.length];
  return terms.has("royal", title[0] as string) && next?.gap === " " && terms.has("descents", next.letters);
}

interface Matched {
  title: Title;
  from: number;
  start: number;
}

function completed(context: TitleContext, { title, from, start }: Matched): TitleWords {
  const { words, places, lexicons } = context;
  const head = title.words[0] as string;
  const isBefore = lexiconOfWord(lexicons, head)?.titles?.adjectives !== "after";
  const last = from + title.words.length;
  const complement = isBefore ? undefined : complementOf(context, { from, to: last });
  const after: AfterTitle = complement ?? countryAfter(context, last);
  const before = isBefore ? countryBefore(context, from) : undefined;
  const country = after.country ?? before?.country ?? countryInside(places, { from, last });
  const former = isBefore ? formerBefore(context, before?.from ?? from) : undefined;
  const isFormer = former !== undefined || before?.isFormer || after.isFormer;
  return {
    to: after.to,
    isWeak: title.isWeak && country === undefined && !complement?.isClosed,
    isOpen: complement !== undefined && !complement.isClosed && (complement.isLong || title.isLoose === true),
    isLoose:
      complement?.isLong === true ||
      (title.isWeak && complement?.isClosed === true) ||
      (title.isLoose === true && (!isBefore || titleTerms(lexicons).has("weakHeads", head))),
    mayBeApposition: isBefore,
    isRoyal: titleTerms(lexicons).has("royal", head),
    isAddress: title.ranks.length === 0 && title.isLoose !== true,
    title: {
      start: former ?? before?.start ?? (isBefore ? fieldBefore(context, from) : undefined) ?? start,
      end: (words[after.to - 1] as FoldedWord).end,
      ...officeOf(title, { start, end: (words[last - 1] as FoldedWord).end }),
      ...(country === undefined ? {} : { country }),
      ...(isFormer ? { isFormer: true } : {}),
    },
  };
}

function officeOf({ ranks, isLoose }: Title, span: { start: number; end: number }): Pick<TitleFound, "office"> {
  const [only, another] = ranks;
  if (only === undefined) return isLoose ? { office: { ...span, ranks: [] } } : {};
  const rank = another === undefined ? { rank: only as Rank } : {};
  return { office: { ...span, ranks: ranks as readonly Rank[], ...rank } };
}

// A title such as الرئيس الإيراني already contains its adjective.
function countryInside(
  places: TitleContext["places"],
  { from, last }: { from: number; last: number },
): string | undefined {
  for (let i = from; i < last; i++) if (places[i]) return places[i]?.country;
  return undefined;
}
