import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Part } from "../../../../test/blind-split.ts";
import { peerPath } from "../../../../test/peer-data.ts";
import { sharedReports } from "./gold/gold-files.ts";
import { scoreGold } from "./gold/marks.ts";

const folder = peerPath("parse-cases/draft-gold");

describe.skipIf(!folder)("drafts of short reports", () => {
  it.each<[Part, "ar" | "en", number]>([
    ["development", "ar", 0.7],
    ["development", "en", 0.7],
    ["blind", "ar", 0.5],
    ["blind", "en", 0.5],
  ])("%s, %s: at least %d of the marks are drafted", (part, language, floor) => {
    const scores = scoreGold(sharedReports(part, readFileSync(`${folder}/${language}.txt`, "utf8")));
    const sum = (key: "right" | "wanted") => scores.reduce((total, score) => total + score[key], 0);
    expect(sum("right") / sum("wanted")).toBeGreaterThanOrEqual(floor);
  });
});
