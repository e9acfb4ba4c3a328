import type { FoldedWord } from "@diplomatic-visits/core/internal";
import type { CountryWords } from "../finding/country-words.ts";
import type { OfficeTerms } from "./office-terms.ts";

/** The words of a text with their countries, and the grammar of offices. */
export interface OfficeRead {
  words: readonly FoldedWord[];
  places: readonly (CountryWords | undefined)[];
  terms: OfficeTerms;
}

/** What comes after an office: its country, portfolio and adjectives, up to the word where a name may begin. */
export interface AfterOffice {
  to: number;
  country?: string;
  isFormer: boolean;
}

// "ministre suisse de l'Économie et des Finances": more parts are rare
const mostParts = 6;

/** Reads the country, the portfolio, the posting and the adjectives after an office. */
export function afterOffice(read: OfficeRead, from: number): AfterOffice {
  const found: AfterOffice = { to: from, isFormer: false };
  if (read.terms.grammar.countryBefore) return found;
  for (let count = 0; count < mostParts; count++) {
    const to = nextPart(read, found);
    if (to === undefined) break;
    found.to = to;
  }
  return found;
}

function nextPart(read: OfficeRead, found: AfterOffice): number | undefined {
  const { words, terms } = read;
  const at = found.to;
  const word = words[at];
  if (!word || !/^[ '-]$/.test(word.gap)) return undefined;
  const country = countryAt(read, at);
  if (country) return withCountry(found, country);
  if (terms.has("former", word.letters)) {
    found.isFormer = true;
    return at + 1;
  }
  if (terms.has("adjectives", word.letters) || terms.has("possessives", word.letters)) return at + 1;
  const posting = terms.has("at", word.letters) ? countryAt(read, afterArticle(read, at + 1)) : undefined;
  if (posting) return posting.to;
  if (terms.has("of", word.letters)) {
    const of = countryAt(read, afterArticle(read, at + 1));
    if (of) return withCountry(found, of);
  }
  return portfolioEnd(read, at);
}

interface Country {
  country: string;
  to: number;
}

function withCountry(found: AfterOffice, { country, to }: Country): number {
  found.country ??= country;
  return to;
}

// A capital is a seat of its own ("le maire de Paris"), except where an adjective or a name of the country has its letters.
function countryAt({ words, places }: OfficeRead, at: number): Country | undefined {
  const place = places[at];
  if (!place || place.kind === "capital" || place.start !== words[at]?.start) return undefined;
  if (!/^[ '-]$/.test(words[at]?.gap ?? "")) return undefined;
  let to = at;
  while (to < words.length && places[to] === place) to++;
  return { country: place.country, to };
}

function afterArticle({ words, terms }: OfficeRead, at: number): number {
  return terms.has("articles", words[at]?.letters) ? at + 1 : at;
}

// des Affaires étrangères, de l'Économie et des Finances, иностранных дел
function portfolioEnd({ words, terms }: OfficeRead, at: number): number | undefined {
  let [to, last] = [at, at];
  for (; to < words.length && /^[ '-]$/.test(words[to]?.gap ?? ""); to++) {
    const letters = words[to]?.letters;
    if (terms.has("portfolios", letters)) last = to + 1;
    else if (!terms.has("of", letters) && !terms.has("portfolioJoints", letters)) break;
  }
  return last > at ? last : undefined;
}

/** What comes before an office: its country, words for a former holder, and where all of it begins. */
export interface BeforeOffice {
  from: number;
  country?: string;
  isFormer: boolean;
}

/** Reads the country and the adjectives before an office. */
export function beforeOffice(read: OfficeRead, from: number): BeforeOffice {
  const found: BeforeOffice = { from, isFormer: false };
  while (addBefore(read, found));
  return found;
}

function addBefore(read: OfficeRead, found: BeforeOffice): boolean {
  const { words, places, terms } = read;
  const at = found.from - 1;
  const word = words[at];
  if (!word || !/^[ '-]$/.test(words[found.from]?.gap ?? "")) return false;
  const isFormer = terms.has("former", word.letters);
  if (isFormer || terms.has("adjectives", word.letters) || isEnding(read, at)) {
    found.isFormer ||= isFormer;
    found.from = at;
    return true;
  }
  const place = places[at];
  // of two, the first is the office's own and the second its posting: Şili'nin Tunus Büyükelçisi
  const isSecond = found.country !== undefined && words[found.from]?.gap !== "'";
  if (!place || !mayPrecede(read, place.kind) || isSecond) return false;
  found.country = place.country;
  while (found.from > 0 && places[found.from - 1] === place) found.from--;
  return terms.grammar.countryBefore === true;
}

function mayPrecede({ terms }: OfficeRead, kind: CountryWords["kind"]): boolean {
  const { countryBefore, adjectiveBefore } = terms.grammar;
  return kind !== "capital" && (countryBefore === true || (adjectiveBefore === true && kind === "adjective"));
}

// Norveç'in: the ending after the apostrophe belongs to the country
function isEnding({ words, places, terms }: OfficeRead, at: number): boolean {
  if (words[at]?.gap !== "'" || !terms.has("genitives", words[at]?.letters)) return false;
  const owner = places[at - 1];
  return owner !== undefined && owner.kind !== "capital" && places[at] === undefined;
}
