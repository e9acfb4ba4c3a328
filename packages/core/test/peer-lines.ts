import { readFileSync } from "node:fs";
import { peerPath } from "../../../test/peer-data.ts";

/** The rows of an NDJSON corpus; empty if it is absent, which the end of the run reports. */
export function peerLines<T>(relative: string): T[] {
  const path = peerPath(relative);
  if (!path) return [];
  const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as T);
}
