import type { Rank } from "@diplomatic-visits/core";
import type { FoldedWord } from "@diplomatic-visits/core/text";
import { firstFitting, phrasesBehindClitics } from "./clitic-readings.ts";
import type { CountryWords } from "./country-words.ts";
import type { TitleFound } from "./person.ts";
import { type Title, titlesFrom } from "./title-lexicon.ts";

/** A title in a list of words: from the first to behind the last, nationality and other adjectives included. */
export interface TitleWords {
  title: TitleFound;
  /** The place behind its last word, where a name may begin. */
  to: number;
  isWeak: boolean;
  /** Whether it is written in Arabic script. */
  isArabic: boolean;
}

/** The words of a text and what is known of each. */
export interface TitleContext {
  words: readonly FoldedWord[];
  places: readonly (CountryWords | undefined)[];
}

const arabic = /[\u0621-\u064a]/;
const mostAdjectives = 3;
const titlesIn = phrasesBehindClitics(titlesFrom);

/** The title that begins at a word, the longest one; undefined when none does. */
export function titleAt(context: TitleContext, i: number): TitleWords | undefined {
  const word = context.words[i];
  if (!word || word.isNumeral) return undefined;
  const readings = titlesIn(word.letters);
  return readings.length === 0 ? undefined : titleAmong(context, i, readings);
}

function titleAmong(context: TitleContext, i: number, readings: ReturnType<typeof titlesIn>): TitleWords | undefined {
  const word = context.words[i] as FoldedWord;
  const title = firstFitting(readings, (one) => matches(context.words, i, one));
  return title && completed(context, { title: title.found, from: i, start: word.part(title.skipped).start });
}

function matches(words: readonly FoldedWord[], from: number, { words: title }: Title): boolean {
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

function completed({ words, places }: TitleContext, { title, from, start }: Matched): TitleWords {
  const isArabic = arabic.test(title.words[0] as string);
  const last = from + title.words.length;
  const office = { start, end: (words[last - 1] as FoldedWord).end };
  const { to, country } = isArabic ? behind({ words, places }, last) : { to: last, country: undefined };
  const before = isArabic ? undefined : nationBefore({ words, places }, from);
  const own = countryInside(places, { from, last });
  const known = country ?? before?.country ?? own;
  const [only] = title.ranks;
  return {
    to,
    isWeak: title.isWeak && known === undefined,
    isArabic,
    title: {
      start: before?.start ?? start,
      end: (words[to - 1] as FoldedWord).end,
      ...(title.ranks.length > 0
        ? { office: { ...office, ...(title.ranks.length === 1 ? { rank: only as Rank } : {}) } }
        : {}),
      ...(known === undefined ? {} : { country: known }),
    },
  };
}

// A title such as الرئيس الإيراني holds its adjective already.
function countryInside(
  places: TitleContext["places"],
  { from, last }: { from: number; last: number },
): string | undefined {
  for (let i = from; i < last; i++) if (places[i]) return places[i]?.country;
  return undefined;
}

// folded: ئ is ي, ؤ is و, ة is ه
const adjectives =
  /^ال(?:سابقه?|اسبق|جديده?|حاليه?|منتخبه?|راحله?|مستقيله?|مكلفه?|انتقاليه?|موقته?|اعلي|زايره?|مفوضه?|مقيمه?)$/;

function behind({ words, places }: TitleContext, from: number): { to: number; country?: string } {
  let to = from;
  let country: string | undefined;
  for (let count = 0; count < mostAdjectives; count++) {
    const word = words[to];
    if (word?.gap !== " ") break;
    const place = places[to];
    const isNation =
      place !== undefined && place.kind !== "capital" && place.start === word.start && country === undefined;
    if (isNation) {
      country = place.country;
      while (to < words.length && places[to] === place) to++;
    } else if (adjectives.test(word.letters)) to++;
    else break;
  }
  return country === undefined ? { to } : { to, country };
}

// "Russian Foreign Minister", "Iran's President"
function nationBefore({ words, places }: TitleContext, from: number): { start: number; country: string } | undefined {
  let i = from - 1;
  if (words[from]?.gap !== " ") return undefined;
  if (words[i]?.letters === "s" && words[i]?.gap === "'") i--;
  else if (words[i]?.letters === "former" || words[i]?.letters === "new") i--;
  const place = places[i];
  if (!place || place.kind === "capital" || words[i + 1]?.gap === "\n") return undefined;
  return { start: place.start, country: place.country };
}
