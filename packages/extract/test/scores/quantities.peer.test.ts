import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { casesOfPart, type Part } from "../../../../test/blind-split.ts";
import { peerPath } from "../../../../test/peer-data.ts";
import { scoreMoney, scorePercents } from "./quantities.ts";

const money = peerPath("parse-cases/duckling-ar/AmountOfMoney.json");
const percents = peerPath("parse-cases/recognizers-ar/PercentModel.json");

describe.skipIf(!money)("the Arabic amounts of money of duckling", () => {
  it.each<[Part, number]>([
    ["development", 0.9],
    ["blind", 0.7],
  ])("%s: at least %d are read with value and currency", (part, floor) => {
    const { cases } = JSON.parse(readFileSync(money as string, "utf8"));
    const { read, all } = scoreMoney(casesOfPart(part, "duckling-ar/AmountOfMoney.json", cases));
    expect(read / all).toBeGreaterThanOrEqual(floor);
  });
});

describe.skipIf(!percents)("the Arabic shares of Recognizers-Text", () => {
  it.each<[Part, number]>([
    ["development", 0.8],
    ["blind", 0.7],
  ])("%s: at least %d are read, exclusions aside", (part, floor) => {
    const cases = JSON.parse(readFileSync(percents as string, "utf8"));
    const { keptRead, kept } = scorePercents(casesOfPart(part, "recognizers-ar/PercentModel.json", cases));
    expect(keptRead / kept).toBeGreaterThanOrEqual(floor);
  });
});
