import { describe, expect, it } from "vitest";
import { parseHtml } from "./parse-html.ts";

const body =
  `<p>${"The minister arrived in the capital on Tuesday for talks on trade and energy. ".repeat(3)}</p>`.repeat(2);
const arabicBody =
  `<p>${"وصل الوزير إلى العاصمة يوم الثلاثاء لإجراء محادثات في التجارة والطاقة. ".repeat(3)}</p>`.repeat(2);

function datesOf(head: string, before = "", text = body) {
  const html = `<html><head><title>Minister visits the capital</title>${head}</head><body><article><h1>Minister visits the capital</h1>${before}${text}</article></body></html>`;
  const result = parseHtml(html, { url: "https://news.example/a" });
  const doubts = result.report.doubts.filter(({ field }) => field === "datePublished").map(({ message }) => message.en);
  return { date: result.ok ? result.article.datePublished : undefined, doubts };
}

describe("the day of publication, by the names that sites give it", () => {
  it.each([
    ["article:published:time", "2025-03-05T12:00:00Z"],
    ["govuk:first-published-at", "2025-03-05T12:00:00Z"],
    ["publication_date", "2025-03-05"],
    ["article.published", "2025-03-05"],
    ["date_published", "2025-03-05"],
    ["dc.date.published", "2025-03-05"],
    ["bt:pubDate", "2025-03-05"],
    ["pub_date", "2025-03-05"],
    ["release_date", "2025-03-05"],
    ["displaydate", "2025-03-05"],
    ["originalpublicationdate", "2025-03-05"],
    ["dcterms.date", "2025-03-05"],
    ["dateCreated", "2025-03-05"],
    ["created", "2025-03-05"],
  ])("%s", (name, value) => {
    expect(datesOf(`<meta name="${name}" content="${value}">`)).toEqual({ date: value, doubts: [] });
  });

  it.each(["article:publisher", "publisher", "unpublished", "published_by", "article:modified_time"])(
    "%s is none",
    (name) => {
      expect(datesOf(`<meta name="${name}" content="2025-03-05">`).date).toBeUndefined();
    },
  );
});

describe("a day of another calendar where a Gregorian one is due", () => {
  it.each([
    ["article:published_time", "1403-12-15T12:30:00+03:30", "2025-03-05T12:30:00+03:30"],
    ["datePublished", "1404/01/01", "2025-03-21"],
    ["pubdate", "۱۴۰۳-۱۲-۱۵", "2025-03-05"],
  ])("%s %s is Persian: %s", (name, value, expected) => {
    expect(datesOf(`<meta name="${name}" content="${value}">`)).toEqual({ date: expected, doubts: [] });
  });

  it.each(["1446-09-05", "1446-09-05T10:00:00+03:00", "2568-03-05"])("%s is left out and doubted", (value) => {
    const { date, doubts } = datesOf(`<meta name="article:published_time" content="${value}">`);
    expect(date).toBeUndefined();
    expect(doubts).toEqual([expect.stringContaining(value)]);
  });
});

describe("a day that only readers see", () => {
  it.each([
    ["4 سبتمبر، 2018", "2018-09-04"],
    ["\u202dنُشر في 5 آذار 2025\u202c", "2025-03-05"],
    ["الأربعاء ٥ مارس ٢٠٢٥", "2025-03-05"],
    ["Published: 5 March 2025", "2025-03-05"],
    ["March 5, 2025", "2025-03-05"],
  ])("⟦%s⟧ is named in a doubt, and not taken", (line, day) => {
    const { date, doubts } = datesOf("", `<span class="when">${line}</span>`, /[ء-ي]/.test(line) ? arabicBody : body);
    expect(date).toBeUndefined();
    expect(doubts).toEqual([expect.stringContaining(`may be ${day}`)]);
  });

  it.each(["By Jane Doe", "5 March", "2 minutes to read", "12:30"])("⟦%s⟧ is none", (line) => {
    expect(datesOf("", `<span class="when">${line}</span>`)).toEqual({ date: undefined, doubts: [] });
  });
});
