import { vocabularyOf } from "../../languages/vocabulary.ts";
import { findNamedPlaces } from "../../reading/places.ts";
import { remembered } from "../../text/remembered.ts";
import { historianAdjectives, historianCountries } from "./historian-countries.ts";

const byName = new Map(historianCountries.flatMap((country) => country.names.map((name) => [name, country] as const)));

/** The code of a country by the name in a record on a day; undefined if the country list has none for it. */
export function countryCode(name: string, day: string): string | undefined {
  const country = byName.get(name.replaceAll("'", "’"));
  if (!country) return byWordList(name);
  const { code, withdrawn } = country;
  if (!withdrawn || day === "") return code;
  return (withdrawn.from ?? "") <= day && day < withdrawn.until ? withdrawn.code : code;
}

/** Why a country has a code that its name does not suggest. */
export function noteOnCountry(name: string): string | undefined {
  return byName.get(name.replaceAll("'", "’"))?.note;
}

/** The code of the country whose adjective a word is, such as French. */
export function countryOfAdjective(word: string): string | undefined {
  return historianAdjectives[word] ?? byWordList(word);
}

const byWordList = remembered((name: string): string | undefined => {
  const places = findNamedPlaces(name, { vocabulary: vocabularyOf("en") });
  const [only] = places;
  const isWhole = only !== undefined && only.kind !== "capitals" && only.start === 0 && only.end === name.length;
  return isWhole && only.countries.length === 1 ? only.countries[0] : undefined;
});
