import { describe, expect, it } from "vitest";
import { historianFiles, historianSlice } from "../../../test/historian-slice.ts";
import { judgedWarnings } from "../../../test/historian-warnings.ts";
import { facts } from "../../article/facts.ts";
import type { Coded } from "../../generated/types.ts";
import { anchor } from "../../validate/anchor.ts";
import { historianArticles, historianRecords, historianRegister } from "./index.ts";

// Of the warnings, so many may be false in the eyes of a reader.
const mostFalse = 0.02;

describe.skipIf(!historianSlice)("the lists of the Office of the Historian", () => {
  const files = historianSlice ? historianFiles(historianSlice) : [];
  const records = files.flatMap((xml) => historianRecords(xml).records);
  const received = [...historianArticles(records)];
  const anchored = received.map(({ name, text, coding }) => ({ name, result: anchor(text, coding) }));
  const articles = anchored.flatMap(({ result }) => (result.ok ? [result.article] : []));
  const issues = anchored.flatMap(({ name, result }) => result.issues.map((issue) => ({ name, issue })));

  it("are read whole: every record is an article without errors", () => {
    expect(records).toHaveLength(1144);
    expect(issues.filter(({ issue }) => issue.severity === "error")).toEqual([]);
    expect(articles).toHaveLength(records.length);
  });

  it("have the warnings that a reader judged, and no others", () => {
    const counts = new Map<string, number>();
    for (const { name, issue } of issues)
      if (issue.severity === "warning")
        counts.set(`${name} ${issue.code}`, (counts.get(`${name} ${issue.code}`) ?? 0) + 1);
    const judged = judgedWarnings.map(({ record, code, count }) => [`${record} ${code}`, count]);
    expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(judged));
    const wrong = judgedWarnings.filter(({ verdict }) => verdict === "false");
    const sum = (warnings: typeof judgedWarnings) => warnings.reduce((all, { count }) => all + count, 0);
    expect(sum(wrong)).toBeLessThanOrEqual(mostFalse * sum(judgedWarnings));
  });

  it("give every article an id of its own", () => {
    expect(new Set(articles.map(({ id }) => id)).size).toBe(records.length);
  });

  it("give values that are quoted, or come from the record and say so", () => {
    const rows = articles.flatMap(facts);
    expect(rows.length).toBeGreaterThan(10 * records.length);
    const unquoted = articles.flatMap(({ visits = [] }) =>
      visits.flatMap(({ type, status, hostCountry, place, event }) =>
        ([type, status, hostCountry, place, event] as (Coded<string> | undefined)[]).filter(
          (coded) => coded && coded.evidence.length === 0,
        ),
      ),
    );
    expect(unquoted.filter((coded) => coded?.state !== "external" || !coded.source)).toEqual([]);
  });

  it("name each person by one id, the id of the register", () => {
    const register = historianRegister(records);
    const ids = new Set(register.map(({ id }) => id));
    const persons = articles.flatMap(({ entities = [] }) => entities.filter(({ kind }) => kind === "person"));
    expect(new Set(persons.map(({ id }) => id))).toEqual(ids);
    expect(ids.size).toBe(register.length);
    const named = (id: string) => register.find((actor) => actor.id === id);
    expect(named("tr-recep-tayyip-erdogan")?.offices?.map(({ rank }) => rank)).toEqual([
      "head-of-government",
      "head-of-state",
    ]);
    expect(named("obama-barack")?.otherNames).toEqual([{ en: "Obama" }]);
  });

  it("use the codes of their time", () => {
    const hosts = articles.flatMap(({ visits = [] }) => visits.flatMap(({ hostCountry }) => hostCountry?.value ?? []));
    expect(["SU", "YU", "ZR", "DE"].filter((code) => !hosts.includes(code))).toEqual([]);
  });
});
