import { describe, expect, it } from "vitest";
import { baseArticle } from "../../../test/base-articles.ts";
import { countryList } from "../../codelists/country.ts";
import type { Article } from "../../generated/types.ts";
import { ftmCountry } from "./country-code.ts";
import type { FtmEntity } from "./entity-lines.ts";
import { followTheMoney } from "./index.ts";

function entities(article: Article): FtmEntity[] {
  const { output = "" } = followTheMoney.to?.(article) ?? {};
  return output.split("\n").map((line) => JSON.parse(line));
}

/** What the schemas of FollowTheMoney 4 require of those that are written. */
const required: Readonly<Record<string, readonly string[]>> = {
  Article: [],
  Person: ["name"],
  Organization: ["name"],
  PublicBody: ["name"],
  Event: ["name"],
};

describe("entities of FollowTheMoney", () => {
  it("are one a line, with the required fields, and refer to each other", () => {
    const all = entities(baseArticle("reference"));
    const ids = new Set(all.map(({ id }) => id));
    expect(ids.size).toBe(all.length);
    for (const { schema, properties } of all) {
      expect(Object.keys(required)).toContain(schema);
      for (const name of required[schema] ?? []) expect(properties[name]?.length).toBeGreaterThan(0);
      for (const name of ["involved", "organizer", "proof"])
        for (const id of properties[name] ?? []) expect(ids).toContain(id);
    }
  });

  it("have the visit as an event with its visitor, days and quotes", () => {
    const event = entities(baseArticle("reference")).find(({ id }) => id.endsWith("-lavrov-tehran"));
    expect(event).toMatchObject({
      schema: "Event",
      properties: {
        name: ["Sergey Lavrov → Tehran"],
        startDate: ["2021-04-13"],
        country: ["ir"],
        location: ["Tehran"],
      },
    });
    expect(event?.properties["summary"]?.[0]).toContain("وصل");
  });

  it("take a country for a public body only where it takes part", () => {
    const article = baseArticle("minimal");
    expect(entities(article).map(({ schema }) => schema)).not.toContain("PublicBody");
    article.visits?.[0]?.visitors.push({ entity: "norrin", evidence: [] });
    expect(entities(article).map(({ schema }) => schema)).toContain("PublicBody");
  });

  it("write withdrawn countries by their codes there, and leave out those it does not have", () => {
    expect(["RU", "XK", "EU", "UN", "SU", "YU", "DD", "CS", "ZR"].map(ftmCountry)).toEqual([
      ...["ru", "xk", "eu", "un", "suhh", "yucs", "dd", "csxx", "zr"],
    ]);
    const missing = countryList.values.filter(({ value }) => ftmCountry(value) === undefined);
    expect(missing.every(({ retired }) => retired)).toBe(true);
    const article = baseArticle("minimal");
    const [visit] = article.visits ?? [];
    if (visit) visit.hostCountry = { value: "YD", state: "stated", evidence: [] };
    expect(followTheMoney.to?.(article).losses).toContainEqual({
      field: "Visit.hostCountry (not in the list)",
      count: 1,
    });
  });
});
