import type { Rank } from "@diplomatic-visits/core";
import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { lexiconOfWord, perLexicons } from "../languages/active-lexicons.ts";
import { firstFitting, phrasesAfterClitics } from "../languages/clitic-readings.ts";
import { isGivenName } from "./given-names.ts";
import { type Title, titlesFrom } from "./known-titles.ts";
import { countryAfter, countryBefore, formerBefore } from "./nation-of-title.ts";
import type { TitleFound } from "./person.ts";
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

type Readings = ReturnType<ReturnType<typeof titleReader>>;

function titleAmong(context: TitleContext, i: number, readings: Readings): TitleWords | undefined {
  const word = context.words[i] as FoldedWord;
  const title = firstFitting(readings, (one) => isTitleAt(context.words, i, one));
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
  const after = isBefore ? countryAfter(context, last) : adjectivesAfter(context, last);
  const before = isBefore ? countryBefore(context, from) : undefined;
  const country = after.country ?? before?.country ?? countryInside(places, { from, last });
  const former = isBefore ? formerBefore(context, before?.from ?? from) : undefined;
  const isFormer = former !== undefined || before?.isFormer || after.isFormer;
  return {
    to: after.to,
    isWeak: title.isWeak && country === undefined,
    mayBeApposition: isBefore,
    isRoyal: titleTerms(lexicons).has("royal", head),
    isAddress: title.ranks.length === 0,
    title: {
      start: former ?? before?.start ?? start,
      end: (words[after.to - 1] as FoldedWord).end,
      ...officeOf(title, { start, end: (words[last - 1] as FoldedWord).end }),
      ...(country === undefined ? {} : { country }),
      ...(isFormer ? { isFormer: true } : {}),
    },
  };
}

function officeOf({ ranks }: Title, span: { start: number; end: number }): Pick<TitleFound, "office"> {
  const [only, another] = ranks;
  if (only === undefined) return {};
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

// الوزير الإيراني السابق الراحل: more adjectives are rare
const mostAdjectives = 3;

function adjectivesAfter({ words, places, lexicons }: TitleContext, from: number): AfterTitle {
  const terms = titleTerms(lexicons);
  let to = from;
  let country: string | undefined;
  let isFormer = false;
  for (let count = 0; count < mostAdjectives; count++) {
    const word = words[to];
    if (word?.gap !== " ") break;
    const place = places[to];
    if (place && place.kind !== "capital" && place.start === word.start && country === undefined) {
      country = place.country;
      while (to < words.length && places[to] === place) to++;
    } else if (terms.has("adjectivesAfter", word.letters)) {
      isFormer ||= terms.has("former", word.letters);
      to++;
      // in أمين عام الجامعة أحمد سعيد the body is between title and name
    } else if (count === 0 && terms.has("bodies", word.letters) && isGivenName(lexicons, words[to + 1]?.letters ?? ""))
      to++;
    else break;
  }
  return { to, ...(country === undefined ? {} : { country }), ...(isFormer ? { isFormer } : {}) };
}
