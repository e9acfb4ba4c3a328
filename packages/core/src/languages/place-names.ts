import { territories } from "./cldr/territories.ts";
import type { Lexicon } from "./lexicon.ts";
import type { PlaceForms, Places } from "./parts/names.ts";

/** The countries of a language with their CLDR names, and the names, adjectives and capitals of its lexicon. */
export function placesOf({ tag, places = {} }: Lexicon): Places {
  const cldr = territories[tag] ?? {};
  const codes = new Set([...Object.keys(cldr), ...Object.keys(places)]);
  return Object.fromEntries([...codes].map((code) => [code, withNames(places[code], cldr[code])]));
}

function withNames(own: PlaceForms = {}, cldr = ""): PlaceForms {
  const names = `${cldr} ${own.names ?? ""}`.trim();
  return names === "" ? own : { ...own, names };
}
