import { describe, expect, it } from "vitest";
import { articleOf, issuesOf } from "../../test/article-of.ts";
import { type ListedVisit, listedVisits } from "../../test/historyatstate.ts";
import { countryList } from "../codelists/country.ts";
import { referenceRules } from "./reference/index.ts";
import { timeRules } from "./time/index.ts";
import { visitRules } from "./visit/index.ts";

const rules = [...timeRules, ...referenceRules, ...visitRules].filter(({ reads }) => reads === "words");

const regions = new Intl.DisplayNames("en", { type: "region" });
// the countries of today: a list of 1960 also names those that have ended
const codes = new Map(countryList.values.map(({ value }) => [regions.of(value) ?? value, value] as const));

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-US", { ...options, timeZone: "UTC" });
const long = format({ dateStyle: "long" });
const full = format({ dateStyle: "full" });
const numeric = format({ year: "numeric", month: "2-digit", day: "2-digit" });
const british = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

const dateIssues = new Set(["time/date-in-quote", "time/figures-in-quote", "time/weekday"]);

type Written = (start: Date, end: Date) => { text: string; start: string; end: string };

const apart =
  (one: Intl.DateTimeFormat): Written =>
  (start, end) => {
    const [first, last] = [one.format(start), one.format(end)];
    return { text: `From ${first} to ${last}`, start: `From ${first}`, end: `to ${last}` };
  };

/** The ways in which news write the days of a visit. */
const written: readonly Written[] = [
  apart(long),
  apart(full),
  apart(british),
  apart(numeric),
  (start, end) => {
    const text = long.formatRange(start, end);
    return { text, start: text, end: text };
  },
];

/** A short article of a record: who, from where, when, and the remarks. */
function shortArticle({ who, country, start, end, remarks }: ListedVisit, form: Written) {
  const days = form(new Date(start), new Date(end));
  const code = codes.get(country);
  const home = {
    ...{ id: "home", kind: "country", name: { en: country }, mentions: [{ quote: country, prefix: "(" }] },
    ...(code && { country: code }),
  };
  const time = (value: string, quote: string) => ({ value, basis: "explicit", quote });
  return articleOf(`${who} (${country}). ${days.text}. ${remarks}`, {
    entities: [{ id: "visitor", kind: "person", name: { en: who }, mentions: [{ quote: who, suffix: " (" }] }, home],
    visits: [
      {
        ...{ id: "visit", role: "focal", status: { value: "occurred", quote: days.text } },
        ...{ visitors: [{ entity: "visitor", quote: { quote: who, suffix: " (" } }], quote: [days.text] },
        ...{ start: time(start, days.start), end: time(end, days.end) },
      },
    ],
  });
}

describe("the visits of the Office of the Historian, with their days written out", () => {
  const listed = listedVisits("peer-cases/historyatstate").filter(({ start, end }) => start && end);
  const articles = listed.map((one, i) => shortArticle(one, written[i % written.length] as Written));

  it.runIf(listed.length > 0)("give at most 2 % false alarms of the rules about when and where", () => {
    const found = articles.flatMap((article) => {
      const [issue] = issuesOf(article, rules);
      return issue ? [`${issue.code}: ${issue.message}: ${article.text}`] : [];
    });
    expect(articles.length).toBeGreaterThan(500);
    expect(found.length / articles.length, found.join("\n")).toBeLessThanOrEqual(0.02);
  });

  it.runIf(listed.length > 0)("are reported when another year is coded", () => {
    const wrong = listed.map((one, i) => {
      const form = written[i % written.length] as Written;
      const other = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
      const article = shortArticle(one, form);
      const [visit] = article.visits ?? [];
      if (visit?.start) visit.start.value = other(one.start);
      return issuesOf(article, rules).some(({ code }) => dateIssues.has(code));
    });
    expect(wrong.filter(Boolean).length / wrong.length).toBeGreaterThan(0.97);
  });
});
