import { readdirSync, readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { articleIds } from "../../../../../scripts/article-folders.ts";
import { peerPath } from "../../../../../test/peer-data.ts";
import { baseArticle, datasetArticle, developedArticle, developedNames } from "../../../test/base-articles.ts";
import { ninjs } from "./index.ts";

const folder = peerPath("peer-cases/ninjs") ?? "";
const json = (path: string) => JSON.parse(readFileSync(`${folder}/${path}`, "utf8"));

function judgeOf31() {
  const engine = new Ajv2020.default({ strict: false, allErrors: true, validateFormats: true });
  addFormats.default(engine);
  engine.addSchema(json("test_suite/GeoJSON-schema.json"));
  return engine.compile(json("specification/ninjs-schema_3.1.json"));
}

/** The test cases of IPTC's suite that its schemas accept, of every version. */
function acceptedItems(): { file: string; source: string }[] {
  return readdirSync(`${folder}/test_suite`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const path = `test_suite/${name}/should_pass`;
      return readdirSync(`${folder}/${path}`).map((file) => `${path}/${file}`);
    })
    .map((file) => ({ file, source: readFileSync(`${folder}/${file}`, "utf8") }));
}

describe.skipIf(!folder)("IPTC's schema of ninjs 3.1, formats asserted", () => {
  const judge = folder ? judgeOf31() : undefined;
  const articles = [...articleIds.map(datasetArticle), baseArticle("minimal"), ...developedNames.map(developedArticle)];

  it("accepts every article of ours", () => {
    for (const article of articles) {
      expect(judge?.(JSON.parse(ninjs.to?.(article).output ?? ""))).toBe(true);
    }
  });

  it("accepts every field that an envelope can have", () => {
    const [article] = articles;
    if (!article) throw new Error("an article is expected");
    const full = {
      ...article,
      ...{ version: "2", datePublished: "2026-03-06T10:00:00Z", dateModified: "2026-03-07T10:00:00+01:00" },
      ...{
        url: "https://example.org/مقال",
        archivedAt: "https://example.org/archive",
        license: "https://example.org/l",
      },
      ...{ isBasedOn: ["urn:example:a"], translationOfWork: "urn:example:b", keywords: ["visits"] },
      provider: { name: "Wire", url: "https://example.org" },
    };
    judge?.(JSON.parse(ninjs.to?.(full).output ?? ""));
    expect(judge?.errors).toBeNull();
  });

  it("rejects what we would get wrong: another field, an empty address, a day as a date", () => {
    const item = JSON.parse(ninjs.to?.(baseArticle("minimal")).output ?? "");
    for (const wrong of [{ mentions: [] }, { uri: "a b" }, { firstCreated: "2026-05-05" }])
      expect(judge?.({ ...item, ...wrong })).toBe(false);
  });
});

describe.skipIf(!folder)("the accepted items of IPTC's suite", () => {
  const items = folder ? acceptedItems() : [];

  it("are read without a throw, and nothing of them is lost in silence", () => {
    expect(items).toHaveLength(158);
    for (const { file, source } of items) {
      for (const { text, coding, losses, problems } of ninjs.from?.(source) ?? []) {
        const kept = JSON.stringify([text, coding, problems]);
        const lost = new Set(losses.map(({ field }) => field));
        const silent = leaves(JSON.parse(source)).filter(
          ({ path, value }) =>
            !prefixes(path).some((prefix) => lost.has(prefix)) && !isKept(value, kept) && !isForm(path),
        );
        expect({ file, silent }).toEqual({ file, silent: [] });
      }
    }
  });

  it("become articles where they have a text", () => {
    const texts = items.flatMap(({ source }) => [...(ninjs.from?.(source) ?? [])].filter(({ coding }) => coding));
    expect(texts.length).toBeGreaterThan(30);
  });
});

interface Leaf {
  path: string[];
  value: unknown;
}

function leaves(value: unknown, path: string[] = []): Leaf[] {
  if (typeof value !== "object" || value === null) return value === "" || value === null ? [] : [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, Array.isArray(value) ? path : [...path, key]));
}

function prefixes(path: readonly string[]): string[] {
  return path.map((_, i) => path.slice(0, i + 1).join("."));
}

function isKept(value: unknown, kept: string): boolean {
  const words = String(value)
    .replaceAll(/<[^>]*>|\s+/g, " ")
    .trim()
    .split(" ");
  return words.every((word) => kept.includes(JSON.stringify(word).slice(1, -1)));
}

// What says how an item is written: the standard, the kind of its text, counts.
function isForm(path: readonly string[]): boolean {
  return /^\$?standard|^type$|^representation|\.?(?:content|char|word)(?:type|count)$|^headlines.role$|^bodies.role$/i.test(
    path.join("."),
  );
}
