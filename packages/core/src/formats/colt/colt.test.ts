import { describe, expect, it } from "vitest";
import { articleIds } from "../../../../../scripts/article-folders.ts";
import { baseArticle, datasetArticle } from "../../../test/base-articles.ts";
import type { Article } from "../../generated/types.ts";
import { colt } from "./index.ts";
import { leaderRoles, tripColumns } from "./trip-columns.ts";

/** The trips of an article; the sources of these tests have no comma or line break in a cell without quotes. */
function trips(article: Article, language?: string): Record<string, string>[] {
  const { output = "" } = colt.to?.(article, language === undefined ? {} : { language }) ?? {};
  const rows = output.split("\r\n").filter((line) => line !== "");
  return rows.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell = ""]) =>
      cell.replace(/^"|"$/g, ""),
    );
    expect(cells).toHaveLength(tripColumns.length);
    return Object.fromEntries(tripColumns.map((name, i) => [name, cells[i] ?? ""]));
  });
}

describe("trips in COLT's columns", () => {
  it("have the 36 known columns and 33 for sources, each once", () => {
    expect(new Set(tripColumns).size).toBe(69);
    expect(colt.frame?.before).toBe(`${tripColumns.join(",")}\r\n`);
  });

  it("have leader, role, country and days of the reference article", () => {
    expect(trips(baseArticle("reference"))[0]).toMatchObject({
      LeaderFullName: "Sergey Lavrov",
      LeaderRole: "F",
      LeaderCountryISO: "RUS",
      CountryVisited: "Iran",
      CountryVisitedISO: "IRN",
      CityVisited: "Tehran",
      TripYear: "2021",
      TripStartDate: "2021-04-13",
      TripEndDate: "",
      TripDuration: "",
    });
  });

  it("say Yes or nothing: a blank is not No", () => {
    const answers = new Set(
      articleIds.flatMap((id) =>
        trips(datasetArticle(id)).flatMap((row) =>
          ["MetHostHoGS", "AttendedMultilatEvent", "MetNonhostHOGS", "PublicAddress", "SignedAgreement"].map(
            (name) => row[name],
          ),
        ),
      ),
    );
    expect([...answers].sort()).toEqual(["", "Yes"]);
  });

  it("know whom the leader met and what was signed, if the text says so", () => {
    const [row] = trips(baseArticle("reference"));
    // Iran's president is head of government: Lavrov met the host's.
    expect(row).toMatchObject({ MetHostHoGS: "Yes", HostHOGSName: "Hassan Rouhani", SignedAgreement: "" });
  });

  it("leave out what did not take place, and count it", () => {
    const article = baseArticle("minimal");
    const [visit] = article.visits ?? [];
    if (!visit) throw new Error("the minimal article has a visit");
    visit.hostCountry = { value: "TN", state: "stated", evidence: [] };
    visit.end = { value: "2026-05-06", basis: "explicit", evidence: [] };
    expect(trips(article)).toMatchObject([{ TripDuration: "3", CountryVisitedISO: "TUN" }]);
    visit.status.value = "postponed";
    expect(trips(article)).toEqual([]);
    expect(colt.to?.(article).losses).toContainEqual({ field: "Visit (that did not take place)", count: 1 });
  });

  it("have a role only for the ranks that COLT codes", () => {
    expect(Object.values(leaderRoles).sort()).toEqual(["CP", "De Facto", "E", "F", "G", "GS", "I", "S"]);
  });
});
