import { once } from "node:events";
import { createWriteStream, mkdirSync, rmSync } from "node:fs";
import { type Article, validate } from "@diplomatic-visits/core";
import { cache } from "../measure/cache.ts";
import { articleIn } from "./documents.ts";

/** A file of one article a line, in Arabic and English by turns, each with an id of its own; `remove` deletes it. */
export interface Corpus {
  file: string;
  lines: number;
  megabytes: number;
  remove(): void;
}

/** Writes a corpus. */
export async function corpusOf(lines: number): Promise<Corpus> {
  mkdirSync(cache, { recursive: true });
  const file = `${cache}${lines}.jsonl`;
  const stream = createWriteStream(file);
  const articles = [articleIn("ar"), articleIn("en")].map(cutAtId);
  let bytes = 0;
  for (let i = 0; i < lines; i++) {
    const { before, after } = articles[i % articles.length] as (typeof articles)[number];
    const line = Buffer.from(`${before}urn:example:${i}${after}\n`);
    bytes += line.length;
    if (!stream.write(line)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "close");
  return { file, lines, megabytes: bytes / 1e6, remove: () => rmSync(file, { force: true }) };
}

// The line is written once and cut at the place of the id.
function cutAtId(article: Article): { before: string; after: string } {
  const mark = "urn:example:id";
  const json = JSON.stringify({ ...article, id: mark });
  if (!validate(json).ok) throw new Error("an article of the corpus is not valid");
  const [before, after] = json.split(mark) as [string, string];
  return { before, after };
}
