import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { articleIds } from "../../../../../scripts/article-folders.ts";
import { datasetArticle } from "../../../test/base-articles.ts";
import { filesOf } from "../../../test/collected-files.ts";
import { tableColumns } from "../tables/table-description.ts";
import { type TableName, tableNames, tablesOf } from "../tables/tables.ts";
import { datapackage } from "./index.ts";

interface Field {
  name: string;
  type: string;
  categories?: { value: string }[];
}

interface Resource {
  name: TableName;
  path: string;
  bytes: number;
  hash: string;
  schema: { fields: Field[]; primaryKey?: string[]; foreignKeys?: unknown[] };
}

const articles = articleIds.map(datasetArticle);
const tables = tablesOf(articles);
const about = { title: "Three articles", creators: ["Somebody"], license: "CC0-1.0", version: "1.0.0" };
const files = await filesOf(datapackage.collect?.(articles, { about }));
const descriptor = JSON.parse(String(files.get("datapackage.json")));
const resources = descriptor.resources as Resource[];

describe("a data package", () => {
  it("has a resource for each table, with the size and the digest of its file", () => {
    expect(resources.map(({ name }) => name)).toEqual(tableNames);
    for (const { path, bytes, hash } of resources) {
      const file = files.get(path) as Buffer;
      expect([bytes, hash], path).toEqual([file.length, `sha256:${createHash("sha256").update(file).digest("hex")}`]);
    }
  });

  it("has a field for each column, in the order of the file", () => {
    for (const { name, path, schema } of resources) {
      const head = String(files.get(path)).split("\r\n", 1)[0];
      expect(schema.fields.map((field) => field.name).join(",")).toBe(head);
      expect(schema.fields.map((field) => field.type)).toEqual(tableColumns(name).map(({ type }) => type));
    }
  });

  it("has keys that are unique, and categories that have every value", () => {
    for (const { name, schema } of resources) {
      const rows = tables[name] as unknown as Record<string, string>[];
      const keys = rows.map((row) => JSON.stringify((schema.primaryKey ?? []).map((key) => row[key])));
      if (schema.primaryKey) expect(new Set(keys).size, name).toBe(rows.length);
      for (const { name: column, categories } of schema.fields) {
        const values = new Set(rows.map((row) => row[column]).filter((value) => value !== undefined));
        if (categories) expect(categories.map(({ value }) => value)).toEqual(expect.arrayContaining([...values]));
      }
    }
    expect(
      resources.flatMap(({ schema }) => schema.fields).filter(({ categories }) => categories).length,
    ).toBeGreaterThan(20);
  });

  it("refers from each table to the articles", () => {
    const [first, ...others] = resources;
    expect(first?.schema.foreignKeys).toBeUndefined();
    for (const { schema } of others) expect(schema.foreignKeys).toHaveLength(1);
  });

  it("has CITATION.cff where title and creators are given, and invents neither", async () => {
    expect(parse(String(files.get("CITATION.cff")))).toMatchObject({
      "cff-version": "1.2.0",
      ...{ title: "Three articles", authors: [{ name: "Somebody" }], license: "CC0-1.0" },
    });
    const without = await filesOf(datapackage.collect?.(articles));
    expect(without.has("CITATION.cff")).toBe(false);
  });

  it("writes exact texts: other programs read them", async () => {
    const [article] = structuredClone(articles);
    if (article?.entities?.[0]) article.entities[0].note = "=1+1";
    const { tables: only } = { tables: ["entities"] as const };
    const changed = await filesOf(datapackage.collect?.(article ? [article] : [], { tables: only }));
    expect([...changed.keys()]).toEqual(["data/entities.csv", "datapackage.json"]);
    expect(String(changed.get("data/entities.csv"))).toContain(",=1+1,");
  });
});
