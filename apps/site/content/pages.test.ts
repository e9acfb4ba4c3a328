import { readFileSync } from "node:fs";
import { type Issue, issueKinds, type Locale, validate } from "@diplomatic-visits/core";
import { codelists } from "@diplomatic-visits/core/codelists";
import { explanations } from "@diplomatic-visits/core/explanations";
import { beforeAll, describe, expect, it } from "vitest";
import { roles } from "../../../scripts/article-folders.ts";
import { latinShare, mostLatin, proseOf } from "../../../test/house/latin-share.ts";
import { pageHash } from "../../../test/house/translations.ts";
import { cachedApi } from "./api/api-cache.ts";
import { inRepository } from "./digest.ts";
import type { PlayableFile } from "./files/counterexample-files.ts";
import type { Page } from "./markdown/page.ts";
import { anchorsOf, deadLinks, frontOf } from "./markdown/reading.ts";
import { conceptGroups, slugOf } from "./model/concepts.ts";
import { schemas } from "./model/schema.ts";
import { referencePages, staticFiles } from "./pages.ts";

let pages: Page[];
let files: Page[];
let api: Page[];
beforeAll(async () => {
  pages = await referencePages();
  files = staticFiles();
  api = await cachedApi();
}, 300_000);

const textOf = (path: string, locale: Locale) => pages.find((one) => one.path === path && one.locale === locale)?.text;
const documents = () => pages.filter(({ path }) => path.endsWith(".md"));

