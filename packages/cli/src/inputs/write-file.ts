import { writeFile as write } from "node:fs/promises";
import { incompleteError } from "../exit-code.ts";
import { reasonOf } from "./read-file.ts";

/** Writes a file; where that cannot be done, the run is incomplete. */
export async function writeFile(path: string, content: string | Uint8Array): Promise<void> {
  await write(path, content).catch((error: unknown) => {
    throw incompleteError(`${path}: could not be written: ${reasonOf(error)}`);
  });
}
