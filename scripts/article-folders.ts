import { readdirSync, readFileSync } from "node:fs";

const articles = new URL("../packages/dataset/articles/", import.meta.url);

/** The articles with a special role: the reference article, and the second base of the counterexamples. */
export const roles: Readonly<Record<"reference" | "counterexamples", string>> = JSON.parse(
  readFileSync(new URL("roles.json", articles), "utf8"),
);

/** The ids of the dataset's articles, each the name of its folder; the reference article comes first. */
export const articleIds: readonly string[] = readdirSync(articles, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort((a, b) => Number(b === roles.reference) - Number(a === roles.reference) || (a < b ? -1 : 1));

/** The folder of an article of the dataset. */
export function articleFolder(id: string): URL {
  return new URL(`${id}/`, articles);
}

/** The folder of the reference article. */
export const referenceFolder: URL = articleFolder(roles.reference);
