import type { OtherSpelling, UnusedExclusion } from "../article/quote-report.ts";
import { limits } from "../schema/limits.ts";
import type { Span } from "../text/span.ts";
import { listedPlaces, mostListed } from "./listed-places.ts";
import type { MentionPlace } from "./mention-places.ts";
import type { FoundMention } from "./mentions.ts";
import { withContext } from "./repair-places.ts";

/** The spellings of the mentions of one entity. */
export interface KnownSpellings {
  has(spelling: string): boolean;
}

/** The spellings of the mentions of an entity; vowel marks, tatweel and white space do not make another spelling. */
export function knownSpellings(quotes: readonly string[]): KnownSpellings {
  const own = new Set(quotes);
  let plain: ReadonlySet<string> | undefined;
  return {
    has(spelling) {
      if (own.has(spelling)) return true;
      plain ??= new Set(quotes.map(withoutMarks));
      return plain.has(withoutMarks(spelling));
    },
  };
}

/** Whether two spellings differ only in vowel marks, tatweel, invisible characters or white space. */
export function isSameWord(one: string, other: string): boolean {
  return one === other || withoutMarks(one) === withoutMarks(other);
}

/** The spellings that a mention marks in addition to its own and to those of other mentions of the entity. */
export function otherSpellings(
  text: string,
  places: readonly MentionPlace[],
  isKnown: (spelling: string) => boolean,
): { otherSpellings?: OtherSpelling[] } {
  const bySpelling = new Map<string, Span[]>();
  for (const { start, end, tier } of places) {
    if (tier === "exact") continue;
    const spelling = wordsWithArticle(text, { start, end });
    const known = bySpelling.get(spelling) ?? (isKnown(spelling) ? undefined : []);
    if (!known) continue;
    bySpelling.set(spelling, known);
    known.push({ start, end });
  }
  const others = [...bySpelling].slice(0, limits.shortList);
  return others.length > 0
    ? { otherSpellings: others.map(([spelling, found]) => ({ spelling, ...listedPlaces(found) })) }
    : {};
}

// After ل the article loses its alef: للصين contains الصين.
function wordsWithArticle(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  return words.startsWith("ل") && /ل[\p{M}\u0640]*$/u.test(text.slice(Math.max(0, start - 4), start))
    ? `ا${words}`
    : words;
}

function withoutMarks(words: string): string {
  return words.replace(/[\p{M}\u0640\p{Cf}]/gu, "").replace(/\s+/g, " ");
}

/** The exclusions of a mention that exclude nothing, with the places that they may have meant. */
export function unusedExclusions(
  text: string,
  { unused, all }: FoundMention,
): { unusedExclusions?: UnusedExclusion[] } {
  if (unused.length === 0) return {};
  const places = all.slice(0, mostListed).map((place) => withContext(text, place));
  return { unusedExclusions: unused.map((index) => ({ index, places })) };
}
