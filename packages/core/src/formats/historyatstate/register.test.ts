import { describe, expect, it } from "vitest";
import { xmlTrips, xmlVisits } from "../../../test/historian-xml.ts";
import { historianArticles, historianQuality, historianRecords, historianRegister } from "./index.ts";

describe("the register", () => {
  const records = [
    xmlTrips({ words: "Met with Prime Minister Velk." }),
    xmlVisits({ id: "1", start: "1973-05-04", end: "1973-05-04", words: "Met with President Harrow." }),
    xmlVisits({ id: "2", start: "1998-05-04", end: "1998-05-04", visitor: "Prime Minister Velk" }),
  ].flatMap((xml) => historianRecords(xml).records);

  it("has one row for a person whom several records name, in the short form and the long one", () => {
    expect(historianRegister(records)).toEqual([
      {
        ...{ id: "no-arno-velk", kind: "person", country: "NO" },
        ...{ name: { en: "Arno Velk" }, otherNames: [{ en: "Velk" }] },
        offices: [{ title: { en: "Prime Minister" }, rank: "head-of-government", country: "NO" }],
      },
      {
        ...{ id: "harrow-nima-b", kind: "person", country: "US" },
        ...{ name: { en: "Nima B. Harrow" }, otherNames: [{ en: "Harrow" }] },
        offices: [{ title: { en: "President" }, rank: "head-of-state-and-government", country: "US" }],
      },
      expect.objectContaining({ id: "no-velk", name: { en: "Velk" } }),
    ]);
  });

  it("gives the ids that the articles use", () => {
    const ids = new Set(historianRegister(records).map(({ id }) => id));
    const persons = [...historianArticles(records)].flatMap(
      ({ coding }) => coding?.entities?.filter(({ kind }) => kind === "person").map(({ id }) => id) ?? [],
    );
    expect(new Set(persons)).toEqual(ids);
  });
});

describe("the report on the lists", () => {
  const xml = [
    xmlVisits(
      { id: "1", start: "1964-05-04", end: "1964-06-02" },
      { id: "2", words: "", country: "Malaya" },
      { id: "3", start: "1964-05-06", end: "1964-05-04", visitor: "Prime Minister Arno Velg" },
      { id: "4", words: "Working visit." },
      { id: "5", words: "Working visit." },
    ),
    xmlTrips({ locale: "" }),
  ];

  it("names what stands out", () => {
    expect(historianQuality(xml.flatMap((one) => historianRecords(one).records))).toMatchObject({
      records: { visit: 5, president: 1, secretary: 0 },
      ranksByType: expect.arrayContaining([{ rank: "head-of-government", type: "state", count: 2 }]),
      stateVisitsBelowHead: ["visit-1", "visit-3"],
      withoutWords: ["visit-2"],
      withoutPlace: ["president-7"],
      wrongDates: ["visit-3"],
      withoutCode: [{ country: "Malaya", count: 1 }],
      sameWords: [["visit-4", "visit-5"]],
      alikeNames: [{ country: "NO", names: ["Arno Velk", "Arno Velg"] }],
    });
    expect(historianQuality(historianRecords(xml[0] ?? "").records).longestStays[0]).toMatchObject({
      record: "visit-1",
      days: 30,
    });
  });
});
