import { createReadStream, mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import type { Article } from "@diplomatic-visits/core";
import { huggingFace } from "@diplomatic-visits/core/formats/hugging-face";

async function* articlesIn(file: string): AsyncGenerator<Article> {
  for await (const line of createInterface({ input: createReadStream(file) })) yield JSON.parse(line);
}

const about = {
  name: "visits-of-the-historian",
  title: "Visits and travels listed by the US Office of the Historian",
  license: "CC0-1.0",
  creators: ["Office of the Historian, US Department of State"],
  url: "https://github.com/HistoryAtState",
};
const written = new Set<string>();
for await (const { path, content } of huggingFace.collect?.(articlesIn("set/articles.ndjson"), { about }) ?? []) {
  mkdirSync(dirname(`set/dataset/${path}`), { recursive: true });
  writeFileSync(`set/dataset/${path}`, content, { flag: written.has(path) ? "a" : "w" });
  written.add(path);
}
console.log([...written].sort().join("\n"));
