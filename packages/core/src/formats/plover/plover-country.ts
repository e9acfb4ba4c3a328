import { countryList } from "../../codelists/country.ts";

/** Codes of PLOVER for states and bodies that ISO 3166-1 has no alpha-3 code for. */
const extras: Readonly<Record<string, string>> = { KOS: "XK", UNO: "UN", EUR: "EU" };

/** Codes of PLOVER for actors without a country. */
const withoutCountry = new Set(["IGO", "NGO", "ISM", "IMG", "MNC"]);

const byAlpha3 = new Map(countryList.values.flatMap(({ alpha3, value }) => (alpha3 ? [[alpha3, value]] : [])));

/** What a code of an actor means: a country, nothing that is one, or a code that ISO 3166-1 and PLOVER do not have. */
export function ploverCountry(code: string): { country: string } | "none" | "unknown" {
  const country = extras[code] ?? byAlpha3.get(code);
  if (country !== undefined) return { country };
  return withoutCountry.has(code) ? "none" : "unknown";
}
