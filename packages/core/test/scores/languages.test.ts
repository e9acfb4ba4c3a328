import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type LanguageScores, languageScoresFile, scoreLanguages } from "./blind-languages.ts";

// One percentage point: one case of a small set changes a share by more; then commit the new figures with a reason.
const tolerance = 0.01;

const committed: LanguageScores = JSON.parse(readFileSync(languageScoresFile, "utf8"));
const scores = scoreLanguages();

describe.each(Object.keys(committed))("the blind set of %s", (tag) => {
  it.each(Object.entries(committed[tag] ?? {}))("%s is read as well as committed", (part, figures) => {
    const now = scores[tag]?.[part];
    expect(now?.precision, "precision").toBeGreaterThanOrEqual(figures.precision - tolerance);
    expect(now?.recall, "recall").toBeGreaterThanOrEqual(figures.recall - tolerance);
  });
});

it("every blind set has committed figures", () => {
  expect(Object.keys(scores)).toEqual(Object.keys(committed));
});
