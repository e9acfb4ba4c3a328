import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { articleIds } from "../../../../../scripts/article-folders.ts";
import { peerPath } from "../../../../../test/peer-data.ts";
import { datasetArticle } from "../../../test/base-articles.ts";
import { filesOf } from "../../../test/collected-files.ts";
import { datapackage } from "./index.ts";

const profiles = peerPath("peer-cases/datapackage-v2/public/profiles/2.0");
const citationSchema = peerPath("peer-cases/citation-cff/schema.json");
const about = {
  ...{ name: "three-articles", title: "Three articles", creators: ["Somebody"], license: "CC0-1.0" },
  ...{ version: "1.0.0", published: "2026-11-30", url: "https://example.org/articles", keywords: ["diplomacy"] },
};
const articles = articleIds.map(datasetArticle);

// one format of the profiles, textarea, is one of form fields; the shapes are what is checked
const ajv = new Ajv({ strict: false, validateFormats: false });
const validator = (path: string | undefined) =>
  path ? ajv.compile(JSON.parse(readFileSync(path, "utf8"))) : undefined;

describe.skipIf(!profiles)("a data package, by the profiles of Data Package 2.0", () => {
  const isPackage = validator(profiles && `${profiles}/datapackage.json`);
  const isSchema = validator(profiles && `${profiles}/tableschema.json`);

  it.each([{ about }, {}])("is valid, and so is the schema of each table (%j)", async (options) => {
    const files = await filesOf(datapackage.collect?.(articles, options));
    const descriptor = JSON.parse(String(files.get("datapackage.json")));
    expect([isPackage?.(descriptor), isPackage?.errors]).toEqual([true, null]);
    for (const { schema } of descriptor.resources) expect([isSchema?.(schema), isSchema?.errors]).toEqual([true, null]);
  });

  it("would not be valid with an absolute path, an unknown type or no resources", async () => {
    const files = await filesOf(datapackage.collect?.(articles));
    const descriptor = JSON.parse(String(files.get("datapackage.json")));
    const [resource] = descriptor.resources;
    expect(isPackage?.({ ...descriptor, resources: [{ ...resource, path: "/etc/passwd" }] })).toBe(false);
    expect(isPackage?.({ ...descriptor, resources: [{ ...resource, type: "tables" }] })).toBe(false);
    expect(isPackage?.({ ...descriptor, resources: [] })).toBe(false);
    expect(isSchema?.({ fields: [{ name: "a", type: "int" }] })).toBe(false);
  });
});

describe.skipIf(!citationSchema)("CITATION.cff of a dataset, by the schema of version 1.2.0", () => {
  it("is valid", async () => {
    const files = await filesOf(datapackage.collect?.(articles, { about }));
    const isCitation = validator(citationSchema);
    const citation = parse(String(files.get("CITATION.cff")));
    expect([isCitation?.(citation), isCitation?.errors]).toEqual([true, null]);
    expect(isCitation?.({ ...citation, license: "my own" })).toBe(false);
  });
});
