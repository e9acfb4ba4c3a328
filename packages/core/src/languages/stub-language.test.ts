import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articleOf } from "../../test/article-of.ts";
import { findNumbers } from "../reading/numbers.ts";
import { findWeekdays } from "../reading/weekdays.ts";
import { validate } from "../validate/validate.ts";
import type { Lexicon } from "./lexicon.ts";
import { addLexicon } from "./registry.ts";
import { languageSupport, ruleLanguages } from "./support.ts";
import { vocabularyOf } from "./vocabulary.ts";

// An invented language, tagged as one for private use.
const stub: Lexicon = {
  tag: "qaa",
  letters: { script: "Latn" },
  numbers: {
    grammar: { afterTen: "adjacent", afterHundred: "adjacent", afterScale: "adjacent", decimalMark: "," },
    words: [
      ["unit", 1, "ba be bi bo", { step: 1 }],
      ["ten", 20, "dabu"],
      ["scale", 1e3, "kalo"],
    ],
    and: "na",
  },
  weekdays: { names: ["mura", "mure", "muri", "muro", "muru", "muray", "murey"] },
};

let remove: () => void;
beforeAll(() => {
  remove = addLexicon(stub);
});
afterAll(() => remove());

describe("a language that is a folder and a line", () => {
  it("is read with its own words, and not with those of another language of its script", () => {
    const vocabulary = vocabularyOf("qaa");
    expect(findNumbers("dabu bi kalo, 3.500 and 2,5", { vocabulary }).map(({ value }) => value)).toEqual([
      23_000, 3500, 2.5,
    ]);
    expect(findWeekdays("on Muri, not Monday", { vocabulary }).map(({ weekday }) => weekday)).toEqual([3]);
    expect(findNumbers("twenty dabu", { vocabulary }).map(({ value }) => value)).toEqual([20]);
  });

  it("has the rules whose parts it has, and no others", () => {
    expect(ruleLanguages({ needs: "weekdays" })).toContain("qaa");
    expect(ruleLanguages({ needs: ["weekdays", "tense"] })).not.toContain("qaa");
    expect(languageSupport().find(({ tag }) => tag === "qaa")?.parts).toEqual({ letters: 0, numbers: 7, weekdays: 7 });
  });

  it("is checked from end to end", () => {
    const article = articleOf("Velk dolo Ambrel muri.", {
      inLanguage: "qaa",
      times: [{ id: "t", type: "date", basis: "explicit", value: "2021-04-13", quote: "muri" }],
    });
    const { issues, notChecked } = validate(article);
    expect(issues.map(({ code }) => code)).toContain("time/weekday");
    expect(notChecked.map(({ code }) => code)).not.toContain("time/weekday");
    expect(notChecked).toContainEqual(expect.objectContaining({ missing: { language: "qaa", parts: ["tense"] } }));
  });
});
