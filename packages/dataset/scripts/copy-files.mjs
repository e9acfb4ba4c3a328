import { copyFile, readFile, writeFile } from "node:fs/promises";

const from = new URL("../articles/lavrov-tehran-2021/", import.meta.url);
const schemas = new URL("../../core/schemas/", import.meta.url);
const dist = new URL("../dist/", import.meta.url);

for (const name of ["article.json", "coding.yaml", "text.txt"])
  await copyFile(new URL(name, from), new URL(name, dist));
for (const name of ["article.schema.json", "coding.schema.json"])
  await copyFile(new URL(name, schemas), new URL(name, dist));
const article = JSON.parse(await readFile(new URL("article.json", from), "utf8"));
await writeFile(new URL("article.ndjson", dist), `${JSON.stringify(article)}\n`);
