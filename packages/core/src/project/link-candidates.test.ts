import { describe, expect, it } from "vitest";
import { type InventedReport, inventedArticle } from "../../test/invented-report.ts";
import { actorCandidates, reportedPeople } from "./actor-candidates.ts";
import { actorRegister } from "./actor-register.ts";
import { linkCandidates } from "./link-candidates.ts";
import { reportedVisits } from "./reported-visit.ts";
import { visitValues } from "./visit-values.ts";

const english = { name: { en: "Ylva Torrend" }, quote: "Ylva Torrend" };
const external = { title: "the calendar of the tests" };
const day = (value: string) => ({ value, source: external });
const host = { value: "EE", quote: "Tallinn" };

/** Five reports of one trip that was put off, the last in Arabic, and one of another trip a year and a half later. */
const reports: Record<string, InventedReport> = {
  announced: {
    text: "Ylva Torrend will travel to Tallinn in May.",
    published: "2026-04-20",
    visitor: english,
    visit: {
      status: { value: "announced", quote: "will travel" },
      hostCountry: host,
      start: day("2026-05-04"),
      quote: "will travel to Tallinn",
    },
  },
  postponed: {
    text: "The trip of Ylva Torrend to Tallinn was postponed.",
    published: "2026-05-02",
    visitor: english,
    visit: {
      status: { value: "postponed", quote: "was postponed" },
      hostCountry: host,
      plannedStart: day("2026-05-04"),
      quote: "was postponed",
    },
  },
  renewed: {
    text: "Torrend is now to visit Tallinn later.",
    published: "2026-05-20",
    visitor: { name: { en: "Torrend" }, quote: "Torrend" },
    visit: {
      status: { value: "planned", quote: "is now to visit" },
      hostCountry: host,
      start: day("2026-06-15"),
      quote: "is now to visit Tallinn",
    },
  },
  arrived: {
    text: "Ylva Torrend arrived in Tallinn.",
    published: "2026-06-16",
    visitor: english,
    visit: {
      status: { value: "occurred", quote: "arrived" },
      hostCountry: host,
      start: day("2026-06-15"),
      quote: "arrived in Tallinn",
    },
  },
  arabic: {
    text: "وصلت يلفا تورند إلى تالين.",
    language: "ar",
    published: "2026-06-16",
    visitor: { name: { ar: "يلفا تورند" }, quote: "يلفا تورند" },
    visit: {
      status: { value: "occurred", quote: "وصلت" },
      hostCountry: { value: "EE", quote: "تالين" },
      start: day("2026-06-14"),
      quote: "وصلت",
    },
  },
  later: {
    text: "Ylva Torrend arrived in Tallinn again.",
    published: "2027-12-01",
    visitor: english,
    visit: {
      status: { value: "occurred", quote: "arrived" },
      hostCountry: host,
      start: day("2027-11-30"),
      quote: "arrived in Tallinn",
    },
  },
};
const articles = Object.entries(reports).map(([name, report]) => ({ name, article: inventedArticle(name, report) }));
const visits = articles.flatMap(({ name, article }) => reportedVisits(article, name));
const actors = [
  {
    id: "torrend",
    kind: "person" as const,
    name: { en: "Ylva Torrend", ar: "يلفا تورند" },
    otherNames: [{ en: "Torrend" }],
  },
];

