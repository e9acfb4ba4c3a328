import { foldedWords } from "@diplomatic-visits/core/internal";
import type { PlaceFound } from "./find-places.ts";

// What is an adjective in Arabic and the name of the country in Persian; Monday is a day there.
const persianNames: ReadonlySet<string> = new Set(["روسيه", "تركيه", "سوريه", "نيجريه"]);
const persianWords: ReadonlySet<string> = new Set(["دوشنبه"]);

/** A place in a text of a language without lists: names stay, adjectives are left out, as their forms mean other things there. */
export function foreignPlace(text: string, place: PlaceFound): PlaceFound[] {
  const [word] = foldedWords(text, place);
  if (word === undefined || persianWords.has(word.letters)) return [];
  if (place.kind !== "adjective") return [place];
  return persianNames.has(word.letters) ? [{ ...place, kind: "country", rule: "geo/country" }] : [];
}
