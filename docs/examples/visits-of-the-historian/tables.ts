import { createReadStream, mkdirSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Article } from "@diplomatic-visits/core";
import { parquet } from "@diplomatic-visits/core/formats/parquet";

async function* articlesIn(file: string): AsyncGenerator<Article> {
  for await (const line of createInterface({ input: createReadStream(file) })) yield JSON.parse(line);
}

mkdirSync("set/tables", { recursive: true });
const sizes = new Map<string, number>();
for await (const { path, content } of parquet.collect?.(articlesIn("set/articles.ndjson")) ?? []) {
  writeFileSync(`set/tables/${path}`, content, { flag: sizes.has(path) ? "a" : "w" });
  sizes.set(path, (sizes.get(path) ?? 0) + content.length);
}
console.log([...sizes.keys()].sort().join(" "));
