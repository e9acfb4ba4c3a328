import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { peerPath } from "../../../../test/peer-data.ts";
import { casesOf, scoreSpans, scoreValues } from "../../test/scores/times.ts";

const folder = peerPath("parse-cases/recognizers-ar");

describe.skipIf(!folder)("the Arabic dates of Recognizers-Text, the adjudicated part", () => {
  const cases = (file: string) => casesOf(readFileSync(`${folder}/${file}`, "utf8"));

  it("spans: at least 85 %", () => {
    const { raw, adjudicated } = scoreSpans(cases("DateExtractor.json"));
    expect(raw.all).toBe(118);
    expect(adjudicated.all).toBeGreaterThanOrEqual(97);
    expect(adjudicated.read / adjudicated.all).toBeGreaterThanOrEqual(0.85);
  });

  it("values: at least 80 %", () => {
    const { raw, adjudicated } = scoreValues(cases("DateParser.json"));
    expect(raw.all).toBe(102);
    expect(adjudicated.all).toBeGreaterThanOrEqual(76);
    expect(adjudicated.read / adjudicated.all).toBeGreaterThanOrEqual(0.8);
  });
});