describe("proposals of links", () => {
  it("put the reports of one trip together, planned, postponed and made", () => {
    const [first, ...others] = linkCandidates(visits, {});
    expect(first?.reports.map(({ article }) => article)).toEqual(["announced", "postponed", "renewed", "arrived"]);
    expect(others).toEqual([]);
    expect(first?.score).toBeGreaterThan(0.6);
    expect(first?.reasons.map(({ about }) => about)).toEqual(expect.arrayContaining(["visitor", "host", "dates"]));
  });

  it("reach over languages by the register of actors", () => {
    const [first] = linkCandidates(visits, { actors });
    expect(first?.reports.map(({ article }) => article)).toContain("arabic");
  });

  it("keep what was decided: linked reports stay together, and those apart stay apart", () => {
    const registered = {
      actors,
      visits: [{ id: "tallinn", reports: ["announced", "postponed"].map((article) => ({ article, id: "visit" })) }],
      apart: [
        {
          reports: [
            { article: "announced", id: "visit" },
            { article: "arrived", id: "visit" },
          ],
        },
      ],
    };
    const found = linkCandidates(visits, registered);
    const [group] = found.filter(({ visit }) => visit === "tallinn");
    expect(group?.reports.map(({ article }) => article) ?? []).not.toContain("arrived");
  });

  it("propose nothing where all is decided", () => {
    const links = visits.filter(({ article }) => article !== "later").map(({ article, id }) => ({ article, id }));
    expect(linkCandidates(visits, { actors, visits: [{ id: "tallinn", reports: links }] })).toEqual([]);
  });

  it("never put two people together who have different names in one language", () => {
    const other = inventedArticle("other", {
      ...(reports["arrived"] as InventedReport),
      text: "Mats Ekdal arrived in Tallinn.",
      visitor: { name: { en: "Mats Ekdal" }, quote: "Mats Ekdal" },
    });
    expect(linkCandidates([...visits.slice(3, 4), ...reportedVisits(other, "other")], {})).toEqual([]);
  });

  it("put hundreds of reports of one trip together, and keep few of their pairs", () => {
    const many = Array.from({ length: 400 }, (_, i) => ({
      ...(visits[3] as (typeof visits)[number]),
      article: `a${i}`,
    }));
    const [group, ...others] = linkCandidates(many, {});
    expect([group?.reports.length, others.length]).toEqual([400, 0]);
  });

  it("grow with the reports and not with their pairs, for one visitor over many years", () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, i) => ({
        ...(visits[3] as (typeof visits)[number]),
        article: `a${i}`,
        held: { first: i * 500, last: i * 500 },
        published: i * 500,
      }));
    expect(linkCandidates(many(4000), {})).toEqual([]);
  });
});

describe("the register of actors", () => {
  const people = articles.flatMap(({ name, article }) => reportedPeople(article, name));

  it("is proposed from names that several articles share", () => {
    const [first] = actorCandidates(people, {});
    expect(first?.people.map(({ article }) => article)).toEqual(["announced", "postponed", "arrived", "later"]);
  });

  it("finds an actor by a link, an address or a name, and not by a name of two actors", () => {
    const [person] = people;
    const twins = [...actors, { ...(actors[0] as (typeof actors)[number]), id: "twin" }];
    expect(actorRegister({ actors }).find("announced", person?.actor as never)).toEqual({
      actor: "torrend",
      match: "same-name",
    });
    expect(actorRegister({ actors: twins }).find("announced", person?.actor as never)).toBeUndefined();
    const linked = [{ ...twins[1], entities: [{ article: "announced", id: "visitor" }] }, twins[0]] as typeof twins;
    expect(actorRegister({ actors: linked }).find("announced", person?.actor as never)).toEqual({
      actor: "twin",
      match: "linked",
    });
  });
});

describe("values side by side", () => {
  const shown = (names: readonly string[]) =>
    visitValues(
      articles.filter(({ name }) => names.includes(name)).map((one) => ({ ...one, visit: "visit" })),
      actorRegister({ actors }),
    );

  it("show who reports which value, and where only one can be true", () => {
    const fields = shown(["arrived", "arabic"]);
    expect(fields.find(({ field }) => field === "start")).toMatchObject({ verdict: "conflict" });
    expect(
      fields
        .find(({ field }) => field === "start")
        ?.values.map(({ value, reports: by }) => [value, by.map(({ report }) => report)]),
    ).toEqual([
      ["2026-06-15", ["arrived"]],
      ["2026-06-14", ["arabic"]],
    ]);
    expect(fields.find(({ field }) => field === "visitors")?.values).toHaveLength(1);
    expect(fields.find(({ field }) => field === "hostCountry")?.verdict).toBe("agree");
  });

  it("take a status that changes from report to report for no conflict", () => {
    const fields = shown(["announced", "postponed", "arrived"]);
    expect(fields.find(({ field }) => field === "status")?.verdict).toBe("develop");
  });
});
