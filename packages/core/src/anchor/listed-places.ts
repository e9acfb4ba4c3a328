import type { Span } from "../text/span.ts";

/** The most places that a report lists: a common word may occur thousands of times. */
export const mostListed = 8;

/** The first places of a quote, and how many more there are. */
export interface ListedPlaces {
  places: Span[];
  more?: number;
}

/** Lists the first places and counts the others. */
export function listedPlaces(places: readonly Span[]): ListedPlaces {
  const more = places.length - mostListed;
  const listed = places.slice(0, mostListed).map(({ start, end }) => ({ start, end }));
  return more > 0 ? { places: listed, more } : { places: listed };
}
