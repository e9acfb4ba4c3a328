import { createRequire } from "node:module";
import { capitalsOf } from "../../src/gazetteer/list-of.ts";
import { placeRows } from "../../src/gazetteer/rows.ts";
import { citiesOf } from "./cldr-cities.ts";

type Names = Record<string, string>;
type Locale = "en" | "ar";
interface Territories {
  main: Record<string, { localeDisplayNames: { territories: Names } }>;
}

const require = createRequire(import.meta.url);

function territories(locale: Locale): Names {
  const file: Territories = require(`cldr-localenames-full/main/${locale}/territories.json`);
  return file.main[locale]?.localeDisplayNames.territories ?? {};
}

// what stands in brackets says which of two countries is meant, and nobody writes it so
function namesOf(code: string, names: Names): string[] {
  const keys = [code, `${code}-alt-short`, `${code}-alt-variant`];
  return keys.flatMap((key) => names[key] ?? []).filter((name) => !name.includes("("));
}

/** The generated names of countries: code, Arabic names, English names. */
export function nameFile(): string {
  const [ar, en] = [territories("ar"), territories("en")];
  const rows = placeRows.map(([code]) => [code, namesOf(code, ar).join(", "), namesOf(code, en).join(", ")]);
  return rowFile("cldrNames", "Code, Arabic names, English names.", rows);
}

/** The generated names of capitals: code of the country, English name as our table gives it, Arabic name. */
export function capitalFile(): string {
  const [ar, en] = [citiesOf("ar"), citiesOf("en")];
  const rows = placeRows.flatMap(([code, , , , , cell]) =>
    capitalsOf(cell).flatMap(({ en: names }) => {
      const zone = [...en].find(([, { name, country }]) => country === code && names.includes(name))?.[0];
      const arabic = zone && ar.get(zone)?.name;
      return arabic ? [[code, names[0] ?? "", arabic]] : [];
    }),
  );
  return rowFile("cldrCapitals", "Code of the country, English name, Arabic name.", rows);
}

function rowFile(name: string, description: string, rows: string[][]): string {
  const sorted = rows.toSorted(([a = "", x = ""], [b = "", y = ""]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1));
  return [
    "// Written by scripts/generate-gazetteer.ts from CLDR: do not edit.",
    `/** ${description} */`,
    `export const ${name}: readonly (readonly [string, string, string])[] = [`,
    ...sorted.map((row) => `  [${row.map((cell) => JSON.stringify(cell)).join(", ")}],`),
    "];",
    "",
  ].join("\n");
}
