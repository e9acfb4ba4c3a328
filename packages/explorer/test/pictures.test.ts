import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderExplorer } from "../src/index.ts";
import { dayRange, isoDay } from "../src/pictures/day-range.ts";
import { renderPictures } from "../src/pictures/index.ts";
import { sidesOf } from "../src/pictures/network-sides.ts";
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
    const marks = [...page.matchAll(/<a href="#[^"]+" aria-label="[^"]+"><title>/g)].length;
    expect(marks).toBeGreaterThan(40);
    const bare = page.replaceAll(/<a [^>]*>.*?<\/a>/gs, "").replaceAll(/<(ul|defs)\b.*?<\/\1>/gs, "");
    expect([...bare.matchAll(/class="dv-(town|node|tie|card|way|land-named)[ "]/g)]).toEqual([]);
  });

  it("have no id twice", () => {
    const ids = [...renderExplorer(reference, { locale, pictures: page }).matchAll(/ id="([^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it("say what they show to those who do not see them", () => {
    const svgs = [...page.matchAll(/<svg class="dv-svg[^>]*>/g)].map(([tag]) => tag);
    // the map and the network for a desk and for a phone, and the world
    expect(svgs).toHaveLength(5);
    for (const tag of svgs)
      expect(tag).toMatch(/role="group" aria-labelledby="(dv-[\w-]+-title)" aria-describedby="dv-[\w-]+-about"/);
    expect([
      ...page.matchAll(/<title id="dv-[\w-]+-title">[^<]+<\/title><desc id="dv-[\w-]+-about">[^<]+<\/desc>/g),
    ]).toHaveLength(5);
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

  it("give every event that joins entities in a table too, with its date", () => {
    const rows = [...page.matchAll(/<tr><td><bdi>/g)].length;
    expect(rows).toBe([...page.matchAll(/<rect class="dv-card dv-card-\w+"/g)].length / 2);
    expect(rows).toBeGreaterThan(12);
    expect(page).toMatch(/<td>(official visit|زيارة رسمية)<\/td><td><bdi>[^<]+<\/bdi><\/td><td><bdi>2021-04-13<\/bdi>/);
  });

  it("say who goes where and when beside the map, under the numbers of its lines", () => {
    const [, list = ""] = /<ol class="dv-journeys">(.*?)<\/ol>/s.exec(page) ?? [];
    expect([...list.matchAll(/<li>/g)]).toHaveLength(2);
    expect(list).toContain("<bdi>2021-04-13</bdi>");
    expect([...page.matchAll(/class="dv-svg-badge"[^>]*>(\d)</g)].map(([, number]) => number)).toEqual([
      "1",
      "2",
      "1",
      "2",
    ]);
  });
});

/** The bars of the timeline of one kind, in parts of a hundred from the left. */
function barsOf(page: string, kind: string): (readonly [x: number, width: number])[] {
  const bars = page.matchAll(new RegExp(`dv-bar-${kind}" x="([\\d.]+)%" y="\\d+" width="([\\d.]+)%"`, "g"));
  return [...bars].map(([, x, width]) => [Number(x), Number(width)] as const);
}

describe("the timeline", () => {
  it("begins with the visit that the article is about, and its other date directly after", () => {
    const rows = [...pictures.en.matchAll(/dv-row-when"><bdi>([^<]*)<\/bdi>/g)].map(([, when]) => when);
    expect(rows.slice(0, 2)).toEqual(["2021-04-13", "2021-04-12"]);
    expect(pictures.en.indexOf("dv-rows-visits")).toBeLessThan(pictures.en.indexOf("dv-rows-others"));
  });

  it("shows the day of a visit beside the bar of a year", () => {
    expect(barsOf(pictures.en, "firm")).toHaveLength(2);
    expect(barsOf(pictures.en, "alternative")).toHaveLength(1);
    expect(barsOf(pictures.en, "range")).toHaveLength(2);
    const [visit = 0, year = 0] = barsOf(pictures.en, "firm").map(([, width]) => width);
    expect(visit).toBeGreaterThan(5);
    expect(year).toBeLessThan(10 * visit);
  });

  it("has the words of each date in its row, in the language of the article", () => {
    expect(pictures.en).toContain('<q class="dv-row-quote" lang="ar" dir="rtl">يوم الثلاثاء الماضي</q>');
  });

  it("runs from right to left in Arabic", () => {
    const [en, ar] = [barsOf(pictures.en, "firm"), barsOf(pictures.ar, "firm")];
    for (const [i, [x, width]] of en.entries()) expect((ar[i]?.[0] ?? 0) + x + width).toBeCloseTo(100, 0);
    expect(en[0]?.[0]).toBeGreaterThan(50);
    expect(ar[0]?.[0]).toBeLessThan(50);
  });

  it("lists the words that name no date, each with its quote", () => {
    expect(pictures.en).toMatch(/<q lang="ar" dir="rtl">السنوات القادمة<\/q>/);
    expect(pictures.en).toMatch(/<q lang="ar" dir="rtl">العقد الماضي<\/q> · <bdi>10 years<\/bdi>/);
    expect(pictures.ar).toMatch(/العقد الماضي<\/q> · <bdi>10 سنوات<\/bdi>/);
  });
});

describe("the axis of days", () => {
  const words = (name: string, isBefore: boolean) => `${isBefore ? "-" : "+"}${name}`;
  const day = (iso: string) => Date.parse(iso) / 86_400_000;
  const named = (days: string[]) => timeAxis(days.map(day), day("2021-04-13"), words).ticks.map((tick) => tick.words);

  it.each([
    [["2021-04-13"], ["-day", "2021-04-13"]],
    [["2020-01-01"], ["-year", "-month", "2021-04-13"]],
    [
      ["2011-01-01", "2032-01-01"],
      ["-decade", "-month", "2021-04-13", "+decade"],
    ],
  ])("to %s names few distances, and round ones", (days, expected) => {
    expect(named(days)).toEqual(expected);
  });

  it("keeps the order of days, within the axis, and never names more than can be read", () => {
    const days = fc.integer({ min: -700_000, max: 2_000_000 });
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 8 }), days, (all, centre) => {
        const { ticks, at } = timeAxis(all, centre, words);
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(6);
        const places = [...all, centre, centre + 1].sort((a, b) => a - b).map(at);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const place of places) expect(Math.min(1, Math.max(0, place))).toBe(place);
      }),
    );
  });

  it("gives the day that it measures from a part that can be seen, beside a century", () => {
    const { at, centre } = timeAxis([day("1921-01-01"), day("2031-01-01")], day("2021-04-13"), words);
    expect(at(centre + 1) - at(centre)).toBeGreaterThan(0.03);
  });
});

describe("the sides of the network", () => {
  const event = (from: string[], to: string[]) => ({
    id: `${from} ${to}`,
    kind: "visit" as const,
    what: "",
    from,
    to,
    facts: [],
  });

  it("puts those who act at the start and those it is directed at at the end", () => {
    expect([...sidesOf([event(["minister"], ["host"]), event(["envoy"], ["host"])])]).toEqual([
      ["minister", "start"],
      ["host", "end"],
      ["envoy", "start"],
    ]);
  });

  it("separates those who meet", () => {
    const sides = sidesOf([event(["a", "b"], [])]);
    expect(sides.get("a")).not.toBe(sides.get("b"));
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
    expect(page).not.toContain("dv-lane");
  });
});
