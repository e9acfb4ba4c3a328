import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { articleFolder, referenceFolder, roles } from "../../../scripts/article-folders.ts";
import type { Article } from "../src/generated/types.ts";
import { validate } from "../src/validate/validate.ts";

/** The articles that rules are tested on. */
const bases = {
  reference: referenceFolder,
  invented: articleFolder(roles.counterexamples),
  minimal: new URL("../fixtures/minimal/", import.meta.url),
} as const;

export type BaseName = keyof typeof bases;

/** The text of a base article. */
export function baseText(name: BaseName): string {
  return readFileSync(new URL("text.txt", bases[name]), "utf8");
}

/** The coding of a base article as written. */
export function baseSource(name: BaseName): string {
  return readFileSync(new URL("coding.yaml", bases[name]), "utf8");
}

/** The coding of a base article as data. */
export function baseCoding(name: BaseName): Record<string, unknown> {
  return parse(baseSource(name)) as Record<string, unknown>;
}

const made = new Map<string, Article>();

/** A base article, anchored; a fresh copy each time. */
export function baseArticle(name: BaseName): Article {
  return articleIn(bases[name], name);
}

/** An article of the dataset, anchored; a fresh copy each time. */
export function datasetArticle(id: string): Article {
  return articleIn(articleFolder(id), id);
}

const developed = new URL("slips/development/", import.meta.url);

/** The names of the short articles in seven languages that rules were developed on. */
export const developedNames: readonly string[] = readdirSync(developed);

/** A short article that rules were developed on, anchored; a fresh copy each time. */
export function developedArticle(name: string): Article {
  return articleIn(new URL(`${name}/`, developed), name);
}

function articleIn(folder: URL, name: string): Article {
  const known = made.get(name);
  if (known) return structuredClone(known);
  const read = (file: string) => readFileSync(new URL(file, folder), "utf8");
  const result = validate(parse(read("coding.yaml")), { text: read("text.txt") });
  if (!result.ok)
    throw new Error(
      `${name}: ${result.issues.map(({ code, message, path }) => `${code} at /${path.join("/")}: ${message}`).join("\n")}`,
    );
  made.set(name, result.article);
  return structuredClone(result.article);
}
