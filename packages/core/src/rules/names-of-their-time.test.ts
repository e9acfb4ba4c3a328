import { describe, expect, it } from "vitest";
import { articleOf, codesOf } from "../../test/article-of.ts";
import { articleRules } from "./rules.ts";

interface Setting {
  country: string;
  place?: string;
  day: string;
  text?: string;
}

/** What the rules say of a visit to a place, in an article of one line for its words and one for its day. */
function codesOfVisit({ country, place = "Moscow", day, text = `Visitor Brenn visited ${place}` }: Setting): string[] {
  const article = articleOf(
    `${text}.\n${day}`,
    {
      license: "CC0-1.0",
      entities: [
        { id: "brenn", kind: "person", name: { en: "Brenn" }, mentions: ["Brenn"] },
        { id: "place", kind: "place", name: { en: place }, country, mentions: [place] },
      ],
      visits: [
        {
          ...{ id: "v", role: "focal", visitors: [{ entity: "brenn", quote: "Brenn" }] },
          status: { value: "occurred", quote: "visited" },
          hostCountry: { value: country, quote: place },
          place: { value: "place", quote: place },
          start: { value: day, basis: "explicit", quote: day },
          quote: [text, day],
        },
      ],
    },
    "en",
  );
  return codesOf(article, articleRules);
}

describe("countries that no longer exist", () => {
  it.each([
    [{ country: "SU", day: "1974-10-23" }, []],
    [{ country: "SU", place: "Kiev", day: "1974-10-23" }, []],
    [{ country: "YU", place: "Belgrade", day: "1974-11-04" }, []],
    [{ country: "SU", day: "2024-10-23" }, ["envelope/retired-code", "envelope/retired-code"]],
    [{ country: "SU", place: "Belgrade", day: "1974-11-04" }, ["reference/country-words", "visit/host-country-words"]],
  ] as [Setting, string[]][])("%j: %j", (setting, expected) => {
    expect(codesOfVisit(setting).sort()).toEqual(expected);
  });

  it("U.S.S.R. does not name the United States", () => {
    expect(
      codesOfVisit({ country: "SU", place: "U.S.S.R.", day: "1974-10-23", text: "Brenn visited the U.S.S.R" }),
    ).toEqual([]);
  });
});

describe("names that are also words", () => {
  it("a person called Rumor is not a rumour", () => {
    const rumoured = { country: "IT", place: "Rome", day: "1974-07-05" };
    expect(codesOfVisit({ ...rumoured, text: "Prime Minister Rumor said that Brenn visited Rome" })).toEqual([
      "statement/rumour",
    ]);
    const article = articleOf(
      "Brenn visited Prime Minister Rumor.",
      {
        license: "CC0-1.0",
        entities: [
          { id: "brenn", kind: "person", name: { en: "Brenn" }, mentions: ["Brenn"] },
          { id: "rumor", kind: "person", name: { en: "Rumor" }, mentions: ["Rumor"] },
        ],
        visits: [
          {
            ...{ id: "v", role: "focal", visitors: [{ entity: "brenn", quote: "Brenn" }] },
            ...{ status: { value: "occurred", quote: "visited" }, hosts: [{ entity: "rumor", quote: "Rumor" }] },
            quote: "Brenn visited Prime Minister Rumor",
          },
        ],
      },
      "en",
    );
    expect(codesOf(article, articleRules)).toEqual([]);
  });

  it("a person called May above a year is not a month of that year", () => {
    expect(
      codesOfVisit({
        country: "DE",
        place: "Berlin",
        day: "2016-11-16",
        text: "Brenn visited Berlin, where he met Theresa May",
      }),
    ).toEqual([]);
    expect(
      codesOfVisit({
        country: "DE",
        place: "Berlin",
        day: "2017-01-27",
        text: "Brenn visited Berlin and met Theresa May",
      }),
    ).toEqual([]);
  });
});
