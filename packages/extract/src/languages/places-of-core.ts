import { foldedList, lexicons } from "@diplomatic-visits/core/internal";
import { englishPlaceRows } from "./en/places/rows.ts";
import type { PlaceRow, PlaceWords } from "./parts/place-words.ts";

/** What a language adds to the places that core has for it. */
export interface AddedPlaces extends Omit<PlaceWords, "cldr" | "rows"> {
  /**
   * How the forms of the other capitals of a country begin, by its code, in the order of the English rows and separated by commas;
   * a form after ! is not a capital that drafts name.
   */
  otherCapitals: Readonly<Record<string, string>>;
  /** Capitals that core leaves out, because other words have their letters, by code. */
  ambiguousCapitals?: Readonly<Record<string, string>>;
}

/** The names of places of a language whose lexicon in core has them: their forms are written there once. */
export function placesOfCore(tag: string, added: AddedPlaces): PlaceWords {
  const { otherCapitals, ambiguousCapitals = {}, otherNames = "", ...rest } = added;
  const own = lexicons().find((lexicon) => lexicon.tag === tag);
  const rows = englishPlaceRows.map(([code]): PlaceRow => {
    const { names = "", adjectives, capitals = "" } = own?.places?.[code] ?? {};
    const cities = inOrder(code, formsIn(`${capitals} ${ambiguousCapitals[code] ?? ""}`), otherCapitals[code]);
    return [
      code,
      formsIn(`${own?.territories?.[code] ?? ""} ${names}`).join(", "),
      formsIn(adjectives).join(", "),
      cities,
    ];
  });
  const notPlaces = [...formsIn(own?.notPlaces), otherNames].filter(Boolean).join(", ");
  return { ...rest, cldr: { names: [], capitals: [] }, rows, otherNames: notPlaces };
}

function formsIn(forms = ""): string[] {
  return [...new Set(forms.split(/\s+/).filter(Boolean))].map((form) => form.replaceAll("_", " "));
}

const excluded = "!";
let capitalCounts: ReadonlyMap<string, number> | undefined;

// The capitals of a row have the order of the English ones; a form that begins like another capital belongs to it.
function inOrder(code: string, capitals: readonly string[], others = ""): string {
  capitalCounts ??= new Map(
    englishPlaceRows.flatMap(([own, , , cities]) => (cities ? [[own, cities.split(";").length] as const] : [])),
  );
  const begins = others === "" ? [] : others.split(", ").map((begin) => folded(begin));
  const cities = Array.from({ length: capitalCounts.get(code) ?? 0 }, (): string[] => []);
  for (const capital of capitals) {
    const own = folded(capital);
    if (begins.some((begin) => begin.startsWith(excluded) && own.startsWith(begin.slice(1)))) continue;
    const other = begins.filter((begin) => !begin.startsWith(excluded)).findIndex((begin) => own.startsWith(begin));
    cities[other + 1]?.push(capital);
  }
  return cities.map((forms) => forms.join(", ")).join("; ");
}

function folded(name: string): string {
  return foldedList(name).join(" ");
}
