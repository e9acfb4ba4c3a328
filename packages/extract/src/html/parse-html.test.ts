import { anchor } from "@diplomatic-visits/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { body, headlineWords, sentences, skeletonOf, withHead } from "../../test/pages.ts";
import { headline, page, paragraphs, story } from "../../test/scores/layout-parts.ts";
import { parseHtml } from "./parse-html.ts";

describe("the text of a page", () => {
  it("is the headline and the paragraphs, a line each", () => {
    const { text, article, coding } = withHead("");
    expect(text).toBe([headlineWords, ...sentences].join("\n"));
    expect(article.headline?.quote).toBe(headlineWords);
    expect(coding).toMatchObject({ type: "NewsArticle", extent: "full", inLanguage: "ar" });
  });

  it("holds every line of the reference article and its headings", () => {
    const { text, article } = skeletonOf(`<html><body>${paragraphs(story)}</body></html>`);
    expect(text).toBe(story.lines.join("\n"));
    expect(article.sections).toHaveLength(3);
  });

  it.each([
    ["a menu", "menu", `<nav><a href="/a">الرئيسية</a></nav>`, "الرئيسية"],
    [
      "a caption",
      "caption",
      `<figure><figcaption>الرئيس عند وصوله إلى المطار.</figcaption></figure>`,
      "الرئيس عند وصوله إلى المطار.",
    ],
    [
      "a list beside it",
      "beside",
      `<aside><p>الأكثر قراءة هذا الأسبوع في الموقع</p></aside>`,
      "الأكثر قراءة هذا الأسبوع في الموقع",
    ],
    ["a share bar", "action", `<div class="share-bar">انشر في الشبكات</div>`, "انشر في الشبكات"],
    [
      "a cookie notice",
      "notice",
      `<div id="cookieNotice"><p>نستخدم ملفات تعريف الارتباط.</p></div>`,
      "نستخدم ملفات تعريف الارتباط.",
    ],
    [
      "a hidden line",
      "hidden",
      `<p style="display: none">سطر مخفي عن القارئ لا يراه أحد.</p>`,
      "سطر مخفي عن القارئ لا يراه أحد.",
    ],
    [
      "a link to another page",
      "links",
      `<p><a href="/n">وزير المالية يعرض الموازنة على البرلمان غدًا</a></p>`,
      "وزير المالية يعرض الموازنة على البرلمان غدًا",
    ],
    ["a repetition", "repeated", `<p>${sentences[0]}</p>`, sentences[0]],
    ["a short line at the end", "after-text", `<p>عدد القراء</p>`, "عدد القراء"],
    ["a heading with nothing below it", "empty-heading", "", undefined],
    [
      "a comment",
      "comment",
      `<div class="comments"><div class="comment"><p>تعليق من قارئ على المقال كله.</p></div></div>`,
      "تعليق من قارئ على المقال كله.",
    ],
    ["numbers alone", "ornament", `<p>12345</p>`, "12345"],
  ])("leaves out %s, and says so: %s", (_, reason, html, text) => {
    const { text: kept, report } = skeletonOf(page(`<div>${body}${html}</div>`));
    expect(kept).toBe([headlineWords, ...sentences].join("\n"));
    if (text === undefined) return;
    expect(report.dropped).toContainEqual({ reason, text });
  });

  it("keeps a sentence with a link in it, a quotation and a list that is announced", () => {
    const list = `<p>واتفق الجانبان على ثلاث نقاط:</p><ul><li>سعر الغاز</li><li>الجسر</li><li>التأشيرات</li></ul>`;
    const linked = sentences[0]?.replace("روريتانيا", `<a href="/t">روريتانيا</a>`);
    const { article, text } = skeletonOf(
      page(
        `<h1>${headlineWords}</h1><p>${linked}</p><blockquote>${sentences[1]}</blockquote>${list}<p>${sentences[2]}</p>`,
      ),
    );
    const kinds = article.sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind));
    expect(kinds).toEqual([
      "heading",
      "paragraph",
      "quotation",
      "paragraph",
      "list-item",
      "list-item",
      "list-item",
      "paragraph",
    ]);
    expect(text).toContain(sentences[0]);
  });

  it("keeps paragraphs whose boxes all have a name of what is left out elsewhere", () => {
    const boxed = story.lines.map((line) => `<div class="promo"><p>${line}</p></div>`).join("");
    expect(skeletonOf(page(`<article>${boxed}</article>`)).text).toContain(story.lines.join("\n"));
  });

  it("leaves out comments, though they are nearly as long as the article", () => {
    const [article, others] = [story.lines.slice(0, 12), story.lines.slice(13)];
    const comments = others.map((line) => `<div class="comment"><p>${line}</p></div>`).join("");
    const html = `<article>${paragraphs({ lines: article })}</article><section class="comments">${comments}</section>`;
    expect(skeletonOf(page(html)).text).toBe([headline, ...article].join("\n"));
  });

  it("makes a line of a table's row, and paragraphs of line breaks", () => {
    const table = `<table><tr><th>السنة</th><th>التجارة</th></tr><tr><td>2020</td><td>2.2 مليار</td></tr></table>`;
    const { text } = skeletonOf(
      page(
        `<div><h1>${headlineWords}</h1><p>${sentences[0]}</p>${table}<p>${sentences[1]}<br><br>${sentences[2]}</p></div>`,
      ),
    );
    expect(text.split("\n")).toEqual([
      headlineWords,
      sentences[0],
      "السنة\tالتجارة",
      "2020\t2.2 مليار",
      sentences[1],
      sentences[2],
    ]);
  });
});

