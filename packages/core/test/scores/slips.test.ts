import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parts } from "../../../../test/blind-split.ts";
import { type SlipScore, scoredSlips, slipScores, slipScoresFile } from "./slips.ts";

const committed: Record<string, Record<string, SlipScore>> = JSON.parse(readFileSync(slipScoresFile, "utf8"));

describe.each(parts)("the %s part of the slips", (part) => {
  const scored = scoredSlips(part);
  const now = slipScores(scored, ({ kind }) => kind);

  it.each(Object.entries(committed[part] ?? {}))("as many slips of %s are reported as committed", (kind, figures) => {
    expect(now[kind]?.reported, "reported").toBeGreaterThanOrEqual(figures.reported);
    expect(now[kind]?.alarms, "false alarms").toBeLessThanOrEqual(figures.alarms);
  });

  it("every kind has committed figures", () => {
    expect(Object.keys(now).sort()).toEqual(Object.keys(committed[part] ?? {}).sort());
  });
});
