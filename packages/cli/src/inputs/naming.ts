import { basename, dirname, join } from "node:path";
import { escaped } from "@diplomatic-visits/core/internal";
import { isCompressed, uncompressedName } from "./compressed-name.ts";

/**
 * The one naming rule: `<name>.txt` is the text, `<name>.coding.yaml` its coding, `<name>.json` the article. In a folder
 * of its own an article may go by plain names: `text.txt`, `coding.yaml`, `article.json`.
 */
const codings: readonly [ending: RegExp, text: (name: string) => string, article: (name: string) => string][] = [
  [/^coding\.(ya?ml|json)$/i, () => "text.txt", () => "article.json"],
  [/^(.+)\.coding\.(ya?ml|json)$/i, (name) => `${name}.txt`, (name) => `${name}.json`],
];

/** The files that belong to a coding by their names; undefined when the name is not that of a coding. */
export function companionsOf(path: string): { text: string; article: string } | undefined {
  for (const [ending, text, article] of codings) {
    const match = ending.exec(basename(uncompressedName(path)));
    if (match)
      return { text: join(dirname(path), text(match[1] ?? "")), article: join(dirname(path), article(match[1] ?? "")) };
  }
  return undefined;
}

/** Whether a file is written in YAML, by its name. */
export function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(uncompressedName(path));
}

/** Whether a file has one article per line, by its name; it may be compressed. */
export function isNdjson(path: string): boolean {
  return /\.(ndjson|jsonl)$/i.test(uncompressedName(path));
}

/** Whether a file is a web page, by its name; it may be compressed. */
export function isWebPage(path: string): boolean {
  return /\.x?html?$/i.test(uncompressedName(path));
}

/** Whether a file is plain text, by its name; it may be compressed. */
export function isText(path: string): boolean {
  return /\.(txt|text|md)$/i.test(uncompressedName(path));
}

// The files that a folder is searched for; schemas and package files are not articles.
/** Whether a file found in a folder is taken for an article or a coding. */
export function isCandidate(path: string): boolean {
  const name = basename(path);
  if (/(^|\.)(schema|package|package-lock|tsconfig.*)\.json$/i.test(name)) return false;
  return isNdjson(name) || (!isCompressed(name) && (/\.json$/i.test(name) || companionsOf(path) !== undefined));
}

/** The names of files without their folders, as a comment in a file shows them. */
export function namesOf<T extends Record<string, string>>(files: T): { [key in keyof T]: string } {
  return Object.fromEntries(Object.entries(files).map(([key, path]) => [key, escaped(basename(path))])) as {
    [key in keyof T]: string;
  };
}