describe("no script and no tracker survives", () => {
  it("only words do", () => {
    const attack = `<p onclick="alert(1)">وقال <img src=x onerror=alert(1)> الوزير <a href="javascript:alert(1)">إن الزيارة</a> ناجحة جدًا.<script>alert(2)</script><iframe src="https://t.example"></iframe><svg><script>alert(3)</script></svg></p>`;
    const { text, coding } = skeletonOf(page(body + attack));
    expect(text.split("\n").at(-1)).toBe("وقال الوزير إن الزيارة ناجحة جدًا.");
    expect(JSON.stringify(coding) + text).not.toMatch(/alert|onerror|javascript|iframe|<|t\.example/);
  });

  it("and no script runs", () => {
    const seen = globalThis as { wasRun?: boolean };
    skeletonOf(page(`${body}<script>globalThis.wasRun = true</script><img src=x onerror="globalThis.wasRun = true">`));
    expect(seen.wasRun).toBeUndefined();
  });
});

describe("any page", () => {
  const names = [
    "div",
    "p",
    "b",
    "h2",
    "ul",
    "li",
    "table",
    "tr",
    "td",
    "a href=x",
    "form",
    "nav",
    "figure",
    "br",
    "pre",
    "span hidden",
    "title",
    "head",
    "body",
    "html",
    "time datetime=x",
    "meta property=og:title content=x",
  ];
  const tags = names.flatMap((name) => [`<${name}>`, `</${name.split(" ")[0]}>`]);
  const pieces = fc.oneof(
    fc.constantFrom(
      ...tags,
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","datePublished":"2021-02-30"}</script>`,
      "<!--",
      "-->",
      "<script>",
      "</script>",
      "&#0;",
      "&#xd800;",
      "&nbsp;",
    ),
    fc.constantFrom(...sentences, "Why now", "Read more:"),
    fc.string({ unit: "binary", maxLength: 10 }),
  );
  const pages = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(""));

  it("gives an article that its coding anchors again, or says why not; and never throws", () => {
    fc.assert(
      fc.property(pages, (html) => {
        const result = parseHtml(html);
        if (!result.ok) return result.report.doubts.length > 0;
        const again = anchor(result.text, result.coding);
        return again.ok && JSON.stringify(again.article) === JSON.stringify(result.article);
      }),
      { numRuns: 300 },
    );
  });

  it("of any bytes too", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.string({ maxLength: 20 }), (bytes, contentType) => {
        return typeof parseHtml(bytes, { contentType }).ok === "boolean";
      }),
    );
  });
});
