import type { Reading } from "@diplomatic-visits/core/internal";
import type { Finding } from "../finding/finding.ts";
import { type ActiveLexicons, lexiconsFor } from "../languages/active-lexicons.ts";
import { draftReading } from "../languages/draft-reading.ts";
import { decide } from "./decide.ts";
import { gazetteerOf } from "./gazetteer.ts";
import { isLanguage, isUnitOfMoney, placeKindOf } from "./kind.ts";
import { type Match, matchPhrases } from "./match-phrases.ts";
import { isNameOfWork, isPartOfName } from "./part-of-name.ts";
import type { PlaceKind } from "./phrase.ts";
import { placeTerms } from "./place-terms.ts";

/** A country, its capital or its nationality adjective, found in a text; clitics are outside the span. */
export interface PlaceFound extends Finding {
  /** ISO 3166-1 alpha-2, or XK, EU, UN. */
  country: string;
  kind: PlaceKind;
  /** The English name of the country, or of the capital, such as "Tehran". */
  name: string;
}

/** What is known of a text before its places are looked for. */
export interface PlacesOptions {
  lexicons?: ActiveLexicons;
  /** The reading of the text with these lexicons, if it exists. */
  reading?: Reading;
}

/** Finds the countries, capitals and nationality adjectives of a text, in order. */
export function findPlaces(
  text: string,
  { lexicons = lexiconsFor(), reading = draftReading(text, lexicons) }: PlacesOptions = {},
): PlaceFound[] {
  const read = { text, words: reading.words, lexicons, terms: placeTerms(lexicons) };
  const matches = matchPhrases(read, gazetteerOf(lexicons));
  const decided = { ...read, matches, evidence: evidenceOf(matches) };
  return matches.flatMap((match, index) => {
    const verdict = decide(decided, index);
    if (!verdict) return [];
    const { meaning, certainty } = verdict;
    const kind = placeKindOf(read, match, meaning);
    if (kind !== "adjective" && isNameOfWork(read, match)) return [];
    if (isUnitOfMoney(read, match) || (kind === "adjective" && isLanguage(read, match))) return [];
    const { start, end } = match;
    const sureness = isPartOfName(read, match) ? "candidate" : certainty;
    return [
      { start, end, rule: `geo/${kind}`, certainty: sureness, country: meaning.country, kind, name: meaning.name },
    ];
  });
}

function evidenceOf(matches: readonly Match[]): Map<string, number> {
  const named = new Map<string, number>();
  for (const { phrase } of matches) {
    const [meaning, another] = phrase.meanings;
    const isClear = meaning && !another && (!phrase.ambiguity || phrase.ambiguity.otherwise === "sure");
    if (isClear) named.set(meaning.country, (named.get(meaning.country) ?? 0) + 1);
  }
  return named;
}
