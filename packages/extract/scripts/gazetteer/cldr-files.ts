import { createRequire } from "node:module";
import { type CityRow, cityRows } from "../../src/gazetteer/city-rows.ts";
import { englishPlaceRows } from "../../src/languages/en/places/rows.ts";
import { citiesOf } from "./cldr-cities.ts";

type Names = Record<string, string>;
interface Territories {
  main: Record<string, { localeDisplayNames: { territories: Names } }>;
}

const require = createRequire(import.meta.url);

function territories(locale: string): Names {
  const file: Territories = require(`cldr-localenames-full/main/${locale}/territories.json`);
  return file.main[locale]?.localeDisplayNames.territories ?? {};
}

// Brackets say which of two countries is meant, and nobody writes them.
function namesOf(code: string, names: Names): string[] {
  const keys = [code, `${code}-alt-short`, `${code}-alt-variant`];
  return keys.flatMap((key) => names[key] ?? []).filter((name) => !name.includes("("));
}

/** The generated file of a language: its names of countries and capitals in CLDR. */
export function placesFile(locale: string): string {
  const names = territories(locale);
  const countries = englishPlaceRows.map(([code]) => [code, namesOf(code, names).join(", ")]);
  const capitals = locale === "en" ? [] : capitalsIn(locale);
  return [
    "// Written by scripts/generate-gazetteer.ts from CLDR: do not edit.",
    'import type { CldrPlaces } from "../../parts/place-words.ts";',
    "",
    "/** Names of countries by code, and of capitals by code and English name. */",
    "export const cldrPlaces: CldrPlaces = {",
    "  names: [",
    ...rowsOf(countries),
    "  ],",
    capitals.length > 0 ? "  capitals: [" : "  capitals: [],",
    ...(capitals.length > 0 ? [...rowsOf(capitals), "  ],"] : []),
    "};",
    "",
  ].join("\n");
}

function capitalsIn(locale: string): string[][] {
  const [local, english] = [citiesOf(locale), citiesOf("en")];
  const cities = cityRows(englishPlaceRows);
  return cities.flatMap(({ code, names }: CityRow) => {
    const zone = [...english].find(([, { name, country }]) => country === code && names.includes(name))?.[0];
    const name = zone && local.get(zone)?.name;
    return name ? [[code, names[0] ?? "", name]] : [];
  });
}

function rowsOf(rows: readonly string[][]): string[] {
  const sorted = rows.toSorted(([a = "", x = ""], [b = "", y = ""]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1));
  return sorted.map((row) => `    [${row.map((cell) => JSON.stringify(cell)).join(", ")}],`);
}
