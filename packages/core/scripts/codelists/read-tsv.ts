import { readFileSync } from "node:fs";

/** The rows of a tab-separated file beside this one, without its header. */
export function readTsv(name: string): string[][] {
  const text = readFileSync(new URL(name, import.meta.url), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
}
