import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of bundles, tools and inputs; it may be deleted at any time. */
export const cache = fileURLToPath(new URL("../../../../../node_modules/.cache/bench/", import.meta.url));

/** Writes a file into the cache; returns its path. */
export function cached(name: string, contents: string | Uint8Array): string {
  mkdirSync(cache, { recursive: true });
  writeFileSync(cache + name, contents);
  return cache + name;
}
