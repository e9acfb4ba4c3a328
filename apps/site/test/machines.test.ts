import { createHash } from "node:crypto";
import { facts } from "@diplomatic-visits/core";
import { type ArticleId, article } from "@diplomatic-visits/dataset";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { roles } from "../../../scripts/article-folders.ts";
import { articleMarkdown } from "../plugins/after-build/article-markdown.ts";
import type { BuiltPage, BuiltSite } from "../plugins/after-build/built-site.ts";
import { contentMarkdown } from "../plugins/after-build/content-markdown.ts";
import { policyOf, withPolicy } from "../plugins/after-build/content-security-policy.ts";
import { llmsText } from "../plugins/after-build/llms-texts.ts";
import { contentOf, headOf } from "../plugins/after-build/page-html.ts";
import { sourceMarkdown } from "../plugins/after-build/source-markdown.ts";

const pageAt = (path: string, place?: string): BuiltPage => ({
  url: `/ar/${path}`,
  path,
  file: "",
  html: "",
  title: `Page ${path}`,
  description: `About ${path}`,
  source: place === undefined ? undefined : { file: `/docs/${place}`, description: "", room: "default", place },
});
const site: BuiltSite = {
  locale: "ar",
  folder: "",
  baseUrl: "/ar/",
  origin: undefined,
  notFound: { file: "", html: "" },
  pages: [
    pageAt("docs/tutorials/first-article/", "tutorials/first-article.md"),
    pageAt("docs/guides/ci/", "guides/ci.md"),
    pageAt(`article/${roles.reference}/`),
    pageAt("api/core/"),
    pageAt(""),
  ],
};

describe("a page as the Markdown it was written in", () => {
  const source = { file: "", description: "خمس دقائق.", room: "default", place: "tutorials/first-article.md" };
  const markdown = (text: string) => sourceMarkdown(text, { page: { title: "مقالك الأول" }, source, site });

  it("has its title and description on top", () => {
    expect(markdown("---\ntitle: x\n---\n\nنصّ.\n")).toBe("# مقالك الأول\n\n> خمس دقائق.\n\nنصّ.\n");
    expect(markdown("# عنوان\n\nنصّ.\n")).toBe("# عنوان\n\n> خمس دقائق.\n\nنصّ.\n");
  });

  it.each([
    ["[a](../guides/ci.md)", "[a](/ar/docs/guides/ci/)"],
    ["[a](../guides/ci.md#exit-codes)", "[a](/ar/docs/guides/ci/#exit-codes)"],
    ["[a](/play/)", "[a](/ar/play/)"],
    ["[a](pathname:///schema/v0/article.schema.json)", "[a](/ar/schema/v0/article.schema.json)"],
    ["[a](#here)", "[a](#here)"],
    ["[a](https://example.org/b.md)", "[a](https://example.org/b.md)"],
    ["[a][b]\n\n[b]: ../guides/ci.md", "[a][b]\n\n[b]: /ar/docs/guides/ci/"],
    ["```md\n[a](../guides/ci.md)\n```", "```md\n[a](../guides/ci.md)\n```"],
    ['The word <bdi lang="ar">زيارة</bdi>.<!-- hidden -->', "The word زيارة."],
    ["## Codes {#codes}", "## Codes"],
  ])("%j becomes %j", (written, wanted) => {
    expect(markdown(`# T\n\n${written}\n`)).toBe(`# T\n\n> خمس دقائق.\n\n${wanted}\n`);
  });
});

