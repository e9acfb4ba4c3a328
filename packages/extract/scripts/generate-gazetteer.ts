import { readFile, writeFile } from "node:fs/promises";
import { capitalFile, nameFile } from "./gazetteer/cldr-files.ts";

const folder = new URL("../src/gazetteer/generated/", import.meta.url);
const files = { "cldr-names.ts": nameFile, "cldr-capitals.ts": capitalFile };

const check = process.argv.includes("--check");
let stale = 0;
for (const [name, content] of Object.entries(files)) {
  const url = new URL(name, folder);
  const text = content();
  if ((await readFile(url, "utf8").catch(() => "")) === text) continue;
  stale++;
  if (check) console.error(`packages/extract/src/gazetteer/generated/${name} is stale: run \`npm run generate\``);
  else await writeFile(url, text);
}
if (check && stale > 0) process.exitCode = 1;
console.log(check ? `gazetteer from CLDR: ${stale} stale` : `gazetteer from CLDR: ${stale} written`);
