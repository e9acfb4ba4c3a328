import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { xmlTrips, xmlVisits } from "../../../test/historian-xml.ts";
import type { Article } from "../../generated/types.ts";
import { anchor } from "../../validate/anchor.ts";
import { historyatstate } from "./index.ts";

function read(xml: string) {
  return [...(historyatstate.from?.(xml) ?? [])];
}

function articleOf(xml: string): Article {
  const [{ text, coding } = { text: "" }] = read(xml);
  const result = anchor(text, coding);
  expect(result.issues).toEqual([]);
  if (!result.ok) throw new Error("not anchored");
  return result.article;
}

describe("a visit to the United States", () => {
  const article = articleOf(
    xmlVisits({ id: "12", words: "Official visit; met with President Harrow. In U.S. May 2–9." }),
  );
  const [visit] = article.visits ?? [];

  it("is a text of the record's own words, a line for each part", () => {
    expect(article.text.split("\n")).toEqual([
      ...["Prime Minister Arno Velk", "1964-05-04", "1964-05-06", "Norway"],
      "Official visit; met with President Harrow. In U.S. May 2–9.",
    ]);
  });

  it("has its type, its dates and its host from the words, and its country from the list", () => {
    expect(visit).toMatchObject({
      type: { value: "official", state: "stated", evidence: [{ quote: "Official visit" }] },
      status: { value: "occurred", state: "stated", evidence: [{ quote: "met" }] },
      start: { value: "1964-05-04", basis: "explicit" },
      hosts: [{ entity: "us-harrow", evidence: [{ quote: "President Harrow" }] }],
      hostCountry: { value: "US", state: "external", source: { url: expect.stringContaining("/visits/norway") } },
    });
  });

  it("is named by the digest of its text and the number of its record", () => {
    expect(article.id).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}\?record=visit-12$/);
  });

  it("has another id than a record with the same words", () => {
    const ids = read(xmlVisits({ id: "1" }, { id: "2" })).map(({ coding }) => coding?.id);
    expect(new Set(ids).size).toBe(2);
  });

  it("keeps the rank of a title, and says why a reader may dispute it", () => {
    expect(article.entities?.find(({ id }) => id === "no-arno-velk")?.offices?.[0]).toMatchObject({
      title: { quote: "Prime Minister" },
      rank: { value: "head-of-government", state: "stated" },
      of: "country-norway",
    });
    const king = articleOf(xmlVisits({ visitor: "King Brenn II" }));
    expect(king.entities?.find(({ id }) => id === "no-brenn-ii")?.offices?.[0]?.rank).toMatchObject({
      value: "head-of-state",
      state: "inferred",
    });
  });
});

describe("the type of a visit", () => {
  it.each([
    ["Official Working Visit.", "official-working"],
    ["State visit. Private visit to New York City May 5–15.", "state"],
    ["Unofficial visit.", "informal"],
    ["Attended the Nuclear Security Summit.", "multilateral-attendance"],
    ["Attended U.N. Security Council Summit Meeting in Port Sellow.", "multilateral-attendance"],
    ["Met with President Harrow during a private visit.", "private"],
    ["Stopped on the way to Bergen.", "transit"],
    ["Attended funeral of President Harrow.", "ceremonial"],
    ["Met with President Harrow while attending UN General Assembly session.", undefined],
    ["Working luncheon.", undefined],
  ])("%s is %s", (words, type) => {
    const article = articleOf(xmlVisits({ visitor: "President Brenn", words }));
    expect(article.visits?.[0]?.type?.value).toBe(type);
  });
});

