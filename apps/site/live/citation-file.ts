import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { CitationFile } from "./citation.ts";

/** CITATION.cff of the repository. */
export function citationFile(): CitationFile & { keywords: readonly string[] } {
  return parse(readFileSync(join(__dirname, "../../../CITATION.cff"), "utf8"));
}
