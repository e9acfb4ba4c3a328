import { describe, expect, it } from "vitest";
import { type Part, parts } from "../../../../test/blind-split.ts";
import { goldLanguages, ownReports } from "./gold/gold-files.ts";
import { scoreLadders } from "./gold/ladders.ts";
import { scoreGold } from "./gold/marks.ts";

// What drafts reach today, less what one report may change: the scores page has the exact figures.
const floors: Readonly<Record<Part, Readonly<Record<string, readonly [precision: number, recall: number]>>>> = {
  development: {
    "countries and capitals, with code": [0.85, 0.92],
    "persons by name": [0.95, 0.9],
    "dates, with value": [0.88, 0.85],
    "events, kind and status": [0.82, 0.55],
  },
  blind: {
    "countries and capitals, with code": [0.9, 0.9],
    "persons by name": [0.85, 0.74],
    "dates, with value": [0.8, 0.82],
    "events, kind and status": [0.72, 0.55],
  },
};

describe.each(parts)("drafts of the %s reports of our own", (part) => {
  it.each(goldLanguages)("hold the marks of %s", (language) => {
    const scores = scoreGold([...ownReports(language, "plain", part), ...ownReports(language, "traps", part)]);
    const missed = scores.flatMap(({ kind, right, drafted, wanted }) => {
      const floor = floors[part][kind];
      const isReached = !floor || (right >= floor[0] * drafted && right >= floor[1] * wanted);
      return isReached ? [] : [`${kind}: ${right} right of ${wanted}, ${drafted} drafted`];
    });
    expect(missed).toEqual([]);
  });

  it.each([
    ["en", 0.7],
    ["ar", 0.55],
  ] as const)(
    "single sentences of %s: at least %d of the events, and hardly any where none is reported",
    (language, floor) => {
      for (const { kind, right, wanted } of scoreLadders(language, part))
        expect(right / wanted, kind).toBeGreaterThanOrEqual(kind === "none" ? 0.92 : floor);
    },
  );
});
