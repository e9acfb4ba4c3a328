import { describe, expect, it } from "vitest";
import { articleOf } from "../../test/article-of.ts";
import { facts } from "./facts.ts";

const text = "Velk said a visit was never announced. He hopes to come on Friday.";
const article = articleOf(text, {
  entities: [{ id: "velk", kind: "person", name: { en: "Velk" }, mentions: ["Velk"] }],
  statements: [
    {
      id: "denial",
      act: "assert",
      source: ["velk"],
      negated: true,
      note: "Of any visit.",
      quote: "a visit was never announced",
    },
    { id: "hope", act: "hope", source: ["velk"], modality: "hoped", quote: "hopes to come" },
    { id: "plain", act: "assert", source: ["velk"], quote: "said" },
  ],
  times: [
    {
      id: "day",
      type: "date",
      value: "2026-05-08",
      source: { title: "A diary (invented)", date: "2026-05-09" },
      quote: "Friday",
    },
  ],
});
const row = (key: string) => facts(article).find((fact) => fact.key === key);

describe("facts as rows", () => {
  it("carry what turns, narrows or explains them", () => {
    expect(row("/statements/denial")).toMatchObject({ value: "assert", negated: true, note: "Of any visit." });
    expect(row("/statements/hope")).toMatchObject({ modality: "hoped" });
    expect(row("/times/day")).toMatchObject({ state: "external", source: { title: "A diary (invented)" } });
  });

  it("carry nothing of it where the article has none", () => {
    for (const key of ["negated", "modality", "note", "source"])
      expect(row("/statements/plain")).not.toHaveProperty(key);
  });
});
