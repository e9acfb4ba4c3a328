import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { referenceFolder } from "../../../../scripts/article-folders.ts";

const path = new URL("coding.yaml", referenceFolder);
const source = readFileSync(fileURLToPath(path), "utf8").split("\n");

/** The lines of the reference coding that contain the object with an id, as written by a person. */
export function authoredLines(id: string): string | undefined {
  const start = source.findIndex((line) => new RegExp(`^  - (\\{ )?id: ${id}\\b(?!-)`).test(line));
  if (start < 0) return undefined;
  const length = source.slice(start + 1).findIndex((line) => !/^ {4}/.test(line));
  const lines = source.slice(start, length < 0 ? undefined : start + 1 + length);
  return lines
    .map((line) => line.slice(2))
    .join("\n")
    .trimEnd();
}