describe.each(["en", "ar"] as const)("what has a page in %s", (locale) => {
  it.each(issueKinds.map(({ code }) => code))("the rule %s", (code) => {
    const rule = issueKinds.find((one) => one.code === code);
    const text = textOf(`reference/rules/${code}.md`, locale) ?? "";
    expect(frontOf(text)).toMatchObject({ title: code, lang: locale });
    expect(unescaped(text)).toContain(rule?.title[locale]);
    const { why, exceptions = [], howToFix } = explanations[code];
    for (const one of [why, ...exceptions, howToFix]) expect(unescaped(text)).toContain(one[locale]);
  });

  it.each(Object.values(codelists))("the codelist $id", ({ id, values, title }) => {
    const text = textOf(`reference/codelists/${id}.md`, locale) ?? "";
    expect(frontOf(text)).toMatchObject({ title: title[locale], lang: locale });
    const rows = text.split("\n").filter((line) => /^\| `/.test(line));
    expect(rows.length).toBe(values.length);
    for (const [i, { label }] of values.entries()) {
      expect(unescaped(rows[i] ?? "")).toContain(label.ar);
      if (locale === "en") expect(unescaped(rows[i] ?? "")).toContain(label.en);
    }
  });
});

describe("what the schemas name", () => {
  const grouped = conceptGroups.flatMap(({ names }) => names);

  it.each(grouped)("%s, which a group of the model lists, has a page", (name) => {
    expect(textOf(`reference/model/${slugOf(name)}.md`, "en")).toBeDefined();
  });

  const named = Object.values(schemas).flatMap(({ title, $defs = {} }) => {
    const definitions = Object.entries($defs);
    return [String(title), ...definitions.filter(([, node]) => !node.codelist).map(([name]) => name)];
  });

  it.each([...new Set(named)])("%s has a page, or stands on that of the concept it is the authored form of", (name) => {
    const slugs = [slugOf(name), slugOf(name.replace(/^Authored/, ""))];
    const found = slugs.map((slug) => textOf(`reference/model/${slug}.md`, "en")).find((text) => text !== undefined);
    expect(found).toBeDefined();
  });

  it("every field of a visit stands in its table, with what is required", () => {
    const { properties, required } = schemas.article.$defs?.["Visit"] ?? {};
    const text = textOf("reference/model/visit.md", "en") ?? "";
    const rows = text
      .slice(text.indexOf("#fields"), text.indexOf("#used"))
      .split("\n")
      .filter((line) => line.startsWith("| `"));
    expect(rows.map((row) => /`([^`]+)`/.exec(row)?.[1])).toEqual(Object.keys(properties ?? {}));
    const needed = rows.filter((row) => row.includes("**yes**")).map((row) => /`([^`]+)`/.exec(row)?.[1]);
    expect(needed.sort()).toEqual([...((required as unknown as string[]) ?? [])].sort());
  });
});

describe("the reports on the pages of the rules", () => {
  const index = () =>
    JSON.parse(files.find(({ path }) => path.endsWith("counterexamples/index.json"))?.text ?? "[]") as PlayableFile[];
  const file = (name: string) => files.find(({ path }) => path === `static/counterexamples/${name}`)?.text;

  it("nearly every rule has an example to play with, and all others say what was done", () => {
    const without = issueKinds.filter(({ code }) => !index().some((one) => one.code === code)).map(({ code }) => code);
    expect(without).toEqual(["read/empty", "read/size", "read/utf8", "read/bom", "read/not-plain", "shape/no-text"]);
  });

  it.each(["en", "ar"] as const)("are what core says of the shipped file, in %s", (locale) => {
    for (const { code, file: name, format, text } of index()) {
      const options = { locale, format, ...(text === undefined ? {} : { text: file(text) ?? "" }) };
      const { issues } = validate(file(name), options);
      const shown = shownIssues(textOf(`reference/rules/${code}.md`, locale) ?? "");
      expect(shown, code).toEqual(issues);
      expect(
        issues.map((issue) => issue.code),
        code,
      ).toContain(code);
    }
  });

  it("show a fix that leaves no error", () => {
    for (const { code } of issueKinds) {
      const text = textOf(`reference/rules/${code}.md`, "en") ?? "";
      expect(text.slice(text.indexOf("{#fix}")), code).toContain("After the fix: valid");
    }
  });
});

describe("links", () => {
  const outside = [
    ...["/play/", "/codebook/", `/article/${roles.reference}/`, "/docs/decisions/", "/docs/codebook/cheat-sheet/"],
    ...["/docs/guides/code-with-a-model/", "/docs/tutorials/check-a-models-answer/"],
    ...["pathname:///reference/changelog/", "pathname:///llms.txt", "pathname:///llms-full.txt"],
  ];

  it.each(["en", "ar"] as const)("of the pages in %s lead to a page and a heading that are there", (locale) => {
    const own = documents().filter((one) => one.locale === locale);
    expect(deadLinks(own, { pages: [...documents(), ...api], files, outside })).toEqual([]);
  });

  it("of the API lead somewhere", () => {
    expect(
      deadLinks(
        api.filter(({ path }) => path.endsWith(".md")),
        { pages: [...documents(), ...api], files, outside },
      ),
    ).toEqual([]);
  });
});

describe("every Arabic page", () => {
  const arabic = () => documents().filter(({ locale }) => locale === "ar");

  it("is in Arabic: it has few Latin letters in its prose", () => {
    const shares = arabic().map(({ path, text }) => ({ path, share: latinShare(proseOf(text)) }));
    expect(shares.filter(({ share }) => share >= mostLatin)).toEqual([]);
  });

  it("of the scores has no heading and no paragraph in English", () => {
    const blocks = (textOf("reference/scores.md", "ar") ?? "").split(/\n{2,}/).slice(1);
    expect(blocks.filter((block) => !/[\u0600-\u06ff]/.test(block))).toEqual([]);
    expect(blocks.filter((block) => latinShare(proseOf(block)) > 0.7)).toEqual([]);
  });

  it("of the versions was compared with VERSIONING.md as it is", () => {
    const source = readFileSync(inRepository("VERSIONING.md"), "utf8");
    const arabicSource = readFileSync(inRepository("apps/site/content/pages/versions.ar.md"), "utf8");
    expect(frontOf(arabicSource)["translationOf"]).toBe(pageHash(source));
  });
});

describe("every page", () => {
  it("tells what it is about in at most 200 characters, as no other page of its language does", () => {
    const told = documents().map(({ text, locale, path }) => ({
      path,
      key: `${locale} ${frontOf(text)["description"]}`,
    }));
    expect(told.filter(({ key }) => key.length < 30 || key.length > 204)).toEqual([]);
    expect(new Set(told.map(({ key }) => key)).size).toBe(told.length);
  });

  it("has the same anchors in both languages", () => {
    for (const { path, text } of documents().filter(({ locale }) => locale === "ar"))
      expect([...anchorsOf(text)], path).toEqual([...anchorsOf(textOf(path, "en") ?? "")]);
  });

  it("holds no invisible character, and no path of the machine that made it", () => {
    const faults = [...documents(), ...api].filter(
      ({ text }) => /[\u202a-\u202e\u2066-\u2069\u0000]/.test(text) || text.includes(process.cwd()),
    );
    expect(faults.map(({ path }) => path)).toEqual([]);
  });
});

function shownIssues(page: string): Issue[] {
  const block = /<details>[\s\S]*?```json\n([\s\S]*?)\n```/.exec(page)?.[1];
  return JSON.parse(block ?? "[]") as Issue[];
}

function unescaped(markdown: string): string {
  return markdown
    .replace(/<\/?bdi[^>]*>/g, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replaceAll("&lt;", "<")
    .replaceAll("&amp;", "&");
}
