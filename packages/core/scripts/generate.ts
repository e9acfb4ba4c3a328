import { readFile, writeFile } from "node:fs/promises";
import { jsonSchemaOf } from "../src/formats/json-schema.ts";
import { ArticleSchema } from "../src/schema/article.ts";
import { CodingSchema } from "../src/schema/coding.ts";
import { interfacesOf } from "./types.ts";

const root = new URL("../", import.meta.url);
const forms = { article: ArticleSchema, coding: CodingSchema };

async function generated(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const [name, schema] of Object.entries(forms)) {
    files.set(`schemas/${name}.schema.json`, json(jsonSchemaOf(schema, "draft-2020-12")));
    files.set(`schemas/${name}.draft-07.schema.json`, json(jsonSchemaOf(schema, "draft-07")));
  }
  files.set("src/generated/types.ts", await interfacesOf());
  return files;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const check = process.argv.includes("--check");
let stale = 0;
for (const [path, content] of await generated()) {
  const url = new URL(path, root);
  const committed = await readFile(url, "utf8").catch(() => "");
  if (committed === content) continue;
  stale++;
  if (check) console.error(`packages/core/${path} is stale: run \`npm run generate\``);
  else await writeFile(url, content);
}
if (check && stale > 0) process.exitCode = 1;
console.log(check ? `generated files: ${stale} stale` : `generated files: ${stale} written`);
