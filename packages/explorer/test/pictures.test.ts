import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderExplorer } from "../src/index.ts";
import { dayRange, isoDay } from "../src/pictures/day-range.ts";
import { renderPictures } from "../src/pictures/index.ts";
import { timeAxis } from "../src/pictures/time-axis.ts";
import { articleOf, reference } from "./article.ts";

const pictures = { en: renderPictures(reference, { locale: "en" }), ar: renderPictures(reference, { locale: "ar" }) };

describe.each(["en", "ar"] as const)("the pictures in %s", (locale) => {
  const page = pictures[locale];

  it("are the same bytes each time", () => {
    expect(renderPictures(structuredClone(reference), { locale })).toBe(page);
  });

  it("link every mark to a fact or a paragraph that is on the page", () => {
    const whole = renderExplorer(reference, { locale, pictures: page });
    const ids = new Set([...whole.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(60);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
    const bare = [...page.matchAll(/<(circle|rect|path) class="dv-(town|node|bar|tie|way|land-named)[ "]/g)].length;
    const marks = [...page.matchAll(/<a href="#[^"]+" aria-label="[^"]+"><title>/g)].length;
    expect(marks).toBeGreaterThan(40);
    expect(bare).toBeGreaterThan(40);
  });

  it("have no id twice", () => {
    const ids = [...renderExplorer(reference, { locale, pictures: page }).matchAll(/ id="([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it("say what they show to those who do not see them", () => {
    const svgs = [...page.matchAll(/<svg class="dv-svg[^>]*>/g)].map(([tag]) => tag);
    expect(svgs).toHaveLength(4);
    for (const tag of svgs)
      expect(tag).toMatch(/role="group" aria-labelledby="(dv-\w+-title)" aria-describedby="dv-\w+-about"/);
    expect([
      ...page.matchAll(/<title id="dv-\w+-title">[^<]+<\/title><desc id="dv-\w+-about">[^<]+<\/desc>/g),
    ]).toHaveLength(4);
  });

  it("name places and people in the language of the page", () => {
    const names = { en: ["Tehran", "Moscow", "Sergey Lavrov"], ar: ["طهران", "موسكو", "سيرغي لافروف"] };
    for (const name of names[locale]) expect(page).toContain(`>${name}</text>`);
    for (const name of names[locale === "en" ? "ar" : "en"]) expect(page).not.toContain(`>${name}</text>`);
  });

  it("say that the borders are not ours", () => {
    expect(page).toContain("Natural Earth");
    expect(page).toContain("GeoNames");
  });

  it("give every tie in a table too", () => {
    const rows = [...page.matchAll(/<tr><td><bdi>/g)].length;
    expect(rows).toBe(
      [...page.matchAll(/class="dv-tie dv-tie-\w+" d="M\d+(\.\d)?,\d/g)].filter(([tie]) => !tie.includes("M0,6"))
        .length,
    );
    expect(rows).toBeGreaterThan(15);
  });
});

describe("the timeline", () => {
  const bars = (page: string, kind: string) =>
    [...page.matchAll(new RegExp(`dv-bar-${kind}" x="([\\d.]+)" y="[\\d.]+" width="([\\d.]+)" height="12"`, "g"))].map(
      ([, x, width]) => [Number(x), Number(width)] as const,
    );
  const drawn = (page: string) => page.slice(0, page.indexOf("</svg>"));

  it("shows the day of the visit, the other report as an alternative, and what has no day as a range", () => {
    const page = drawn(pictures.en);
    expect(page).toMatch(/· Start<\/text>\s*<rect class="dv-bar dv-bar-firm"[^>]*><text[^>]*>2021-04-13<\/text>/);
    expect(page).toMatch(
      /\(alternative\)<\/text>\s*<rect class="dv-bar dv-bar-alternative"[^>]*><text[^>]*>2021-04-12<\/text>/,
    );
    expect(bars(page, "firm")).toHaveLength(2);
    expect(bars(page, "alternative")).toHaveLength(1);
    expect(bars(page, "range")).toHaveLength(2);
    const [year, visit] = bars(page, "firm").map(([, width]) => width);
    expect(year).toBeGreaterThan(10 * (visit ?? 0));
  });

  it("runs from right to left in Arabic", () => {
    const [en, ar] = [bars(drawn(pictures.en), "firm"), bars(drawn(pictures.ar), "firm")];
    for (const [i, [x, width]] of en.entries()) expect((ar[i]?.[0] ?? 0) + x + width).toBeCloseTo(360, 0);
    expect(en[1]?.[0]).toBeGreaterThan(180);
    expect(ar[1]?.[0]).toBeLessThan(180);
  });

  it("lists the words that name no date, each with its quote", () => {
    expect(pictures.en).toMatch(/<q lang="ar" dir="rtl">السنوات القادمة<\/q>/);
    expect(pictures.en).toMatch(/<q lang="ar" dir="rtl">العقد الماضي<\/q> · <bdi>10 years<\/bdi>/);
    expect(pictures.ar).toMatch(/العقد الماضي<\/q> · <bdi>10 سنوات<\/bdi>/);
  });
});

describe("the line of days", () => {
  const words = (days: number[]) => timeAxis(days).ticks.map((tick) => tick.words);
  const day = (iso: string) => Date.parse(iso) / 86_400_000;

  it.each([
    ["2021-04-13", "2021-04-13", ["2021-04-12", "2021-04-13", "2021-04-14"]],
    ["2021-04-01", "2021-04-20", ["2021-03-30", "2021-04-06", "2021-04-13", "2021-04-20"]],
    ["2021-01-10", "2021-05-10", ["2021-01", "2021-02", "2021-03", "2021-04", "2021-05"]],
    ["2015-02-01", "2021-05-10", ["2016", "2018", "2020"]],
    ["0050-01-01", "9999-12-31", ["0000", "2000", "4000", "6000", "8000"]],
  ])("from %s to %s names few days, and round ones", (from, to, named) => {
    expect(words([day(from), day(to)]).slice(0, 5)).toEqual(named);
  });

  it("never names more than can be read", () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_000_000 }), fc.nat(900_000), (from, length) => {
        const { ticks, at } = timeAxis([from, from + length]);
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(6);
        for (const tick of ticks) expect(at(tick.day)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("the days of a coded date", () => {
  const days = (value: string) => {
    const { from, to } = dayRange(value) ?? {};
    return [from, to].map((day) => (day === undefined ? undefined : isoDay(day)));
  };

  it.each([
    ["2021-04-13", "2021-04-13", "2021-04-13"],
    ["2021-04-13?", "2021-04-13", "2021-04-13"],
    ["2021-04-13T10:00:00Z", "2021-04-13", "2021-04-13"],
    ["2021-02", "2021-02-01", "2021-02-28"],
    ["2020~", "2020-01-01", "2020-12-31"],
    ["201X", "2010-01-01", "2019-12-31"],
    ["2021-22", "2021-06-01", "2021-08-31"],
    ["2021-24", "2021-12-01", "2022-02-28"],
    ["2021-04-XX", "2021-04-01", "2021-04-30"],
    ["2021-04-12/2021-04-14", "2021-04-12", "2021-04-14"],
    ["2021-04/..", "2021-04-01", undefined],
    ["../2021-04", undefined, "2021-04-30"],
  ])("%s", (value, from, to) => {
    expect(days(value)).toEqual([from, to]);
  });

  it.each(["P10Y", "XXXX-04-13", "2021-13", "soon", ""])("%s has none", (value) => {
    expect(days(value)).toEqual([undefined, undefined]);
  });
});

describe("an article with little in it", () => {
  it("has no pictures where there is nothing to draw", () => {
    const bare = { ...articleOf("Nothing happened."), times: [] };
    expect(renderPictures(bare)).toBe("");
  });

  it("has a timeline without a line where no date is known", () => {
    const page = renderPictures(articleOf("Soon they will talk."));
    expect(page).toContain("dv-undated");
    expect(page).not.toContain("dv-svg-timeline");
  });
});
