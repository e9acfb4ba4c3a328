import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { peerPath } from "../../../../test/peer-data.ts";
import { scoreNumbers } from "../../test/scores/numbers.ts";
import { type RecognizersCase, recognizersModels, scoreRecognizers } from "../../test/scores/recognizers.ts";

const duckling = peerPath("parse-cases/duckling-ar");
const recognizers = peerPath("parse-cases/recognizers-ar");

describe.skipIf(!duckling)("the Arabic numbers of duckling", () => {
  it.each([
    ["Numeral.json", 152, 163],
    ["Ordinal.json", 30, 30],
  ])("%s: %i of %i are read; signs, strokes and shares alone are not part of a value", (file, read, all) => {
    expect(scoreNumbers(JSON.parse(readFileSync(`${duckling}/${file}`, "utf8")))).toEqual({ read, all });
  });
});

describe.skipIf(!recognizers)("the Arabic numbers of Recognizers-Text", () => {
  it.each(recognizersModels)("$file: no fewer are read than were, exclusions aside", (model) => {
    const cases: RecognizersCase[] = JSON.parse(readFileSync(`${recognizers}/${model.file}`, "utf8"));
    const { keptRead, kept } = scoreRecognizers(cases, model);
    expect(kept).toBe(cases.length - model.exclusions.flatMap((group) => group.cases).length);
    expect(keptRead / kept).toBeGreaterThanOrEqual(model.file === "NumberModel.json" ? 0.6 : 0.9);
  });
});
