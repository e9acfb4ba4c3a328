import { readFileSync } from "node:fs";
import { peerPath } from "../../../test/peer-data.ts";

/** The rows of a corpus of NDJSON; none where it is absent, which the end of the run tells. */
export function peerLines<T>(relative: string): T[] {
  const path = peerPath(relative);
  if (!path) return [];
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as T);
}
