import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { articleIds } from "../scripts/article-folders.ts";

const folder = new URL("../packages/dataset/dist/dataset/", import.meta.url);
const bytes = (path: string) => readFileSync(new URL(path, folder));
const json = (path: string) => JSON.parse(bytes(path).toString());
const digest = (path: string) => createHash("sha256").update(bytes(path)).digest("hex");

describe("the dataset's package, as files for analysts", () => {
  const descriptor = json("datapackage.json");
  const graph = json("croissant.json");

  it("is a Data Package whose digests are those of its files", () => {
    expect(descriptor.resources.length).toBeGreaterThan(10);
    for (const { path, hash } of descriptor.resources) expect(hash).toBe(`sha256:${digest(path)}`);
  });

  it("is a dataset for the Hub whose digests are those of its files", () => {
    expect(graph.distribution).toHaveLength(descriptor.resources.length);
    for (const { contentUrl, sha256 } of graph.distribution) expect(sha256).toBe(digest(contentUrl));
  });

  it("has each article, a workbook, and a citation of the version", () => {
    const rows = bytes("data/articles.csv")
      .toString()
      .split("\r\n")
      .filter((line) => line.startsWith("ni:"));
    expect(rows).toHaveLength(articleIds.length);
    expect(readdirSync(folder)).toContain("diplomatic-visits.xlsx");
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", folder), "utf8"));
    expect(parse(bytes("CITATION.cff").toString())).toMatchObject({ version, type: "dataset" });
  });
});
