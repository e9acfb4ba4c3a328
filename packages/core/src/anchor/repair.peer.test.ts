import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { peerPath } from "../../../../test/peer-data.ts";
import { baseText } from "../../test/base-articles.ts";
import { scoreRepair } from "../../test/scores/repaired-mutations.ts";

const mutations = peerPath("parse-cases/quote-mutations.json");

describe.skipIf(!mutations)("mutations of quotes, through repair", () => {
  it("harmless ones take the very words of the text, harmful ones are never accepted, and the message names the word", () => {
    const score = scoreRepair(baseText("reference"), JSON.parse(readFileSync(mutations as string, "utf8")));
    expect(score.exact + score.ambiguous).toBe(score.benign);
    expect(score.ambiguous).toBeLessThanOrEqual(2);
    expect(score.accepted).toEqual([]);
    expect(score.harmful).toBeGreaterThan(0);
    expect(score.named).toBe(score.edits);
  });
});
