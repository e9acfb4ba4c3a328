import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../", import.meta.url));

/** The folder of other people's test data: `PEER_DATA`, read from the repository's root; by default `../shared`. */
export const peerFolder = resolve(repository, process.env["PEER_DATA"] || "../shared");

/** Where a file or folder of other people's test data lies, such as `hostile-cases/blns.json`; undefined if it is absent. */
export function peerPath(relative: string): string | undefined {
  const path = resolve(peerFolder, relative);
  return existsSync(path) ? path : undefined;
}
