import type { Rank } from "@diplomatic-visits/core";
import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { firstFitting, phrasesBehindClitics } from "./clitic-readings.ts";
import type { CountryWords } from "./country-words.ts";
import { isGivenName } from "./given-names.ts";
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
  /** Whether it is a king's or a prince's. */
  isRoyal: boolean;
  /** Whether it is a form of address, such as Mr., and names no office. */
  isAddress: boolean;
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
  const found = readings.length === 0 ? undefined : titleAmong(context, i, readings);
  return found ?? presidentOf(context, i);
}

function titleAmong(context: TitleContext, i: number, readings: ReturnType<typeof titlesIn>): TitleWords | undefined {
  const word = context.words[i] as FoldedWord;
  const title = firstFitting(readings, (one) => matches(context.words, i, one));
  return title && completed(context, { title: title.found, from: i, start: word.part(title.skipped).start });
}

// رئيس فرنسا, رئيسة مالطا: of a state or of a government
function presidentOf(context: TitleContext, i: number): TitleWords | undefined {
  const { words, places } = context;
  const word = words[i] as FoldedWord;
  const head = /^[وفبلك]?(رييسه?)$/.exec(word.letters)?.[1];
  const place = places[i + 1];
  if (!head || place?.kind !== "country" || words[i + 1]?.gap !== " " || place.start !== words[i + 1]?.start)
    return undefined;
  const title: Title = { words: [head], ranks: ["head-of-state", "head-of-government"], isWeak: false };
  return completed(context, { title, from: i, start: word.part(word.letters.length - head.length).start });
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
  const after: Behind = isArabic ? behind({ words, places }, last) : ofNation({ words, places }, last);
  const before = isArabic ? undefined : nationBefore({ words, places }, from);
  const own = countryInside(places, { from, last });
  const known = after.country ?? before?.country ?? own;
  const [only] = title.ranks;
  const former = isArabic ? undefined : formerBefore(words, before?.from ?? from);
  return {
    to: after.to,
    isWeak: title.isWeak && known === undefined,
    isArabic,
    isRoyal: royal.test(title.words[0] as string),
    isAddress: title.ranks.length === 0,
    title: {
      start: former ?? before?.start ?? start,
      end: (words[after.to - 1] as FoldedWord).end,
      ...(title.ranks.length > 0
        ? { office: { ...office, ...(title.ranks.length === 1 ? { rank: only as Rank } : {}) } }
        : {}),
      ...(known === undefined ? {} : { country: known }),
      ...(former !== undefined || before?.isFormer || after.isFormer ? { isFormer: true } : {}),
    },
  };
}

const royal = /^(?:ال)?(?:ملك|ملكه|سلطان|امير|اميره|شيخ)$/;

// "of Japan", "of the Republic of Korea"
function ofNation({ words, places }: TitleContext, from: number): Behind {
  const at = words[from + 1]?.letters === "the" ? from + 2 : from + 1;
  const place = words[from]?.letters === "of" && words[from]?.gap === " " ? places[at] : undefined;
  if (place?.kind !== "country") return { to: from };
  let to = at;
  while (to < words.length && places[to] === place) to++;
  return { to, country: place.country };
}

const formerWords = /^(?:former|late|ex|then|deposed|ousted)$/;

function formerBefore(words: readonly FoldedWord[], from: number): number | undefined {
  const word = words[from - 1];
  return word && formerWords.test(word.letters) && /^[ -]$/.test(words[from]?.gap ?? "") ? word.start : undefined;
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

const formerAdjectives = /^ال(?:سابقه?|اسبق|راحله?|مخلوعه?|معزوله?)$/;
// الأمين العام للجامعة is longer; أمين عام الجامعة أحمد سعيد has its body between title and name
const bodies = /^ال(?:جامعه|منظمه|حلف|اتحاد|مجلس|هييه|وكاله|لجنه|حزب|موتمر|جمعيه|بنك|صندوق|مفوضيه|حركه|رابطه)$/;

interface Behind {
  to: number;
  country?: string;
  isFormer?: boolean;
}

function behind({ words, places }: TitleContext, from: number): Behind {
  let to = from;
  let country: string | undefined;
  let isFormer = false;
  for (let count = 0; count < mostAdjectives; count++) {
    const word = words[to];
    if (word?.gap !== " ") break;
    const place = places[to];
    const isNation =
      place !== undefined && place.kind !== "capital" && place.start === word.start && country === undefined;
    if (isNation) {
      country = place.country;
      while (to < words.length && places[to] === place) to++;
    } else if (adjectives.test(word.letters)) {
      isFormer ||= formerAdjectives.test(word.letters);
      to++;
    } else if (count === 0 && bodies.test(word.letters) && isGivenName(words[to + 1]?.letters ?? "")) to++;
    else break;
  }
  return { to, ...(country === undefined ? {} : { country }), ...(isFormer ? { isFormer } : {}) };
}

// "Russian Foreign Minister", "Iran's President", "Nigeria's trade minister"
function nationBefore({ words, places }: TitleContext, from: number): Nation | undefined {
  if (words[from]?.gap !== " ") return undefined;
  let first = from;
  if (words[from]?.letters === "minister" && portfolios.test(words[from - 1]?.letters ?? "")) first--;
  let i = first - 1;
  const isFormer = formerWords.test(words[i]?.letters ?? "");
  if (isFormer || /^(?:new|acting|outgoing|interim)$/.test(words[i]?.letters ?? "")) i--;
  if (words[i]?.letters === "s" && words[i]?.gap === "'") i--;
  const place = places[i];
  if (!place || place.kind === "capital" || words[i + 1]?.gap === "\n") return undefined;
  return { start: place.start, from: i, country: place.country, ...(isFormer ? { isFormer } : {}) };
}

interface Nation {
  start: number;
  from: number;
  country: string;
  isFormer?: boolean;
}

/** The words of a minister's field before "minister": trade, interior. */
export const portfolios =
  /^(?:trade|oil|energy|health|interior|education|culture|economy|justice|transport|agriculture|environment|labou?r|tourism|information|planning)$/;
