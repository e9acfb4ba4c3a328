import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { peerPath } from "../../../../test/peer-data.ts";
import { scoreMoney, scorePercents } from "./quantities.ts";

const money = peerPath("parse-cases/duckling-ar/AmountOfMoney.json");
const percents = peerPath("parse-cases/recognizers-ar/PercentModel.json");

describe.skipIf(!money)("the Arabic amounts of money of duckling", () => {
  it("nine of ten are read with value and currency", () => {
    const { read, all } = scoreMoney(JSON.parse(readFileSync(money as string, "utf8")));
    expect(all).toBe(64);
    expect(read / all).toBeGreaterThanOrEqual(0.9);
  });
});

describe.skipIf(!percents)("the Arabic shares of Recognizers-Text", () => {
  it("all are read, exclusions aside", () => {
    const { keptRead, kept } = scorePercents(JSON.parse(readFileSync(percents as string, "utf8")));
    expect(kept).toBe(22);
    expect(keptRead).toBe(kept);
  });
});
