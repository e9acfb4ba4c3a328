import { isSuccessorOf } from "../codelists/withdrawn-countries.ts";
import type { Entity, Mention } from "../generated/types.ts";
import { findNamedPlaces, type NamedPlace } from "../reading/places.ts";
import type { Reading } from "../reading/reading.ts";
import { ranksNamed } from "../reading/title-ranks.ts";
import { firstSpanFrom } from "../text/first-index.ts";
import type { Span } from "../text/span.ts";
import type { Finding } from "./finding.ts";

/** What the words of mentions say of the country of an entity: words that name countries. */
export function countryWordsOf(entity: Entity, reading: Reading): readonly NamedPlace[] {
  return entity.mentions.flatMap((mention) => wordsIn(mention, entity, reading));
}

/** Whether any words of the mentions of an entity name other countries than one; most mentions name none, or only that one. */
export function namesOther({ mentions }: Entity, country: string, reading: Reading): boolean {
  const places = reading.hits(findNamedPlaces);
  if (places.length === 0) return false;
  for (const { start, end } of mentions)
    for (let i = firstSpanFrom(places, start); i < places.length; i++) {
      const place = places[i] as NamedPlace;
      if (place.start >= end) break;
      if (place.end <= end && !place.countries.includes(country)) return true;
    }
  return false;
}

function wordsIn(mention: Mention, entity: Entity, reading: Reading): readonly NamedPlace[] {
  if (mention.form === "anaphor" || !reading.mayHold("places", mention)) return [];
  const found = reading.within(findNamedPlaces, mention);
  if (found.length === 0) return [];
  if (entity.kind === "country" || entity.kind === "organization" || entity.kind === "group") return found;
  // "Paris Saint-Germain" is not Paris: the name of a place or a building counts only as a whole.
  if (entity.kind === "place" || entity.kind === "facility")
    return found.filter(
      ({ start, end, kind }) => kind !== "adjectives" && start - mention.start <= 3 && end >= mention.end,
    );
  // A country may be a part of a person's name, and an envoy is named by the country that he is sent to.
  if (entity.kind !== "person" || mention.form !== "nominal" || isEnvoy(mention, reading)) return [];
  return found;
}

function isEnvoy(title: Span, reading: Reading): boolean {
  const ranks = ranksNamed(reading.quote(title));
  return ranks.size === 0 || ranks.has("ambassador") || ranks.has("special-envoy");
}

// The only country that words name; undefined if they name several or leave it open.
function onlyCountry(words: readonly NamedPlace[]): string | undefined {
  const codes = new Set(words.flatMap(({ countries }) => countries));
  const [code] = codes;
  return codes.size === 1 ? code : undefined;
}

/** Whether some of the words may name a country. */
export function mayName(words: readonly NamedPlace[], country: string): boolean {
  return words.some(({ countries }) => countries.some((one) => one === country || isSuccessorOf(one, country)));
}

/** The finding about words that name another country than the coded one; the country is a fix if it is the only one. */
export function otherCountryFinding(text: string, words: readonly NamedPlace[], key: string): Finding {
  const [first] = words as [NamedPlace];
  const expected = onlyCountry(words);
  return {
    at: key,
    expected: expected ?? first.countries.join(" | "),
    words: { words: text.slice(first.start, first.end) },
    near: first,
    ...(expected === undefined ? {} : { fix: [{ op: "replace", key, value: expected }] }),
  };
}
