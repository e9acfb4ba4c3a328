import { writeFile as write } from "node:fs/promises";
import { incompleteError } from "../exit-code.ts";
import type { Io } from "../io/io.ts";
import { reasonOf } from "../io/reason.ts";

/** Writes a file; where that cannot be done, the run is incomplete. */
export async function writeFile(path: string, content: string | Uint8Array, io: Io): Promise<void> {
  await write(io.at(path), content).catch((error: unknown) => {
    throw incompleteError(`${path}: could not be written: ${reasonOf(error)}`);
  });
}
