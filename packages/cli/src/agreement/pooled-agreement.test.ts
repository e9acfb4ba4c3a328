import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alphaOf } from "./alpha.ts";
import type { FieldDecisions } from "./decisions.ts";
import { single } from "./field.ts";
import { FieldTally } from "./field-tally.ts";
import { drawSamples, intervalOf } from "./resamples.ts";

const field = single("visit", "type");
const ids = { ...single("visit", "place"), ids: true };

const decisionsAbout = (of: typeof field, decisions: [string, string][]): FieldDecisions => ({
  field: of,
  decisions,
  filled: decisions.length,
  either: decisions.length,
  both: decisions.filter(([a, b]) => a === b).length,
});

const tallyOf = (of: typeof field, articles: [string, string][][]) => {
  const tally = new FieldTally(of);
  for (const [i, decisions] of articles.entries()) tally.add(i, decisionsAbout(of, decisions));
  return tally;
};

const value = fc.constantFrom("", "x", "y", "z");
const articles = fc.array(fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 6,
});

describe("decisions summed over articles", () => {
  it("have the alpha of all decisions together", () => {
    fc.assert(
      fc.property(articles, (list) => {
        const [summed, together] = [tallyOf(field, list).alpha(), alphaOf(list.flat())];
        if (together === undefined) expect(summed).toBeUndefined();
        else expect(summed).toBeCloseTo(together, 10);
      }),
    );
  });

  it("have the alpha of a sample as if its articles were repeated", () => {
    fc.assert(
      fc.property(articles, fc.infiniteStream(fc.nat(3)), (list, numbers) => {
        const weights = list.map(() => numbers.next().value as number);
        const repeated = list.flatMap((decisions, i) => Array.from({ length: weights[i] as number }, () => decisions));
        const together = alphaOf(repeated.flat());
        const summed = tallyOf(field, list).alpha((i) => weights[i] as number);
        if (together === undefined) expect(summed).toBeUndefined();
        else expect(summed).toBeCloseTo(together, 10);
      }),
    );
  });

  it("take equal ids of two articles for two values, and silence for one", () => {
    fc.assert(
      fc.property(articles, (list) => {
        const own = list.map((decisions, i) =>
          decisions.map(([a, b]): [string, string] => [a && `${i} ${a}`, b && `${i} ${b}`]),
        );
        const together = alphaOf(own.flat());
        const summed = tallyOf(ids, list).alpha();
        if (together === undefined) expect(summed).toBeUndefined();
        else expect(summed).toBeCloseTo(together, 10);
      }),
    );
  });

  it("count which value is taken for which", () => {
    const tally = tallyOf(field, [
      [
        ["x", "x"],
        ["x", "y"],
      ],
      [["x", "y"]],
    ]);
    expect(tally.cells()).toEqual([
      { a: "x", b: "x", count: 1 },
      { a: "x", b: "y", count: 2 },
    ]);
    expect(tallyOf(ids, [[["x", "y"]]]).cells()).toEqual([]);
  });
});

describe("samples of articles", () => {
  const samplesOf = (seed: number) => {
    const drawn: number[][] = [];
    drawSamples(12, { resamples: 50, seed }, (weights) => drawn.push([...weights]));
    return drawn;
  };

  it("are each as large as the whole, and the same for the same seed", () => {
    const drawn = samplesOf(1);
    expect(drawn).toHaveLength(50);
    expect(drawn.every((weights) => weights.reduce((sum, weight) => sum + weight, 0) === 12)).toBe(true);
    expect(samplesOf(1)).toEqual(drawn);
    expect(samplesOf(2)).not.toEqual(drawn);
  });

  it("draw every article about as often", () => {
    const totals = new Array<number>(10).fill(0);
    drawSamples(10, { resamples: 1000, seed: 1 }, (weights) => {
      for (const [i, weight] of weights.entries()) totals[i] = (totals[i] as number) + weight;
    });
    for (const total of totals) expect(Math.abs(total - 1000)).toBeLessThan(120);
  });

  it("give the middle 95 % of the figures; none where most samples have none", () => {
    const figures = Array.from({ length: 201 }, (_, i) => i / 200);
    expect(intervalOf(figures)).toEqual([0.025, 0.975]);
    expect(intervalOf([1, undefined, undefined])).toBeUndefined();
    expect(intervalOf([])).toBeUndefined();
  });
});
