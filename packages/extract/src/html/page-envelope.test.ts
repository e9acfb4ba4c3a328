import { describe, expect, it } from "vitest";
import { body, doubtsOf, headlineWords, sentences, skeletonOf, withHead } from "../../test/pages.ts";
import { page } from "../../test/scores/layout-parts.ts";

const ld = (article: object, ...others: object[]) =>
  `<script type="application/ld+json">${JSON.stringify({ "@graph": [{ "@type": "NewsArticle", ...article }, ...others] })}</script>`;

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

  it("takes no account, date or address for an author", () => {
    for (const name of ["admin", "https://example.org/w", "@writer", "Nov 18, 2021", "w@example.org"])
      expect(withHead(ld({ author: { name } })).coding.author).toBeUndefined();
    expect(withHead(ld({ author: { name: "Text: Jane Doe" } })).coding.author).toEqual([{ name: "Jane Doe" }]);
  });

  it("leaves the name of the site out of the headline", () => {
    const head = `<title>${headlineWords} | صحيفة المثال</title>`;
    const bare = sentences.map((sentence) => `<p>${sentence}</p>`).join("");
    const { coding } = skeletonOf(`<html><head>${head}</head><body>${bare}</body></html>`);
    expect(coding.headline).toMatchObject({ quote: headlineWords });
  });

  it("does not take the next article of a site for a second page", () => {
    const next = `<link rel="next" href="https://example.org/another-article">`;
    expect(doubtsOf(withHead(next, "https://example.org/this-article"))).toEqual([]);
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
