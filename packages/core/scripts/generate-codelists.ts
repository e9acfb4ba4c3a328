import { readFile, writeFile } from "node:fs/promises";
import { countryFile } from "./codelists/countries.ts";
import { currencyFile } from "./codelists/currencies.ts";
import { languageAliasFile } from "./codelists/language-aliases.ts";
import { mediaTopicFile } from "./codelists/media-topics.ts";

const folder = new URL("../src/codelists/generated/", import.meta.url);
const files = {
  "countries.ts": countryFile,
  "currencies.ts": currencyFile,
  "language-aliases.ts": languageAliasFile,
  "media-topics.ts": mediaTopicFile,
};

const check = process.argv.includes("--check");
let stale = 0;
for (const [name, content] of Object.entries(files)) {
  const url = new URL(name, folder);
  const text = content();
  if ((await readFile(url, "utf8").catch(() => "")) === text) continue;
  stale++;
  if (check) console.error(`packages/core/src/codelists/generated/${name} is stale: run \`npm run generate\``);
  else await writeFile(url, text);
}
if (check && stale > 0) process.exitCode = 1;
console.log(check ? `generated codelists: ${stale} stale` : `generated codelists: ${stale} written`);
