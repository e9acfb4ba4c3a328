import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { countryList } from "../src/codelists/country.ts";

const require = createRequire(import.meta.url);
const tags = ["ar", "en", "es", "fa", "fr", "ru", "tr"];
const { version } = require("cldr-localenames-full/package.json") as { version: string };
const isCheck = process.argv.includes("--check");

for (const tag of tags) {
  const target = new URL(`../src/languages/${tag}/territories.ts`, import.meta.url);
  const text = fileOf(tag);
  if (!isCheck) writeFileSync(target, text);
  else if (!existsSync(target) || readFileSync(target, "utf8") !== text) {
    process.stderr.write(`the names of countries in ${tag} are not those of CLDR: run npm run generate\n`);
    process.exitCode = 1;
  }
}

// One file a language, so that a page loads the names of the languages that it reads.
function fileOf(tag: string): string {
  return [
    `// Generated from cldr-localenames-full ${version}; change scripts/generate-language-names.ts.`,
    'import type { Forms } from "../parts/forms.ts";',
    "",
    "/** What CLDR calls countries, by ISO 3166-1 alpha-2, short and other names included. */",
    "// biome-ignore format: a language a row",
    `export const territories: Readonly<Record<string, Forms>> = ${JSON.stringify(namesIn(tag)).replace(/"([A-Z]{2})":/g, "$1:")};`,
    "",
  ].join("\n");
}

function namesIn(tag: string): Record<string, string> {
  const { main } = require(`cldr-localenames-full/main/${tag}/territories.json`);
  const names: Record<string, string> = main[tag].localeDisplayNames.territories;
  return Object.fromEntries(
    countryList.values.flatMap(({ value }) => {
      const forms = [names[value], names[`${value}-alt-short`], names[`${value}-alt-variant`]];
      const known = forms.flatMap((name) => (name ? [formOf(name)] : []));
      return known.length > 0 ? [[value, [...new Set(known)].join(" ")]] : [];
    }),
  );
}

// "Congo (Brazzaville)" and "Hong Kong SAR China" do not occur in texts, but do no harm.
function formOf(name: string): string {
  return name.replace(/[()]/g, "").trim().replace(/\s+/g, "_");
}
