import { expect, it } from "vitest";
import { glossaryTerms, type Node } from "./glossary-terms.ts";
import { rowAnchors } from "./row-anchors.ts";

const text = (value: string): Node => ({ type: "text", value });
const element = (tagName: string, children: Node[], properties: Record<string, unknown> = {}): Node => ({
  type: "element",
  tagName,
  properties,
  children,
});

function html(node: Node): string {
  const inner = node.value ?? (node.children ?? []).map(html).join("");
  if (node.tagName === undefined) return inner;
  const { id, dataTerm } = node.properties ?? {};
  const mark = dataTerm === undefined ? (id === undefined ? "" : ` id=${id}`) : `=${dataTerm}`;
  return `<${node.tagName}${mark}>${inner}</${node.tagName}>`;
}

function marked(children: Node[], path: string): string {
  const tree: Node = { type: "root", children };
  glossaryTerms()(tree, { path });
  return html(tree);
}

const english = "/x/docs/guides/a.md";
const arabic = "/x/i18n/ar/docusaurus-plugin-content-docs/current/guides/a.md";

it("marks the first occurrence of a term on a page, in any of its forms", () => {
  expect(
    marked([element("p", [text("Two codings, a coding.")]), element("p", [text("Coders write codings.")])], english),
  ).toBe("<p>Two <a=coding>codings</a>, a coding.</p><p><a=coder>Coders</a> write codings.</p>");
});

it("marks nothing in code, headings and links", () => {
  for (const tagName of ["code", "pre", "h2", "a", "th"])
    expect(marked([element(tagName, [text("a gloss")])], english)).toBe(`<${tagName}>a gloss</${tagName}>`);
});

it("of Arabic marks whole words, prefix letters and vowel marks included", () => {
  expect(marked([element("p", [text("يقرأ المُرمِّز والشواهد كلها، وبالترميز.")])], arabic)).toBe(
    "<p>يقرأ <a=coder>المُرمِّز</a> <a=evidence>والشواهد</a> كلها، <a=coding>وبالترميز</a>.</p>",
  );
  expect(marked([element("p", [text("مشاهدة الأقوالب")])], arabic)).toBe("<p>مشاهدة الأقوالب</p>");
});

it("leaves the glossary, lists and decisions alone", () => {
  for (const path of [
    "/x/generated/reference/glossary.md",
    "/x/docs/decisions/0001.md",
    "/x/generated/reference/rules/index.md",
  ])
    expect(marked([element("p", [text("a coding")])], path)).toBe("<p>a coding</p>");
});

it("rows of fields, codes and terms can be linked to", () => {
  const table = (name: string) =>
    element("table", [
      element("tbody", [element("tr", [element("td", [element("code", [text(name)])]), element("td", [])])]),
    ]);
  const anchored = (heading: string, name: string, path: string) => {
    const tree: Node = { type: "root", children: [element("h2", [], { id: heading }), table(name)] };
    rowAnchors()(tree, { path });
    return /<a id=([^>]+)>/.exec(html(tree))?.[1];
  };
  expect(anchored("fields", "hostCountry", "/x/reference/model/visit.md")).toBe("field-hostCountry");
  expect(anchored("values", "working", "/x/reference/codelists/visit-type.md")).toBe("code-working");
  expect(anchored("terms", "offset, span", "/x/reference/glossary.md")).toBe("term-offset-span");
  expect(anchored("uses", "type", "/x/reference/model/visit.md")).toBeUndefined();
  expect(anchored("fields", "x", "/x/docs/a.md")).toBeUndefined();
});
