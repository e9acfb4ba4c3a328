import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Part } from "../../../../test/blind-split.ts";
import { peerPath } from "../../../../test/peer-data.ts";
import { casesOf, scoreSpans, scoreValues } from "../../test/scores/times.ts";
import type { Corpus } from "../../test/scores/times-exclusions.ts";

const folder = peerPath("parse-cases/recognizers-ar");

describe.skipIf(!folder)("the Arabic dates of Recognizers-Text, the adjudicated part", () => {
  const cases = (part: Part, corpus: Corpus) => casesOf(part, corpus, readFileSync(`${folder}/${corpus}.json`, "utf8"));

  it.each<[Part, number]>([
    ["development", 0.85],
    ["blind", 0.7],
  ])("%s, spans: at least %d", (part, floor) => {
    const { adjudicated } = scoreSpans(cases(part, "DateExtractor"));
    expect(adjudicated.read / adjudicated.all).toBeGreaterThanOrEqual(floor);
  });

  it.each<[Part, number]>([
    ["development", 0.8],
    ["blind", 0.65],
  ])("%s, values: at least %d", (part, floor) => {
    const { adjudicated } = scoreValues(cases(part, "DateParser"));
    expect(adjudicated.read / adjudicated.all).toBeGreaterThanOrEqual(floor);
  });
});
