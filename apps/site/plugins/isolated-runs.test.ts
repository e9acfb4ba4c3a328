import { expect, it } from "vitest";
import { isolatedRuns, type Node } from "./isolated-runs.ts";

const text = (value: string): Node => ({ type: "text", value });
const element = (tagName: string, children: Node[], properties = {}): Node => ({
  type: "element",
  tagName,
  properties,
  children,
});

function html(node: Node): string {
  const inner = node.value ?? (node.children ?? []).map(html).join("");
  if (node.tagName === undefined) return inner;
  const attributes = Object.entries(node.properties ?? {}).map(([name, value]) => ` ${name}="${value}"`);
  return `<${node.tagName}${attributes.join("")}>${inner}</${node.tagName}>`;
}

function isolated(node: Node, path = "docs/a.md"): string {
  const tree: Node = { type: "root", children: [node] };
  isolatedRuns()(tree, { path });
  return html(tree);
}

it("makes a quotation a q and other words a bdi, in paragraphs, headings and cells", () => {
  for (const tagName of ["p", "h2", "td", "a"])
    expect(isolated(element(tagName, [text("both «قال», «وقال» and زيارة")]))).toBe(
      `<${tagName}>both <q lang="ar" dir="rtl">«قال»</q>, <q lang="ar" dir="rtl">«وقال»</q> and <bdi lang="ar" dir="rtl">زيارة</bdi></${tagName}>`,
    );
});

it("of an Arabic page isolates Latin words", () => {
  const path = "/somewhere/i18n/ar/docusaurus-plugin-content-docs/current/a.md";
  expect(isolated(element("p", [text("الأمر npm start هنا")]), path)).toBe(
    '<p>الأمر <bdi lang="en" dir="ltr">npm start</bdi> هنا</p>',
  );
});

it("leaves code and what is isolated already as they are", () => {
  for (const tagName of ["pre", "code", "bdi", "script", "svg"])
    expect(isolated(element(tagName, [text("a زيارة")]))).toBe(`<${tagName}>a زيارة</${tagName}>`);
  expect(isolated(element("div", [text("وصل visit")], { dir: "rtl" }))).toBe(
    '<div dir="rtl">وصل <bdi lang="en" dir="ltr">visit</bdi></div>',
  );
});
