import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const repository = fileURLToPath(new URL("../", import.meta.url));

/** The folder of third-party test data: `PEER_DATA`, relative to the repository's root; by default `../shared`. */
export const peerFolder = resolve(repository, process.env["PEER_DATA"] || "../shared");

/** The path of a file or folder of third-party test data, such as `hostile-cases/blns.json`; undefined if absent. */
export function peerPath(relative: string): string | undefined {
  const path = resolve(peerFolder, relative);
  return existsSync(path) ? path : undefined;
}
