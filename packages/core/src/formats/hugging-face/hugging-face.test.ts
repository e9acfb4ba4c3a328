import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { articleIds } from "../../../../../scripts/article-folders.ts";
import { datasetArticle } from "../../../test/base-articles.ts";
import { filesOf } from "../../../test/collected-files.ts";
import { croissantFaults } from "../../../test/croissant-faults.ts";
import { tableColumns } from "../tables/table-description.ts";
import { tableNames } from "../tables/tables.ts";
import { huggingFace } from "./index.ts";

const articles = articleIds.map(datasetArticle);
const about = {
  ...{ name: "three", title: "Three articles", creators: ["Somebody"], license: "CC-BY-4.0" },
  ...{ version: "1.0.0", published: "2026-11-30", url: "https://example.org/three" },
};
const files = await filesOf(huggingFace.collect?.(articles, { about }));
const graph = JSON.parse(String(files.get("croissant.json")));
const frontMatterOf = (card: string) => parse(card.split("---\n")[1] ?? "");

describe("a dataset for the Hub", () => {
  it("has a Parquet file for each table, a card, Croissant and a citation", () => {
    const data = tableNames.map((table) => `data/${table}.parquet`);
    expect([...files.keys()].sort()).toEqual([...data, "CITATION.cff", "README.md", "croissant.json"].sort());
  });

  it("has a card whose front matter names the files, the languages and the licence", () => {
    const front = frontMatterOf(String(files.get("README.md")));
    expect(front).toMatchObject({ pretty_name: "Three articles", language: ["ar", "en"], license: "cc-by-4.0" });
    expect(front.size_categories).toEqual(["n<1K"]);
    for (const { data_files } of front.configs) expect(files.has(data_files[0].path)).toBe(true);
    expect(front.configs.filter((config: { default?: true }) => config.default)).toMatchObject([
      { config_name: "visits" },
    ]);
  });

  it("names another licence as the Hub wants it, and no licence where none is given", async () => {
    const own = await filesOf(huggingFace.collect?.([], { about: { license: "LicenseRef-own" }, tables: ["facts"] }));
    expect(frontMatterOf(String(own.get("README.md")))).toMatchObject({
      license: "other",
      license_name: "LicenseRef-own",
    });
    const none = await filesOf(huggingFace.collect?.([], { tables: ["facts"] }));
    expect(frontMatterOf(String(none.get("README.md")))).not.toHaveProperty("license");
  });
});

describe("its description in Croissant", () => {
  it("has the digest and size of each file", () => {
    for (const { contentUrl, sha256, contentSize } of graph.distribution) {
      const file = files.get(contentUrl) as Buffer;
      expect(sha256).toBe(createHash("sha256").update(file).digest("hex"));
      expect(contentSize).toBe(`${file.length} B`);
    }
  });

  it("has a field for each column, and refers to the articles", () => {
    for (const { name, field } of graph.recordSet) {
      expect(field.map((one: { name: string }) => one.name)).toEqual(tableColumns(name).map((column) => column.name));
      const reference = field[0].references?.field["@id"];
      expect(reference).toBe(name === "articles" ? undefined : "articles/article");
    }
  });

  it("says what the dataset is", () => {
    expect(graph).toMatchObject({
      ...{
        conformsTo: "http://mlcommons.org/croissant/1.1",
        name: "three",
        license: expect.stringContaining("CC-BY-4.0"),
      },
      ...{ datePublished: "2026-11-30", inLanguage: ["ar", "en"] },
    });
  });
});

describe("the description in Croissant", () => {
  it("has no fault by these rules", async () => {
    const files = await filesOf(huggingFace.collect?.(articleIds.map(datasetArticle)));
    expect(croissantFaults(JSON.parse(String(files.get("croissant.json"))))).toEqual([]);
  });
});
