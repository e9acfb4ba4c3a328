import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/** Gives the sources of the program the style and the script of a page as text, as its build does. */
export function pageParts() {
  const prefix = "\0page-part:";
  return {
    name: "page-parts",
    enforce: "pre" as const,
    resolveId: (id: string) =>
      /^@diplomatic-visits\/explorer\/explorer\.(css|js)$/.test(id) ? `${prefix}${id}.txt` : undefined,
    load: (id: string) =>
      id.startsWith(prefix)
        ? `export default ${JSON.stringify(readFileSync(resolve(id.slice(prefix.length, -".txt".length)), "utf8"))}`
        : undefined,
  };
}
