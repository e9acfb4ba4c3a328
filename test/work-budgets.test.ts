import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { indexArticle } from "../packages/core/src/article/walked-index.ts";
import type { Article } from "../packages/core/src/generated/types.ts";
import { articleRules } from "../packages/core/src/rules/rules.ts";
import { parseShape } from "../packages/core/src/schema/shape-faults.ts";
import { foldedWords } from "../packages/core/src/text/folded-words.ts";
import { validate } from "../packages/core/src/validate/validate.ts";
import { articleFolder, articleIds } from "../scripts/article-folders.ts";
import { countedWork } from "./house/counted-work.ts";
import { read } from "./house/source-files.ts";

vi.mock("../packages/core/src/article/walked-index.ts", { spy: true });
vi.mock("../packages/core/src/schema/shape-faults.ts", { spy: true });
vi.mock("../packages/core/src/text/folded-words.ts", { spy: true });

/** The budgets of counted work, each the most that any article of the dataset may take. */
const { work: budgets }: { work: { most: Work } } = JSON.parse(read("test/size-budgets.json"));

/** Counted work of one validation of a clean article; ratios, so that an article of any length has the same budget. */
interface Work {
  /** Rules whose `check` runs, to all rules of an article. */
  rulesChecked: number;
  /** Walks over the whole article for its index, besides that of the shape. */
  walks: number;
  /** Runs of Zod over the whole article. */
  zodRuns: number;
  /** UTF-16 units that regular expressions read, to the document. */
  matchedUnits: number;
  /** Runs of regular expressions, to the quotes. */
  matchesPerQuote: number;
  /** Calls of `String.prototype.normalize`, to the quotes. */
  normalizationsPerQuote: number;
  /** UTF-16 units that are folded into words, to the text. */
  foldedUnits: number;
}

function articleOf(id: string): Article {
  return JSON.parse(readFileSync(new URL("article.json", articleFolder(id)), "utf8"));
}

function workOn(id: string): Work {
  const article = articleOf(id);
  const json = JSON.stringify(article);
  vi.clearAllMocks();
  const checks = articleRules.map((rule) => vi.spyOn(rule, "check"));
  const { expressions, units, normalizations } = countedWork(() => validate(json));
  const quotes = json.split('"quote":').length - 1;
  const work = {
    rulesChecked: checks.filter(({ mock }) => mock.calls.length > 0).length / articleRules.length,
    walks: vi.mocked(indexArticle).mock.calls.length,
    zodRuns: vi.mocked(parseShape).mock.calls.length,
    matchedUnits: units / json.length,
    matchesPerQuote: expressions / quotes,
    normalizationsPerQuote: normalizations / quotes,
    foldedUnits: vi.mocked(foldedWords).mock.calls.reduce((sum, [of]) => sum + of.length, 0) / article.text.length,
  };
  for (const check of checks) check.mockRestore();
  return work;
}

describe("the budgets of counted work", () => {
  let works: Work[];
  beforeAll(() => {
    // word lists are folded once, at the first article of a language
    for (const id of articleIds) validate(articleOf(id));
    works = articleIds.map(workOn);
  });

  it.each(Object.entries(budgets.most))("%s: at most %f", (what, most) => {
    for (const work of works) expect(work[what as keyof Work]).toBeLessThanOrEqual(most);
  });

  it("are of everything that is counted", () => {
    expect(Object.keys(budgets.most)).toEqual(Object.keys(works[0] as Work));
  });
});

describe("the counting", () => {
  it("sees every way to run an expression, and what it reads", () => {
    const { expressions, units } = countedWork(() => {
      /b/.test("abc");
      "abc".replaceAll(/[ac]/g, "");
      "abc".match(/c/);
    });
    expect({ expressions, units }).toEqual({ expressions: 5, units: 2 + 3 + 3 });
  });

  it("ends with the function, also when it throws", () => {
    const { exec } = RegExp.prototype;
    expect(() =>
      countedWork(() => {
        throw new Error("thrown");
      }),
    ).toThrow("thrown");
    expect(RegExp.prototype.exec).toBe(exec);
  });
});
