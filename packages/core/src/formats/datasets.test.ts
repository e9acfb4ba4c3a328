import { describe, expect, it } from "vitest";
import { articleIds } from "../../../../scripts/article-folders.ts";
import { alteredField, fieldsIn } from "../../test/altered-field.ts";
import { baseArticle, datasetArticle, developedArticle, developedNames } from "../../test/base-articles.ts";
import { filesOf } from "../../test/collected-files.ts";
import type { Article } from "../generated/types.ts";
import type { DatasetFormat } from "./dataset-format.ts";
import { datasetFormatNames, datasetFormats } from "./dataset-registry.ts";
import { keepsField } from "./loss.ts";
import { conversionNames } from "./registry.ts";
import { tableKeeps } from "./tables/table-keeps.ts";
import { tablesOf } from "./tables/tables.ts";

const articles = [...articleIds.map(datasetArticle), baseArticle("minimal"), ...developedNames.map(developedArticle)];
const few = articleIds.map(datasetArticle);
const all: DatasetFormat[] = await Promise.all(datasetFormatNames.map((name) => datasetFormats[name]()));

describe("the formats of many articles", () => {
  it("have names of their own", () => {
    expect(datasetFormatNames.filter((name) => (conversionNames as string[]).includes(name))).toEqual([]);
  });

  // A field is kept if and only if its value makes a difference to a row.
  it("keep the fields that tables have, and no others", () => {
    const present = new Set(articles.flatMap(fieldsIn));
    const differing = new Set(articles.flatMap(fieldsThatMatter));
    const kept = [...present].filter((path) => keepsField(tableKeeps, path));
    const silentlyLost = kept.filter((path) => !differing.has(path));
    const keptUnsaid = [...differing].filter((path) => !kept.includes(path));
    expect({ silentlyLost, keptUnsaid }).toEqual({ silentlyLost: [], keptUnsaid: [] });
  });
});

describe.each(all.map((format) => [format.name, format] as const))("%s", (name, format) => {
  it("has the name under which it is registered, and writes files or one file", () => {
    expect(datasetFormatNames).toContain(name);
    expect(format.collect ?? format.store).toBeDefined();
  });

  it("is the same each time, and leaves the articles as they are", async () => {
    const { collect } = format;
    if (collect === undefined) return;
    const before = JSON.stringify(few);
    const [first, second] = [await filesOf(collect(few)), await filesOf(collect(few))];
    expect([...second.keys()]).toEqual([...first.keys()]);
    for (const [path, bytes] of first) expect(bytes.equals(second.get(path) as Buffer), path).toBe(true);
    expect(JSON.stringify(few)).toBe(before);
  });
});

function fieldsThatMatter(article: Article): string[] {
  const before = JSON.stringify(tablesOf(article));
  return fieldsIn(article).filter((path) => JSON.stringify(tablesOf(alteredField(article, path))) !== before);
}
