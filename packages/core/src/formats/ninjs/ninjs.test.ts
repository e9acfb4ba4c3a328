import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleIds } from "../../../../../scripts/article-folders.ts";
import { baseArticle, datasetArticle, developedArticle, developedNames } from "../../../test/base-articles.ts";
import type { Article } from "../../generated/types.ts";
import { validate } from "../../validate/validate.ts";
import type { Received } from "../format.ts";
import { ninjs } from "./index.ts";

const articles = [...articleIds.map(datasetArticle), baseArticle("minimal"), ...developedNames.map(developedArticle)];
const item = (article: Article) => JSON.parse(ninjs.to?.(article).output ?? "");
const received = (input: unknown): Received[] => [
  ...(ninjs.from?.(typeof input === "string" ? input : JSON.stringify(input)) ?? []),
];

describe("items of ninjs 3.1", () => {
  it("have the headline apart from the body, and concepts with their addresses", () => {
    expect(item(baseArticle("invented"))).toMatchObject({
      type: "text",
      headlines: [{ role: "main" }],
      genres: [{ name: "ReportageNewsArticle" }, { name: "wire-report" }],
      located: "PORT SELLOW, 6 March 2026",
    });
    const { people, places } = item(baseArticle("reference"));
    expect(people).toContainEqual(expect.objectContaining({ literal: "lavrov", rel: "person" }));
    expect(places).toContainEqual(expect.objectContaining({ literal: "tehran", rel: "place" }));
  });

  it("have only dates with a time: a day is a loss", () => {
    const article = baseArticle("minimal");
    expect(ninjs.to?.(article).losses).toContainEqual({ field: "Article.datePublished", count: 1 });
    article.datePublished = "2026-05-05T10:00:00Z";
    expect(item(article).firstCreated).toBe("2026-05-05T10:00:00Z");
    expect(ninjs.to?.(article).losses).not.toContainEqual({ field: "Article.datePublished", count: 1 });
  });

  it.each(articles.map((article) => [article.id, article] as const))("are read back as they were: %s", (_, article) => {
    const [back] = received(item(article));
    if (!back?.coding) throw new Error("a coding is expected");
    expect(back.problems).toEqual([]);
    const result = validate(back.coding, { text: back.text });
    expect(result.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    if (!result.ok) throw new Error("an article is expected");
    expect(envelopeOf(result.article)).toEqual(envelopeOf(article));
  });
});

// What both directions keep.
function envelopeOf(article: Article) {
  const { id, type, genre, extent, inLanguage, license, usageInfo, keywords, url, text, headline, dateline } = article;
  return {
    ...{ id, type, genre, extent, inLanguage, license, usageInfo, keywords, url, text, headline, dateline },
    author: article.author?.map(({ name }) => name),
    parties: [article.publisher, article.provider].map((party) => party && { name: party.name, url: party.url }),
    copyrightHolder: article.copyrightHolder?.name,
    about: article.about?.map(({ value }) => value),
  };
}

describe("items of others", () => {
  it("in Superdesk's dialect: guid, mark-up, authors, fields of its own", () => {
    const [one] = received({
      guid: "urn:newsml:example.org:2026:1",
      type: "text",
      profile: "story",
      language: "en-CA",
      headline: "Minister of Norrin visits Larn",
      body_html:
        "<p>LARN &ndash; The minister<br>arrived &amp; left.</p><script>x()</script><p>The sea was calm.&foo;</p>",
      authors: [{ name: "Ada Brill", role: "writer" }],
      source: "Wire",
      keywords: ["visits"],
      subject: [{ code: "20000639", name: "diplomacy", scheme: "mediatopic" }],
      firstpublished: "2026-05-05T10:00:00+0000",
      versioncreated: "2026-05-06T10:00:00+0000",
      located: "LARN",
      pubstatus: "usable",
      extra: { stage: "final" },
    });
    expect(one?.text).toBe(
      "Minister of Norrin visits Larn\nLARN – The minister\narrived & left.\nThe sea was calm.&foo;",
    );
    expect(one?.coding).toMatchObject({
      id: "urn:newsml:example.org:2026:1",
      inLanguage: "en-CA",
      dateline: "LARN",
      author: [{ name: "Ada Brill" }],
      provider: { name: "Wire" },
      keywords: ["visits"],
      about: [{ value: "medtop:20000639" }],
      datePublished: "2026-05-05T10:00:00+0000",
      dateModified: "2026-05-06T10:00:00+0000",
    });
    expect(one?.losses.map(({ field }) => field)).toEqual([
      "profile",
      "authors.role",
      "subject.scheme",
      "pubstatus",
      "extra",
    ]);
    expect(one?.problems.map(({ message }) => message.en)).toEqual([
      "character references were left as they are: &foo;",
    ]);
  });

  it("of version 3 with several bodies: the plain one is read", () => {
    const [one] = received({
      uri: "https://example.org/1",
      language: "ar",
      pubStatus: "withheld",
      bodies: [
        { contentType: "text/html", value: "<p>وصل الوزير</p>" },
        { contentType: "text/plain", value: "وصل الوزير إلى لارن." },
      ],
    });
    expect(one?.text).toBe("وصل الوزير إلى لارن.");
    expect(one?.losses).toEqual([
      { field: "pubStatus", count: 1 },
      { field: "bodies.contentType", count: 1 },
      { field: "bodies.value", count: 1 },
    ]);
    expect(one?.problems.map(({ message }) => message.en)).toEqual(["its publishing status is withheld"]);
  });

  it("never throw", () => {
    const keys = fc.constantFrom(
      ..."uri guid body_html body_text bodies headlines headline subject renditions located language by rightsInfo genres associations __proto__".split(
        " ",
      ),
    );
    const part = fc.oneof(
      fc.jsonValue(),
      fc.string(),
      fc.string().map((value) => [{ value, role: "main" }]),
      fc.string({ unit: fc.constantFrom("<", ">", "p", "&", "#", "x", "1", ";", "!", "-", "/", " ") }),
    );
    const one = fc.array(fc.tuple(keys, part)).map((pairs) => Object.fromEntries([["body_text", "Norrin"], ...pairs]));
    fc.assert(
      fc.property(fc.oneof(one, fc.jsonValue()), (given) => {
        for (const { text, coding } of received(given)) {
          const issues = coding ? validate(coding, { text }).issues : [];
          expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
        }
      }),
    );
  });
});
