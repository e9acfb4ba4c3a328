import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { walk } from "../src/article/walk.ts";
import { columnsOfShape } from "../src/formats/tables/field-columns.ts";
import { fields } from "../src/generated/fields.ts";
import { meta } from "../src/metadata/meta.ts";
import { authoredOf } from "../src/schema/authored.ts";
import { coded } from "../src/schema/coded.ts";
import { descriptionTable, fieldTable } from "../src/schema/field-table.ts";
import { shapeOf } from "../src/schema/node.ts";
import { VisitSchema } from "../src/schema/visit.ts";

const words = {
  label: { en: "Motorcade", ar: "الموكب" },
  description: "How the visitors travel in the city.",
  arabic: "كيف ينتقل الزائرون في المدينة.",
};
const motorcade = coded(z.string())
  .exactOptional()
  .register(meta, { ...words, compared: true, since: "9.9" });
const extended = VisitSchema.extend({ motorcade }).register(meta, { ...words, id: "ExtendedVisit" });

describe("a field added to the schema of a visit", () => {
  it("is in the table that agreement, explorer and site read", () => {
    expect(fieldTable(extended)["ExtendedVisit"]?.fields["motorcade"]).toEqual({
      ...{ label: words.label, type: "Coded", value: "string" },
      ...{ optional: true, compared: true, since: "9.9" },
    });
  });

  it("is described in both languages", () => {
    const { description: en, arabic: ar } = words;
    expect(descriptionTable(extended)["ExtendedVisit"]?.fields["motorcade"]).toEqual({ en, ar });
  });

  it("is in the authored form", () => {
    expect(shapeOf(authoredOf(extended))).toHaveProperty("motorcade");
  });

  it("has a column in the tables", () => {
    expect(columnsOfShape(extended, new Set()).map(({ name }) => name)).toContain("motorcade");
  });

  it("is a fact of its article", () => {
    const found: string[] = [];
    const visit = { motorcade: { value: "by car", state: "stated", evidence: [] } };
    walk(extended, visit, { enter: ({ key }) => found.push(key), reference: () => {} });
    expect(found).toContain("motorcade");
  });
});

// Keys that other objects also have do not indicate a list of fields.
const common =
  /^(id|note|evidence|coding|role|status|type|place|value|start|end|source|date|name|time|kind|about|unit|event|visit)$/;
// They read most fields of a statement: to render it on the page, or to note which of them rules have to look at.
const readers = new Set([
  "packages/extract/src/draft/write-statements.ts",
  "packages/extract/src/statements/statement.ts",
  "packages/explorer/src/claims.ts",
  "packages/explorer/src/statement-title.ts",
  "packages/explorer/src/labels.ts",
  "packages/core/src/inspection/traits/statement-traits.ts",
]);
// They are prose that names fields.
const isExplanation = (path: string) => path.startsWith("packages/core/src/explanations/");
// A format of others maps fields to its own terms; formats.test.ts proves that what it names is what it reads.
const isOfOthers = (path: string) =>
  /^packages\/core\/src\/formats\/(?!tables|annotations|extraction-profile)[\w-]+\//.test(path);
const root = new URL("../../../", import.meta.url);
const sources = globSync(["packages/*/{src,scripts}/**/*.ts", "apps/site/{content,src}/**/*.{ts,tsx}"], {
  cwd: root,
  exclude: ["**/generated/**", "packages/core/src/schema/**", "**/*.test.*", "**/node_modules/**"],
});

describe("the names of fields", () => {
  it.each(["Visit", "Meeting", "Agreement", "Statement", "Quantity"])(
    "of %s are listed in no other source",
    (concept) => {
      const own = Object.keys(fields[concept]?.fields ?? {}).filter((key) => !common.test(key));
      const most = Math.max(4, Math.floor(own.length / 2));
      const lists = sources.filter((path) => {
        const code = readFileSync(new URL(path, root), "utf8").replaceAll(/\/\/.*|\/\*[\s\S]*?\*\//g, "");
        return own.filter((key) => new RegExp(`(?<![\\w-])${key}(?![\\w-])`).test(code)).length >= most;
      });
      expect(lists.filter((path) => !readers.has(path) && !isExplanation(path) && !isOfOthers(path))).toEqual([]);
    },
  );
});
