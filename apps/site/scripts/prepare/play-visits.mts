import { cp, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { formats, writtenNames } from "@diplomatic-visits/core/formats";
import { place, write } from "./place.mts";

/** Puts the program of the command line, as the package builds it for pages, into the site's files, and lists its formats. */
export async function playVisits(): Promise<void> {
  const cli = dirname(fileURLToPath(import.meta.resolve("@diplomatic-visits/cli/package.json")));
  const folder = place("generated/static/play/visits");
  await rm(folder, { recursive: true, force: true });
  await cp(`${cli}/dist/page`, folder, { recursive: true });
  const written = await Promise.all(writtenNames.map((name) => formats[name]()));
  const list = written.map(({ name, title }) => ({ name, title }));
  await write("generated/play-formats.json", `${JSON.stringify(list, null, 2)}\n`);
}
