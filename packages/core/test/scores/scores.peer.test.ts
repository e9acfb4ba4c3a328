import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Part } from "../../../../test/blind-split.ts";
import { peerPath } from "../../../../test/peer-data.ts";
import { splitSentences } from "../../src/reading/sentences.ts";
import { baseText } from "../base-articles.ts";
import { rulesOfPart, scoreGoldenRules } from "./golden-rules.ts";
import { mutationsOfPart, scoreMutations } from "./quote-mutations.ts";
import { linesOfPart, sentenceF1 } from "./sentences.ts";

const sentences = peerPath("parse-cases/ud-sentences");
const rules = peerPath("parse-cases/golden-rules");
const mutations = peerPath("parse-cases/quote-mutations.json");

describe.skipIf(!sentences)("sentences of Universal Dependencies", () => {
  it.each<[string, Part, number]>([
    ["ar_pud.jsonl", "development", 0.99],
    ["en_pud.jsonl", "development", 0.995],
    ["ar_pud.jsonl", "blind", 0.95],
    ["en_pud.jsonl", "blind", 0.95],
  ])("%s, %s: exact F1 at least %f", (file, part, floor) => {
    const lines = readFileSync(`${sentences}/${file}`, "utf8").split("\n");
    expect(sentenceF1(linesOfPart(part, lines)).f1).toBeGreaterThanOrEqual(floor);
  });
});

describe.skipIf(!rules)("golden rules of pySBD, English", () => {
  it.each<[Part, number]>([
    ["development", 0.9],
    ["blind", 0.8],
  ])("%s: at least %d are followed exactly", (part, floor) => {
    const { cases } = JSON.parse(readFileSync(`${rules}/pysbd-en.json`, "utf8"));
    const { right, all } = scoreGoldenRules(rulesOfPart(part, "en", cases), splitSentences);
    expect(right / all).toBeGreaterThanOrEqual(floor);
  });
});

describe.skipIf(!mutations)("mutations of quotes", () => {
  const score = (part: Part) =>
    scoreMutations(baseText("reference"), mutationsOfPart(part, JSON.parse(readFileSync(mutations as string, "utf8"))));

  it("resolve where they are harmless, and are never accepted where they are not", () => {
    const { benign, resolved, harmful, accepted } = score("development");
    expect(resolved / benign).toBeGreaterThanOrEqual(0.999);
    expect(harmful).toBeGreaterThan(0);
    expect(accepted).toEqual([]);
  });

  it("are nearly as good in the blind part", () => {
    const { benign, resolved, harmful, accepted } = score("blind");
    expect(resolved / benign).toBeGreaterThanOrEqual(0.95);
    expect(accepted.length / harmful).toBeLessThanOrEqual(0.02);
  });
});
