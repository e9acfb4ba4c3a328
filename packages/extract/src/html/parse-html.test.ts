import { anchor } from "@diplomatic-visits/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { page, paragraphs, story } from "../../test/scores/layout-parts.ts";
import type { ParseResult, Skeleton } from "../skeleton/skeleton.ts";
import { parseHtml } from "./parse-html.ts";

const headlineWords = "الرئيس يزور غراوستارك";
const sentences = [
  "وصل رئيس روريتانيا إلى غراوستارك يوم الإثنين في زيارة رسمية تستمر يومين، وهي الأولى منذ سنوات.",
  "وبحث الرئيسان العلاقات الثنائية بين البلدين، ووقّعا مذكرة تفاهم في مجال الطاقة كانت مؤجلة منذ آذار.",
  "وقال المتحدث باسم الرئاسة إن الجانبين اتفقا على عقد لقاء ثانٍ في الخريف، من دون تحديد موعده.",
];
const body = `<h1>${headlineWords}</h1>${sentences.map((sentence) => `<p>${sentence}</p>`).join("")}`;

function skeletonOf(html: string | Uint8Array, options: Parameters<typeof parseHtml>[1] = {}): Skeleton {
  const result = parseHtml(html, options);
  if (!result.ok) throw new Error(JSON.stringify(result.report));
  return result;
}

function withHead(head: string, url?: string): Skeleton {
  return skeletonOf(
    `<html lang="ar"><head>${head}</head><body>${body}</body></html>`,
    url === undefined ? {} : { url },
  );
}

const ld = (article: object, ...others: object[]) =>
  `<script type="application/ld+json">${JSON.stringify({ "@graph": [{ "@type": "NewsArticle", ...article }, ...others] })}</script>`;

function doubtsOf({ report }: ParseResult): string[] {
  return report.doubts.map(({ field }) => field);
}

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