describe("a page as the Markdown of its HTML", () => {
  const html = `<html lang=en><head><meta charset=UTF-8><title>The dataset | diplomatic-visits</title>
<meta name=description content="What it &quot;is&quot;."/></head><body><nav>Menu</nav><main class=x><h1>The dataset</h1><p>One <a href=/ar/play/>article</a>.
<ul><li>a<li>b</ul><div class="language-ts"><pre class="prism-code language-ts"><code><span class="token-line">let a;<br></span><span class="token-line">let b;<br></span></code></pre><button>Copy</button></div>
<table><thead><tr><th>code<th>value<tbody><tr><td>a|b<td>زيارة</table></main></body></html>`;

  it("keeps text, lists, code and tables, and nothing to find one's way with", () => {
    const content = contentOf(html) as Element;
    expect(contentMarkdown(content, headOf(html, "diplomatic-visits"))).toBe(
      `# The dataset

> What it "is".

One [article](/ar/play/).

-   a
-   b

\`\`\`ts
let a;
let b;
\`\`\`

| code | value |
| --- | --- |
| a\\|b | زيارة |
`,
    );
  });
});

describe("the article as Markdown", () => {
  const markdown = articleMarkdown(
    { title: "T", description: "D" },
    { id: roles.reference as ArticleId, article },
    "ar",
  );
  const lines = markdown.split("\n");

  it("holds every paragraph letter for letter, and every fact with its quote", () => {
    for (const { start, end } of article.sections.flatMap(({ blocks }) => blocks)) {
      expect(lines.some((line) => line.replace(/^### /, "") === article.text.slice(start, end))).toBe(true);
    }
    const rows = lines.filter((line) => line.startsWith("| `/"));
    expect(rows).toHaveLength(facts(article).length);
    expect(rows.find((line) => line.includes("`/visits/lavrov-tehran/type`"))).toBe(
      "| `/visits/lavrov-tehran/type` | official | stated | زيارة رسمية | 78–89 |",
    );
  });
});

describe("llms.txt", () => {
  it("lists the pages in parts, each with its Markdown and what it is about", () => {
    const text = llmsText(site);
    expect(text).toMatch(/^# diplomatic-visits\n\n> \S/);
    expect(text.match(/^## .*/gm)).toEqual(["## من هنا البداية", "## دروس", "## أدلة عملية", "## Optional"]);
    expect(text).toContain("- [Page docs/guides/ci/](/ar/docs/guides/ci.md): About docs/guides/ci/\n");
    expect(llmsText({ ...site, origin: "https://example.org" })).toContain(
      "](https://example.org/ar/docs/guides/ci.md)",
    );
  });
});

describe("the policy of a page", () => {
  const sha256 = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
  const scripts = (html: string) => /script-src 'self'([^;]*);/.exec(policyOf(html))?.[1]?.trim();

  it.each([
    ["<script>a()</script>", sha256("a()")],
    ["<script type=module>a()\n</script>", sha256("a()\n")],
    ["<script>a()\r\nb()</script>", sha256("a()\nb()")],
    ['<SCRIPT data-x="a>b">a()</SCRIPT>', sha256("a()")],
    ["<script>a()</script><script>b()</script><script>a()</script>", `${sha256("a()")} ${sha256("b()")}`],
    ["<script src=/a.js defer></script>", ""],
    ['<script type=application/ld+json>{"a":"<b>"}</script>', ""],
    ['<script type="application/json">{}</script>', ""],
    ["<p>&lt;script>a()&lt;/script></p>", ""],
  ])("of %s names %j", (html, wanted) => {
    expect(scripts(html)).toBe(wanted);
  });

  it("comes before all that loads something, and allows no eval and no other host", () => {
    const html = withPolicy("<!doctype html><html><head><meta charset=UTF-8><script src=/a.js></script></head></html>");
    const { document } = parseHTML(html);
    const [charset, policy] = document.head.children;
    expect(charset?.getAttribute("charset")).toBe("UTF-8");
    expect(policy?.getAttribute("http-equiv")).toBe("Content-Security-Policy");
    expect(policy?.getAttribute("content")).toBe(policyOf(html));
    expect(policyOf(html)).not.toMatch(/unsafe-eval|https?:|\*|frame-ancestors/);
    expect(policyOf(html)).toMatch(/^default-src 'self'; script-src 'self'; /);
  });
});
