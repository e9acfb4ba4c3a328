import { describe, expect, it } from "vitest";
import { articleNames, linkIssues } from "./link-issues.ts";
import { sameAsPatch } from "./linked-article.ts";
import { projectIssueKinds } from "./project-codes.ts";
import { readProject } from "./read-project.ts";

const head = `specVersion: "0.2"\narticles: ["*.json"]\n`;
const codes = (source: string) => readProject(source).issues.map(({ code, line }) => [code, line]);

describe("a project file", () => {
  it("is read from YAML and JSON", () => {
    expect(readProject(head)).toEqual({ ok: true, project: { specVersion: "0.2", articles: ["*.json"] }, issues: [] });
    expect(readProject(JSON.stringify({ specVersion: "0.2", articles: ["a"] })).ok).toBe(true);
  });

  it.each([
    ["articles: 3", "shape/type"],
    ["a: [", "read/yaml"],
    [`${head}visit: []`, "shape/unknown-key"],
  ])("that is %j has the issue %s", (source, code) => {
    const result = readProject(source);
    expect(result.ok).toBe(false);
    expect(result.issues.map((issue) => issue.code)).toContain(code);
  });

  const actor = "{ id: a, kind: person, name: { en: A }";
  it.each([
    [`actors: [${actor} }, ${actor} }]`, "project/id-twice"],
    [
      `visits: [{ id: a, reports: [{ article: x, id: v }] }, { id: b, reports: [{ article: x, id: v }] }]`,
      "project/linked-twice",
    ],
    [
      `visits: [{ id: a, reports: [{ article: x, id: v }, { article: y, id: v }] }]\napart: [{ reports: [{ article: x, id: v }, { article: y, id: v }] }]`,
      "project/linked-apart",
    ],
    ["visits: [{ id: a, reports: [{ article: x, id: v, by: anna }] }]", "project/no-coder"],
    [
      `actors: [${actor}, offices: [{ rank: foreign-minister, from: "2020", until: "2019" }] }]`,
      "project/office-order",
    ],
    [`actors: [${actor}, country: QQ }]`, "project/country-code"],
  ])("%s: %s, with its line", (source, code) => {
    const [found] = codes(head + source);
    expect(found?.[0]).toBe(code);
    expect(found?.[1]).toBeGreaterThan(2);
  });

  it("reports in Arabic", () => {
    const [issue] = readProject(`${head}actors: [${actor}, country: QQ }]`, { locale: "ar" }).issues;
    expect(issue?.message).toBe("QQ ليس في قائمة الدول");
  });
});

describe("links of a project", () => {
  const article = (name: string, id = `urn:${name}`) => ({
    name,
    id,
    visits: new Set(["v"]),
    entities: new Set(["e"]),
  });
  const names = articleNames([article("x"), article("twin", "urn:1"), article("twin", "urn:2")]);
  const visit = (link: object) => ({ visits: [{ id: "a", reports: [link as { article: string; id: string }] }] });

  it.each([
    [{ article: "x", id: "v" }, []],
    [{ article: "urn:2", id: "v" }, []],
    [{ article: "z", id: "v" }, ["project/no-article"]],
    [{ article: "twin", id: "v" }, ["project/ambiguous-article"]],
    [{ article: "x", id: "e" }, ["project/no-object"]],
  ])("%j: %j", (link, expected) => {
    expect(linkIssues(visit(link), names, "en").map(({ code }) => code)).toEqual(expected);
  });

  it("name an article by its file if that is unique", () => {
    expect([names.nameOf(article("x")), names.nameOf(article("twin", "urn:1"))]).toEqual(["x", "urn:1"]);
  });

  it("go into the articles as sameAs, and out again; those of others stay", () => {
    const project = { base: "https://example.org/v/", ...visit({ article: "x", id: "v" }) };
    const other = "https://example.com/1";
    expect(sameAsPatch({ visits: [{ id: "v" }] }, "x", project)).toEqual([
      { op: "add", path: "/visits/0/sameAs", value: ["https://example.org/v/a"] },
    ]);
    expect(sameAsPatch({ visits: [{ id: "v", sameAs: ["https://example.org/v/a", other] }] }, "x", project)).toEqual(
      [],
    );
    expect(sameAsPatch({ visits: [{ id: "v", sameAs: ["https://example.org/v/old", other] }] }, "y", project)).toEqual([
      { op: "replace", path: "/visits/0/sameAs", value: [other] },
    ]);
  });
});

it("every code has its texts in both languages", () => {
  for (const { title, message } of projectIssueKinds)
    for (const text of [title, message]) expect(text.en && text.ar).toBeTruthy();
});