describe("the envelope", () => {
  const full = ld(
    {
      headline: headlineWords,
      datePublished: "2021-04-13T09:30:00+03:00",
      dateModified: "2021-04-14T08:00:00+03:00",
      author: [{ "@id": "#w" }, { "@type": "Person", name: "كاتب ثانٍ", url: "https://example.org/w2?utm_source=x" }],
      publisher: { "@type": "Organization", name: "صحيفة المثال" },
      url: "https://example.org/a",
    },
    { "@type": "Person", "@id": "#w", name: "سعاد المثال" },
  );

  it("is read from JSON-LD, references to its graph included", () => {
    const { coding, report } = withHead(full);
    expect(coding).toMatchObject({
      datePublished: "2021-04-13T09:30:00+03:00",
      dateModified: "2021-04-14T08:00:00+03:00",
      author: [{ name: "سعاد المثال" }, { name: "كاتب ثانٍ", url: "https://example.org/w2" }],
      publisher: { name: "صحيفة المثال" },
      url: "https://example.org/a",
    });
    expect(report.doubts).toEqual([]);
  });

  it("else from Open Graph and meta, else from the elements of the page", () => {
    const meta = `<meta property="article:published_time" content="2021-04-13"><meta property="og:site_name" content="صحيفة المثال"><meta name="author" content="By Jane Doe and John Roe"><link rel="canonical" href="/a?utm_medium=y">`;
    expect(withHead(meta, "https://example.org/x").coding).toMatchObject({
      datePublished: "2021-04-13",
      publisher: { name: "صحيفة المثال" },
      author: [{ name: "Jane Doe" }, { name: "John Roe" }],
      url: "https://example.org/a",
    });
    const elements = `<time datetime="2021-04-13T09:30Z">أمس</time><a rel="author">سعاد المثال</a>`;
    expect(skeletonOf(page(elements + body)).coding).toMatchObject({
      datePublished: "2021-04-13T09:30Z",
      author: [{ name: "سعاد المثال" }],
    });
  });

  it.each([
    [
      "publication date",
      "datePublished",
      `<meta property="article:published_time" content="2021-04-15T09:30:00+03:00">`,
    ],
    ["publisher", "publisher", `<meta property="og:site_name" content="مجلة أخرى">`],
    ["author", "author", `<meta name="author" content="شخص آخر">`],
    ["host", "url", `<link rel="canonical" href="https://example.com/a">`],
  ])("that gives another %s in two places is doubted", (_, field, meta) => {
    expect(doubtsOf(withHead(full + meta))).toEqual([field]);
  });

  it.each([
    ["an unreadable date", ld({ datePublished: "yesterday" }), "datePublished"],
    ["a change before publication", ld({ datePublished: "2021-04-13", dateModified: "2021-04-12" }), "dateModified"],
    ["a paywall", ld({ isAccessibleForFree: "False" }), "extent"],
    ["a second page", `<link rel="next" href="https://example.org/a?p=2">`, "extent"],
    ["a headline the page does not show", ld({ headline: "كلمات لا علاقة لها بما في الصفحة أبدًا" }), "headline"],
  ])("with %s is doubted", (_, head, field) => {
    expect(doubtsOf(withHead(head))).toEqual([field]);
  });

  it("has no date, author or publisher where the page names none", () => {
    expect(Object.keys(withHead("").coding).sort()).toEqual(["blocks", "extent", "headline", "inLanguage", "type"]);
  });

  it("has the narrower type that the page gives", () => {
    const opinion = `<script type="application/ld+json">{"@type":["Article","OpinionNewsArticle"]}</script>`;
    expect(withHead(opinion).coding.type).toBe("OpinionNewsArticle");
  });

  it("has the language of the text where the page is wrong about it, and the caller's before all", () => {
    const english = `<html lang="en"><body>${body}</body></html>`;
    expect(skeletonOf(english).article).toMatchObject({ inLanguage: "ar", textDirection: "rtl" });
    expect(doubtsOf(skeletonOf(english))).toEqual(["inLanguage"]);
    expect(skeletonOf(english, { language: "ar-LB" }).article.inLanguage).toBe("ar-LB");
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "https://user:secret@", "//"])(
    "never holds the address %s",
    (address) => {
      const head = `<link rel="canonical" href="${address}"><meta property="og:url" content="${address}">${ld({ url: address, author: { name: "سعاد", url: address } })}`;
      const { coding } = withHead(head);
      expect(JSON.stringify(coding)).not.toMatch(/javascript|data:|secret/);
    },
  );
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

describe("pages that are broken or hostile", () => {
  const words = "The minister arrived in the capital on Monday, for talks with his counterpart.";

  it.each([
    ["nothing", ""],
    ["a doctype", "<!doctype html>"],
    ["an html element", "<html></html>"],
    ["a title", "<html><head><title>Only a title</title></head></html>"],
    ["an empty body", "<html><body></body></html>"],
    ["frames", "<html><frameset><frame src=x></frameset></html>"],
    ["a script", "<script>document.write('words')</script>"],
    ["a comment that never ends", `<!-- <p>${words}</p>`],
    ["open brackets", "<".repeat(100_000)],
    ["ampersands", "&".repeat(100_000)],
    ["elements without words", "<div>".repeat(100_000)],
  ])("%s holds no text, and that is said", (_, html) => {
    const result = parseHtml(html);
    expect(result.ok).toBe(false);
    expect(result.report.doubts.at(-1)?.message.en).toBe("there is no text");
  });

  it.each([
    ["words without a page", words],
    ["5 MB of nested elements", `${"<div>".repeat(450_000)}${words}${"</div>".repeat(450_000)}`],
    ["elements of no name known", `${"<foo>".repeat(100_000)}${words}`],
    ["as deep as browsers go", `${"<div>".repeat(490)}<p>${words}</p>`],
    ["end tags of nothing", `${"</p></div>".repeat(5_000)}<p>${words}</p>`],
    ["JSON-LD without end", `<script type="application/ld+json">${"[".repeat(100_000)}</script><p>${words}</p>`],
    ["an attribute without end", `<p>${words}</p><p title="`],
    ["a figure never closed", `<figure><p>${words}</p>`],
    ["a form around it all", `<form><p>${words}</p></form>`],
    ["NUL and a lone surrogate", `<p>${words.replace("minister", "min\u0000is\ud800ter")}</p>`],
  ])("%s: the words are found", (_, html) => {
    expect(skeletonOf(html).text).toBe(words);
  });

  it("a page of another kind than text or bytes is misuse", () => {
    expect(() => parseHtml(5 as unknown as string)).toThrow(TypeError);
    expect(() => parseHtml("", { language: "no tag" })).toThrow(TypeError);
  });

  it("the document may come from elsewhere, even if it has nothing", () => {
    const none = { documentElement: null } as unknown as Document;
    expect(parseHtml(page(body), { parseDocument: () => none }).ok).toBe(false);
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
