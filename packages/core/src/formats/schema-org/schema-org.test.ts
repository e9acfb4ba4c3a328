import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleIds } from "../../../../../scripts/article-folders.ts";
import { baseArticle, datasetArticle, developedArticle, developedNames } from "../../../test/base-articles.ts";
import type { Article } from "../../generated/types.ts";
import { validate } from "../../validate/validate.ts";
import type { ReadOptions, Received } from "../format.ts";
import { schemaOrg } from "./index.ts";

const articles = [...articleIds.map(datasetArticle), baseArticle("minimal"), ...developedNames.map(developedArticle)];
const document = (article: Article, language?: string) =>
  JSON.parse(schemaOrg.to?.(article, language === undefined ? {} : { language }).output ?? "");
const received = (input: unknown, options?: ReadOptions): Received[] => [
  ...(schemaOrg.from?.(typeof input === "string" ? input : JSON.stringify(input), options) ?? []),
];

describe("schema.org", () => {
  it("has the visit as an event with its meetings", () => {
    const { about, hasPart } = document(baseArticle("reference"), "en");
    const visit = about.find((node: { "@type": string }) => node["@type"] === "Event");
    expect(visit).toMatchObject({
      startDate: "2021-04-13",
      eventStatus: "https://schema.org/EventScheduled",
      location: { "@type": "Place", name: "Tehran", address: { addressCountry: "IR" } },
      attendee: [{ "@type": "Person", name: "Sergey Lavrov" }],
    });
    expect(visit.subEvent.length).toBeGreaterThan(0);
    expect(hasPart.every((node: { "@type": string }) => ["Claim", "Quotation"].includes(node["@type"]))).toBe(true);
  });

  it("keeps postponed and cancelled visits apart, with the date that no longer holds", () => {
    const article = baseArticle("minimal");
    const [visit] = article.visits ?? [];
    if (!visit?.start) throw new Error("the minimal article has a visit with a day");
    visit.status.value = "postponed";
    visit.plannedStart = visit.start;
    delete visit.start;
    expect(document(article).about).toMatchObject([
      { eventStatus: "https://schema.org/EventPostponed", previousStartDate: "2026-05-04" },
    ]);
  });

  it("counts the dates that are not days, and actors that schema.org has no place for", () => {
    const article = baseArticle("minimal");
    const [visit] = article.visits ?? [];
    if (!visit?.start) throw new Error("the minimal article has a visit with a day");
    visit.start.value = "2026-05";
    visit.visitors.push({ entity: "norrin", evidence: [] });
    const { losses = [] } = schemaOrg.to?.(article) ?? {};
    expect(losses).toContainEqual({ field: "Visit.start (not a day)", count: 1 });
    expect(losses).toContainEqual({ field: "Visit.visitors (not a person or organization)", count: 1 });
  });

  it.each(articles.map((article) => [article.id, article] as const))("reads %s back as it was", (_, article) => {
    const [back] = received(JSON.stringify(document(article)));
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
  const { id, type, genre, inLanguage, datePublished, dateModified, license, usageInfo, keywords, url, text } = article;
  const parties = [article.author, article.publisher, article.provider, article.copyrightHolder].flat();
  return {
    ...{ id, type, genre, inLanguage, datePublished, dateModified, license, usageInfo, keywords, url, text },
    headline: article.headline,
    dateline: article.dateline,
    parties: parties.map((party) => party && { name: party.name, url: party.url }),
    about: article.about?.map(({ value }) => value),
  };
}

describe("articles of others", () => {
  const article = {
    "@context": "https://schema.org",
    "@type": ["NewsArticle"],
    headline: "Minister of Norrin visits Larn",
    articleBody: "The minister\r\narrived on Monday.",
    inLanguage: "en_gb",
    datePublished: "2026-05-05T10:00:00+0000",
    author: { "@type": "Person", name: "Ada Brill" },
    keywords: "visits, Norrin",
    license: "https://spdx.org/licenses/CC-BY-4.0.html",
    image: "https://example.org/a.jpg",
  };

  it("begin with their headline", () => {
    const [one] = received({ "@graph": [{ "@type": "WebSite" }, article] });
    expect(one?.text).toBe("Minister of Norrin visits Larn\nThe minister\narrived on Monday.");
    expect(one?.coding).toMatchObject({
      headline: "Minister of Norrin visits Larn",
      inLanguage: "en-GB",
      author: [{ name: "Ada Brill" }],
      keywords: ["visits", "Norrin"],
      license: "CC-BY-4.0",
    });
    expect(one?.losses).toEqual([
      { field: "author.@type", count: 1 },
      { field: "image", count: 1 },
    ]);
  });

  it("need a text, which the options may have", () => {
    const { articleBody, ...without } = article;
    expect(received(without)[0]?.text).toBe("Minister of Norrin visits Larn");
    expect(received(without, { text: articleBody })[0]?.text).toContain("arrived on Monday.");
    expect(received({ "@type": "NewsArticle" })[0]?.problems[0]?.severity).toBe("error");
  });

  it("are one a line, in a list or alone; what is not JSON or not an article is a problem", () => {
    const lines = `${JSON.stringify(article)}\n{\n${JSON.stringify({ "@type": "Event" })}\n`;
    expect(received(lines).map(({ problems: [problem] }) => problem?.severity)).toEqual([undefined, "error", "error"]);
    expect(received([article, article])).toHaveLength(2);
    expect(received("")).toMatchObject([{ problems: [{ severity: "error" }] }]);
  });

  it("never throw", () => {
    const keys = fc.constantFrom(
      ...Object.keys(article),
      "@id",
      "@graph",
      "about",
      "publisher",
      "__proto__",
      "isBasedOn",
    );
    const value = fc.oneof(fc.jsonValue(), fc.string(), fc.constantFrom(...Object.values(article)));
    const node = fc
      .array(fc.tuple(keys, value))
      .map((pairs) => ({ "@type": "NewsArticle", ...Object.fromEntries(pairs) }));
    fc.assert(
      fc.property(fc.oneof(node, fc.jsonValue()), (given) => {
        for (const { text, coding } of received(given)) {
          const issues = coding ? validate(coding, { text }).issues : [];
          expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
        }
      }),
    );
    fc.assert(fc.property(fc.string(), (given) => void received(given)));
  });
});
