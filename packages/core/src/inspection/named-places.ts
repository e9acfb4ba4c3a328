import type { Span } from "../text/span.ts";

/** The words of a message that list the places of a quote and count those that are not listed, in both languages. */
export function namedPlaces(places: readonly Span[], more = 0): { places: string; placesAr: string } {
  const named = places.slice(0, mostNamed).map(({ start, end }) => `${start}–${end}`);
  const rest = places.length - named.length + more;
  if (rest === 0) return { places: named.join(", "), placesAr: named.join("، ") };
  return {
    places: `${named.join(", ")} and ${rest} more ${rest === 1 ? "place" : "places"}`,
    placesAr: `${named.join("، ")} ومواضع أخرى (عددها ${rest})`,
  };
}

const mostNamed = 8;
