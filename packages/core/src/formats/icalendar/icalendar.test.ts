import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { articleIds } from "../../../../../scripts/article-folders.ts";
import { baseArticle, datasetArticle, developedArticle, developedNames } from "../../../test/base-articles.ts";
import type { Article, Meeting, Visit } from "../../generated/types.ts";
import { icalendar } from "./index.ts";

const articles = [...articleIds.map(datasetArticle), ...developedNames.map(developedArticle)];

/** A stream of articles, as `visits convert` writes it. */
function stream(...some: readonly Article[]): string {
  const { before = "", between = "", after = "" } = icalendar.frame ?? {};
  return before + some.map((article) => icalendar.to?.(article).output).join(between) + after;
}

/** The events of a stream, as ical.js reads them. */
function eventsIn(text: string): ICAL.Event[] {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  return events.map((event) => new ICAL.Event(event, { strictExceptions: true }));
}

function propertyOf(event: ICAL.Event, name: string): unknown {
  return event.component.getFirstPropertyValue(name);
}

const firstTime = (coded: Visit | Meeting) =>
  "date" in coded ? coded.date : "start" in coded ? coded.start : undefined;

function datedIn(article: Article): (Visit | Meeting)[] {
  const all = [...(article.visits ?? []), ...(article.meetings ?? [])];
  return all.filter((coded) => /^\d{4}-\d{2}-\d{2}/.test(firstTime(coded)?.value ?? ""));
}

describe("icalendar, read by ical.js", () => {
  it.each(articles.map((article) => [article.id, article] as const))("%s has an event for each day", (_, article) => {
    const found = eventsIn(stream(article));
    expect(found.map(({ uid }) => uid)).toEqual(datedIn(article).map(({ id }) => `${article.id}#${id}`));
    for (const [i, event] of found.entries()) {
      const coded = datedIn(article)[i];
      expect(event.description).toBe(coded?.evidence.map(({ quote }) => `“${quote}”`).join("\n"));
      expect(firstTime(coded as Visit)?.value).toMatch(new RegExp(`^${event.startDate.toString()}`));
      expect(event.startDate.isDate && event.endDate.compare(event.startDate) > 0).toBe(true);
      expect(["CONFIRMED", "TENTATIVE", "CANCELLED"]).toContain(propertyOf(event, "status"));
      expect(propertyOf(event, "url")).toBe(article.url ?? null);
    }
  });

  it("ends a day after the last one", () => {
    const event = eventsIn(stream(...articles)).find(({ uid }) => uid.endsWith("#torrend-ambrel"));
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual(["2026-03-03", "2026-03-06"]);
    expect(event?.duration.toString()).toBe("P3D");
  });

  it("is one calendar for several articles", () => {
    expect(eventsIn(stream(...articles))).toHaveLength(articles.flatMap(datedIn).length);
  });

  it("keeps any words: separators, line breaks, characters of four bytes, long lines", () => {
    const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 });
    // control characters other than the tab are not allowed in a value
    const allowed = words.map((text) => text.replaceAll(/[\p{Cc}\p{Cs}]/gu, "\n"));
    fc.assert(
      fc.property(fc.oneof(allowed, fc.stringMatching(/^[\\;,:"n\n 🕊م]{1,300}$/u)), (quote) => {
        const article = baseArticle("invented");
        for (const visit of article.visits ?? []) for (const evidence of visit.evidence) evidence.quote = quote;
        const text = stream(article);
        const longest = Math.max(...text.split("\r\n").map((line) => Buffer.byteLength(line)));
        expect(longest).toBeLessThanOrEqual(75);
        const visit = datedIn(article)[0] as Visit;
        const wanted = visit.evidence.map(() => `“${quote}”`).join("\n");
        expect(eventsIn(text)[0]?.description).toBe(wanted);
      }),
    );
  });

  it("is refused when it is spoiled", () => {
    const text = stream(...articles);
    expect(() => eventsIn(text.replace("END:VEVENT\r\n", ""))).toThrow();
    expect(() => eventsIn(text.replace("\r\n ", "\r\n"))).toThrow();
  });
});
