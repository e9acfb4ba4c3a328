import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** A JSON file of an installed package, read as the record it is. */
export function readPackage<T>(path: string): T {
  return require(path) as T;
}
