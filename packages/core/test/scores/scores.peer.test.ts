import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { peerPath } from "../../../../test/peer-data.ts";
import { baseText } from "../base-articles.ts";
import { scoreMutations } from "./quote-mutations.ts";
import { sentenceF1 } from "./sentences.ts";

const sentences = peerPath("parse-cases/ud-sentences");
const mutations = peerPath("parse-cases/quote-mutations.json");

describe.skipIf(!sentences)("sentences of Universal Dependencies", () => {
  it.each([
    ["ar_pud.jsonl", 0.99],
    ["en_pud.jsonl", 0.995],
  ])("%s: exact F1 at least %f", (file, floor) => {
    const lines = readFileSync(`${sentences}/${file}`, "utf8").split("\n").filter(Boolean);
    expect(sentenceF1(lines).f1).toBeGreaterThanOrEqual(floor);
  });
});

describe.skipIf(!mutations)("mutations of quotes", () => {
  const score = () => scoreMutations(baseText("reference"), JSON.parse(readFileSync(mutations as string, "utf8")));

  it("resolve where they are harmless, and are never accepted where they are not", () => {
    const { benign, resolved, harmful, accepted } = score();
    expect(resolved / benign).toBeGreaterThanOrEqual(0.999);
    expect(harmful).toBeGreaterThan(0);
    expect(accepted).toEqual([]);
  });
});
