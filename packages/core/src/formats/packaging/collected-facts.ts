import type { Article } from "../../generated/types.ts";
import { type RunningSha256, runningSha256 } from "../../text/digest.ts";
import type { ArticleSource, FilePart } from "../dataset-format.ts";

/** What is known of a file once it is written. */
export interface WrittenFile {
  bytes: number;
  /** SHA-256 in lower-case hexadecimal. */
  sha256: string;
}

/** What is noticed while a dataset is written, for its descriptions. */
export interface CollectedFacts {
  /** The articles, counted as they pass. */
  noticed(articles: ArticleSource): AsyncIterable<Article>;
  /** The parts of files, measured as they pass. */
  measured(parts: AsyncIterable<FilePart>): AsyncIterable<FilePart>;
  /** How many articles have passed. */
  articles(): number;
  /** The languages of their texts, in the order of their first article. */
  languages(): string[];
  /** The files, by path. */
  files(): ReadonlyMap<string, WrittenFile>;
}

/** Begins to notice what passes. */
export function collectedFacts(): CollectedFacts {
  const languages = new Set<string>();
  const hashes = new Map<string, { bytes: number; hash: RunningSha256 }>();
  let count = 0;
  return {
    async *noticed(articles) {
      for await (const article of articles) {
        count++;
        languages.add(article.inLanguage);
        yield article;
      }
    },
    async *measured(parts) {
      for await (const { path, content } of parts) {
        const bytes = typeof content === "string" ? utf8.encode(content) : content;
        const file = hashes.get(path) ?? { bytes: 0, hash: runningSha256() };
        hashes.set(path, file);
        file.bytes += bytes.length;
        file.hash.update(bytes);
        yield { path, content: bytes };
      }
    },
    articles: () => count,
    languages: () => [...languages],
    files: () => new Map([...hashes].map(([path, { bytes, hash }]) => [path, { bytes, sha256: hash.hex() }])),
  };
}

const utf8 = new TextEncoder();