describe("a trip abroad", () => {
  it("to several places is a tour with its stops, and only the stops have a country", () => {
    const article = articleOf(xmlTrips({ locale: "Oslo, Bergen" }));
    expect(
      article.visits?.map(({ id, partOf, hostCountry, place }) => [id, partOf, hostCountry?.value, place?.value]),
    ).toEqual([
      ["visit", undefined, undefined, undefined],
      ["stop-1", "visit", "NO", "place-oslo"],
      ["stop-2", "visit", "NO", "place-bergen"],
    ]);
  });

  it("has hosts of its country, and a meeting with everybody whom the traveller met", () => {
    const { visits, meetings, entities } = articleOf(
      xmlTrips({ words: "Met with President Brenn and French Foreign Minister Carrel." }),
    );
    expect(visits?.[0]?.hosts?.map(({ entity }) => entity)).toEqual(["no-brenn"]);
    expect(meetings?.[0]?.participants?.map(({ entity }) => entity)).toEqual([
      "harrow-nima-b",
      "no-brenn",
      "fr-carrel",
    ]);
    expect(entities?.find(({ id }) => id === "fr-carrel")?.country).toBe("FR");
  });

  it.each([
    ["Participated in the Sellow Security Conference and the G7 Meeting.", "Sellow Security Conference"],
    [
      "Attended the Conference on Prosperity in Central America, in Ambrel.",
      "Conference on Prosperity in Central America",
    ],
    ["Attended session of the Council of Ambrel.", "Council of Ambrel"],
    ["Attended a working dinner for leaders.", undefined],
  ])("%s attends %s", (words, event) => {
    const { visits, entities } = articleOf(xmlTrips({ words }));
    const id = visits?.[0]?.event?.value;
    expect(entities?.find((entity) => entity.id === id)?.name["en"]).toBe(event);
  });

  it("does not give a president-elect or an aide to a president the office of one", () => {
    const elect = articleOf(xmlTrips({ words: "Fishing trip. [Visit made as President-elect.]" }));
    expect(elect.entities?.find(({ kind }) => kind === "person")?.offices).toBeUndefined();
    const aide = articleOf(xmlTrips({ words: "Met with French Aide to the President Rene Carrel." }));
    expect(aide.meetings).toBeUndefined();
  });

  it("of a companion has the president as visitor, and not the type of the president's visit", () => {
    const [visit] =
      articleOf(
        xmlTrips({
          role: "secretary",
          who: "selm-ada",
          name: "Ada Selm",
          words: "Accompanied President Harrow on a State visit.",
        }),
      ).visits ?? [];
    expect(visit?.visitors.map(({ entity, role }) => [entity, role])).toEqual([
      ["selm-ada", "delegation-member"],
      ["us-harrow", undefined],
    ]);
    expect(visit?.type).toBeUndefined();
  });

  it.each([
    ["U.S.S.R.", "1974-05-04", "SU"],
    ["Germany, Federal Republic of", "1974-05-04", "DE"],
    ["German Democratic Republic", "1974-05-04", "DD"],
    ["Yugoslavia", "1974-05-04", "YU"],
    ["Burma", "1966-09-08", "BU"],
    ["Burma", "2012-11-19", "MM"],
    ["Democratic Republic of the Congo (Zaire)", "1960-07-27", "CD"],
    ["Democratic Republic of the Congo (Zaire)", "1976-04-27", "ZR"],
    ["Cote d'Ivoire", "1974-05-04", "CI"],
  ])("to %s on %s has the code %s", (country, day, code) => {
    const article = articleOf(xmlTrips({ country, locale: "", start: day, end: day, words: "State visit." }));
    expect(article.visits?.[0]?.hostCountry?.value).toBe(code);
  });

  it("to a state without a code has no code, and says so", () => {
    const [received] = read(xmlTrips({ country: "Czechoslovakia", locale: "Prague", words: "State visit." }));
    expect(received?.problems.map(({ place }) => place)).toEqual(["line 1, president-7"]);
    expect(received?.coding?.visits?.[0]?.hostCountry).toBeUndefined();
  });
});

describe("what is wrong in a file", () => {
  it("leaves out dates that contradict each other", () => {
    const [received] = read(xmlVisits({ start: "1964-05-06", end: "1964-05-04" }));
    expect(received?.coding?.visits?.[0]).not.toHaveProperty("start");
    expect(received?.problems).toHaveLength(1);
  });

  it("names the line where the XML is broken", () => {
    const broken = xmlVisits({ id: "1" }, { id: "2" }).replace("<id>2</id>", "\n<id>2");
    expect(read(broken).map(({ name, coding }) => [name, coding])).toEqual([["line 2", undefined]]);
    expect(read("no XML")[0]?.problems[0]?.severity).toBe("error");
  });

  it("reports a record without a traveller, and elements that an article has no place for", () => {
    const [unnamed, other] = read(
      xmlVisits({ visitor: "" }, { words: "State <em>visit</em>." }).replace("</visits>", "").concat("</visits>"),
    );
    expect([unnamed?.coding, unnamed?.problems.map(({ severity }) => severity)]).toEqual([undefined, ["error"]]);
    expect([other?.text.split("\n").at(-1), other?.losses]).toEqual([
      "State visit.",
      [{ field: "markup em", count: 1 }],
    ]);
  });

  it("reads a limited number of persons of a record, and says how many more it names", () => {
    const many = Array.from(
      { length: 60 },
      (_, i) => `President Ab${String.fromCharCode(97 + (i % 26), 97 + i / 26)}an`,
    );
    const [received] = read(xmlTrips({ words: `Met with ${many.join(", ")}.` }));
    expect(received?.coding?.visits?.[0]?.hosts).toHaveLength(49);
    expect(received?.problems[0]?.message.en).toContain("11 of them");
  });

  it("never throws", () => {
    const parts = [
      "<visits>",
      "<visit>",
      "</visit>",
      "<trip role='secretary'>",
      "</trip>",
      "<id>",
      "</id>",
      "&amp;",
      "&x;",
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: "grapheme" }))), (pieces) => {
        for (const { text } of read(pieces.join(""))) expect(typeof text).toBe("string");
      }),
    );
  });

  it("makes an article without errors of whatever words a record has", () => {
    const escaped = (words: string) =>
      words
        .replaceAll(/[\p{Cc}\p{Cs}\p{Cf}\p{Cn}\p{Co}]/gu, "")
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;");
    const known = fc.constantFrom(
      "Met with",
      "President",
      "King",
      "Brenn",
      "French",
      ", ",
      "; ",
      "State visit",
      "Attended the",
      "Summit",
      "of",
      ".",
    );
    const words = fc
      .array(fc.oneof(known, fc.string({ unit: "grapheme-composite", maxLength: 8 })))
      .map((all) => escaped(all.join(" ")));
    fc.assert(
      fc.property(words, words, words, (name, locale, remarks) => {
        for (const { text, coding } of read(xmlTrips({ name: `x${name}`, locale, words: remarks }))) {
          const errors = anchor(text, coding).issues.filter(({ severity }) => severity === "error");
          expect(errors).toEqual([]);
        }
      }),
    );
  });
});
