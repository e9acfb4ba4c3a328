import { findPlaces } from "../gazetteer/find-places.ts";
import { findOrganizations } from "../organizations/find-organizations.ts";
import { findTimes } from "../times/find-times.ts";

/** The words at the beginning of a report that say where and when it was written, and the agency in brackets after them. */
export interface Dateline {
  words: string;
  agency?: string;
}

// GENEVA, March 5 (Agency) — The minister; عمّان، 5 آذار (وكالة) - وصل
const head = /^(.{3,90}?)(?:\s+[-–—]{1,2}\s+|\s?—\s?|\s?--\s?)(?=[\p{L}\p{N}"“«'‘])/u;
// الرياض - واس: only an agency comes between a dash and a colon
const withColon = /^(\p{L}[\p{L} ]{2,30}\s[-–—]\s?\p{L}[\p{L} .]{1,30}|[^:：.]{3,70}[)/])\s?[:：]\s/u;
const inBrackets = /\s?[(/]\s?([^()/]{2,40}?)\s?[)/]$/;
const afterDash = /\s[-–—]\s?(\p{L}[\p{L} .]{1,30})$/u;

/** Finds the dateline of the first paragraph of a report: a place with a date or an agency, or the name of a place alone. */
export function findDateline(paragraph: string): Dateline | undefined {
  const words = (withColon.exec(paragraph) ?? head.exec(paragraph))?.[1]?.trim();
  if (words === undefined) return undefined;
  const agency = (inBrackets.exec(words) ?? afterDash.exec(words))?.[1];
  const rest = words.replace(inBrackets, "").replace(afterDash, "").trim();
  const date = dateIn(rest);
  const places = rest.replace(date ?? "", "").replace(/[\s,،/]+(?:في|on)?[\s,،]*$/u, "");
  if (!looksLikePlace(places)) return undefined;
  const isListed = agency !== undefined && isOrganization(agency);
  if (
    !isPlace(places) &&
    !isListed &&
    (date === undefined || agency === undefined) &&
    !isInCapitals(places, date ?? agency)
  )
    return undefined;
  return { words, ...(isListed ? { agency } : {}) };
}

function dateIn(words: string): string | undefined {
  const [only] = findTimes(words);
  return only === undefined || !/\d/.test(only.value ?? "") ? undefined : words.slice(only.start, only.end);
}

// one city, or two, with a state or a region: at most six words that all may be names
function looksLikePlace(words: string): boolean {
  const all = words.split(/[\s,،/]+/).filter(Boolean);
  if (all.length === 0 || all.length > 6) return false;
  return all.every(
    (word) => /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}.'’-]*$/u.test(word) || /^(?:de|al|el|la|of|and)$/.test(word),
  );
}

function isInCapitals(places: string, other: string | undefined): boolean {
  const [city = ""] = places.split(/[,،]/);
  return other !== undefined && /^\p{Lu}[\p{Lu}.'’ -]{2,}$/u.test(city);
}

function isPlace(words: string): boolean {
  const [city = ""] = words.split(/[,،]/);
  // a city in capitals is listed with one capital
  const name = /^[\p{Lu}\s.'’-]+$/u.test(city)
    ? city.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : city;
  return findPlaces(name).some(({ start, end, kind }) => kind !== "adjective" && start === 0 && end >= name.length);
}

function isOrganization(words: string): boolean {
  return findOrganizations(words).some(({ start, end }) => end - start >= 0.7 * words.length);
}
