import { addedCountries, withdrawnCountries } from "./country-extras.ts";
import { readPackage } from "./read-package.ts";
import { type Row, rowFile } from "./row-file.ts";

type Names = Record<string, string>;
interface Territories {
  main: Record<string, { localeDisplayNames: { territories: Names } }>;
}

const locales = ["en", "ar", "fa", "ru"];
// CLDR's long names of these three are administrative; news uses the short ones
const short = new Set(["HK", "MO", "PS"]);

function namesIn(locale: string): Names {
  const file = readPackage<Territories>(`cldr-localenames-full/main/${locale}/territories.json`);
  return file.main[locale]?.localeDisplayNames.territories ?? {};
}

/** The generated list of countries: code, alpha-3, names in four languages, status. */
export function countryFile(): string {
  const names = locales.map(namesIn);
  const codes = readPackage<string[][]>("i18n-iso-countries/codes.json");
  const added = new Set(addedCountries.map(([code]) => code));
  const current: Row[] = [];
  for (const [alpha2 = "", alpha3 = ""] of codes) {
    if (added.has(alpha2)) continue;
    const own = names.map((table) => (short.has(alpha2) && table[`${alpha2}-alt-short`]) || table[alpha2]);
    if (own.some((name) => !name)) throw new Error(`CLDR lacks a name of ${alpha2}`);
    current.push([alpha2, alpha3, ...own.map(String), "current"]);
  }
  const file = {
    name: "countryRows",
    type: "[string, string | null, string, string, string, string, string]",
    description: "Alpha-2, alpha-3, names in English, Arabic, Persian and Russian, standing.",
    source: "i18n-iso-countries, CLDR and country-extras.ts",
  };
  return rowFile(file, [...current, ...addedCountries, ...withdrawnCountries]);
}
