import type { OtherSpelling, UnusedExclusion } from "../article/quote-report.ts";
import type { Span } from "../text/span.ts";
import type { MentionPlace } from "./mention-places.ts";
import type { FoundMention } from "./mentions.ts";
import { withContext } from "./repair-places.ts";

// A report names the first places only: a common word may occur thousands of times.
const mostPlaces = 8;

/** The spellings that a mention marks in addition to its own and to those of other mentions of the entity. */
export function otherSpellings(
  text: string,
  places: readonly MentionPlace[],
  known: ReadonlySet<string>,
): { otherSpellings?: OtherSpelling[] } {
  const plain = new Set([...known].map(withoutMarks));
  const bySpelling = new Map<string, OtherSpelling>();
  for (const { start, end, tier } of places) {
    const spelling = wordsWithArticle(text, { start, end });
    if (tier === "exact" || known.has(spelling) || plain.has(withoutMarks(spelling))) continue;
    const other = bySpelling.get(spelling) ?? { spelling, places: [] };
    bySpelling.set(spelling, other);
    other.places.push({ start, end });
  }
  return bySpelling.size > 0 ? { otherSpellings: [...bySpelling.values()] } : {};
}

// After ل the article loses its alef: للصين contains الصين.
function wordsWithArticle(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  return words.startsWith("ل") && /ل[\p{M}\u0640]*$/u.test(text.slice(Math.max(0, start - 4), start))
    ? `ا${words}`
    : words;
}

// Vowel marks, tatweel, invisible characters and white space do not make another spelling.
function withoutMarks(words: string): string {
  return words.replace(/[\p{M}\u0640\p{Cf}]/gu, "").replace(/\s+/g, " ");
}

/** The exclusions of a mention that exclude nothing, with the places that they may have meant. */
export function unusedExclusions(
  text: string,
  { unused, all }: FoundMention,
): { unusedExclusions?: UnusedExclusion[] } {
  if (unused.length === 0) return {};
  const places = all.slice(0, mostPlaces).map((place) => withContext(text, place));
  return { unusedExclusions: unused.map((index) => ({ index, places })) };
}
