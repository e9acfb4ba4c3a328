import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { peerPath } from "../../../../test/peer-data.ts";
import { baseText } from "../../test/base-articles.ts";
import { mutationsOfPart } from "../../test/scores/quote-mutations.ts";
import { scoreRepair } from "../../test/scores/repaired-mutations.ts";

const mutations = peerPath("parse-cases/quote-mutations.json");

describe.skipIf(!mutations)("mutations of quotes, through repair", () => {
  const all = () => JSON.parse(readFileSync(mutations as string, "utf8"));

  it("harmless ones take the very words of the text, harmful ones are never accepted, and the message names the word", () => {
    const score = scoreRepair(baseText("reference"), mutationsOfPart("development", all()));
    expect(score.exact + score.ambiguous).toBe(score.benign);
    expect(score.ambiguous).toBeLessThanOrEqual(2);
    expect(score.accepted).toEqual([]);
    expect(score.harmful).toBeGreaterThan(0);
    expect(score.named).toBe(score.edits);
  });

  it("of the blind part nearly all harmless ones take the text's words, and hardly any harmful one is accepted", () => {
    const { exact, benign, accepted, harmful } = scoreRepair(baseText("reference"), mutationsOfPart("blind", all()));
    expect(exact / benign).toBeGreaterThanOrEqual(0.95);
    expect(accepted.length / harmful).toBeLessThanOrEqual(0.02);
  });
});
