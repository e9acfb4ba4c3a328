import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { casesOfPart, type Part } from "../../../../test/blind-split.ts";
import { peerPath } from "../../../../test/peer-data.ts";
import { scoreNumbers } from "../../test/scores/numbers.ts";
import { recognizersModels, scoreRecognizers } from "../../test/scores/recognizers.ts";

const duckling = peerPath("parse-cases/duckling-ar");
const recognizers = peerPath("parse-cases/recognizers-ar");

describe.skipIf(!duckling)("the Arabic numbers of duckling", () => {
  it.each<[string, Part, number]>([
    ["Numeral.json", "development", 0.82],
    ["Ordinal.json", "development", 1],
    ["Numeral.json", "blind", 0.6],
    ["Ordinal.json", "blind", 0.7],
  ])("%s, %s: at least %d are read", (file, part, floor) => {
    const { cases } = JSON.parse(readFileSync(`${duckling}/${file}`, "utf8"));
    const { read, all } = scoreNumbers(casesOfPart(part, `duckling-ar/${file}`, cases));
    expect(read / all).toBeGreaterThanOrEqual(floor);
  });
});

describe.skipIf(!recognizers)("the Arabic numbers of Recognizers-Text, exclusions aside", () => {
  it.each<[string, Part, number]>([
    ["NumberModel.json", "development", 0.6],
    ["OrdinalModel.json", "development", 0.9],
    ["NumberModel.json", "blind", 0.5],
    ["OrdinalModel.json", "blind", 0.6],
  ])("%s, %s: at least %d are read", (file, part, floor) => {
    const cases = JSON.parse(readFileSync(`${recognizers}/${file}`, "utf8"));
    const model = recognizersModels.find((one) => one.file === file);
    if (!model) throw new Error(file);
    const { keptRead, kept } = scoreRecognizers(casesOfPart(part, `recognizers-ar/${file}`, cases), model);
    expect(keptRead / kept).toBeGreaterThanOrEqual(floor);
  });
});
