import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { peerPath } from "../../../../test/peer-data.ts";
import { scoreNumbers } from "../../test/scores/numbers.ts";

const folder = peerPath("parse-cases/duckling-ar");

describe.skipIf(!folder)("the Arabic numbers of duckling", () => {
  // not read: fractions with a stroke, ".77", and فاصلة for the decimal point
  it.each([
    ["Numeral.json", 0.95],
    ["Ordinal.json", 0.9],
  ])("%s: the share that is read is at least %f", (file, floor) => {
    const { read, all } = scoreNumbers(JSON.parse(readFileSync(`${folder}/${file}`, "utf8")));
    expect(all).toBeGreaterThan(20);
    expect(read / all).toBeGreaterThanOrEqual(floor);
  });
});
