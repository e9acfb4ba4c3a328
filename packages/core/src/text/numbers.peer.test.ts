import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { peerPath } from "../../../../test/peer-data.ts";
import { scoreNumbers } from "../../test/scores/numbers.ts";
import { type RecognizersCase, recognizersModels, scoreRecognizers } from "../../test/scores/recognizers.ts";

const duckling = peerPath("parse-cases/duckling-ar");
const recognizers = peerPath("parse-cases/recognizers-ar");

describe.skipIf(!duckling)("the Arabic numbers of duckling", () => {
  it.each([
    ["Numeral.json", 163],
    ["Ordinal.json", 30],
  ])("%s: all %i are read", (file, count) => {
    expect(scoreNumbers(JSON.parse(readFileSync(`${duckling}/${file}`, "utf8")))).toEqual({ read: count, all: count });
  });
});

describe.skipIf(!recognizers)("the Arabic numbers of Recognizers-Text", () => {
  it.each(recognizersModels)("$file: nine of ten are read, exclusions aside", (model) => {
    const cases: RecognizersCase[] = JSON.parse(readFileSync(`${recognizers}/${model.file}`, "utf8"));
    const { keptRead, kept } = scoreRecognizers(cases, model);
    expect(kept).toBe(cases.length - model.exclusions.flatMap((group) => group.cases).length);
    expect(keptRead / kept).toBeGreaterThanOrEqual(0.9);
  });
});
