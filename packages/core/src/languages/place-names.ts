import type { Lexicon } from "./lexicon.ts";
import type { PlaceForms, Places } from "./parts/names.ts";

/** The countries of a language with their CLDR names, and the names, adjectives and capitals of its lexicon. */
export function placesOf({ places = {}, territories = {} }: Lexicon): Places {
  const codes = new Set([...Object.keys(territories), ...Object.keys(places)]);
  return Object.fromEntries([...codes].map((code) => [code, withNames(places[code], territories[code])]));
}

function withNames(own: PlaceForms = {}, cldr = ""): PlaceForms {
  const names = `${cldr} ${own.names ?? ""}`.trim();
  return names === "" ? own : { ...own, names };
}
