import { describe, expect, it } from "vitest";
import { footprintOf, likeness } from "./footprint.ts";
import { paired } from "./pairing.ts";

const object = (id: string, ...spans: [number, number][]) => ({
  id,
  evidence: spans.map(([start, end]) => ({ start, end, quote: "…" })),
});

describe("what objects stand on", () => {
  it("is all of their quotes, overlaps counted once", () => {
    const visit = {
      ...object("a", [0, 10], [5, 12]),
      type: { value: "official", evidence: [{ start: 20, end: 25, quote: "…" }] },
    };
    expect(footprintOf(visit)).toEqual([
      [0, 12],
      [20, 25],
    ]);
  });

  it.each([
    [[[0, 10]], [[0, 10]], 1],
    [[[0, 10]], [[10, 20]], 0],
    [[[0, 10]], [[5, 15]], 0.5],
    [
      [
        [0, 4],
        [6, 10],
      ],
      [[2, 8]],
      8 / 14,
    ],
    [[], [], 0],
  ] as [[number, number][], [number, number][], number][])("%j and %j are alike to %f", (a, b, expected) => {
    expect(likeness(a, b)).toBeCloseTo(expected, 12);
    expect(likeness(b, a)).toBeCloseTo(expected, 12);
  });
});

describe("pairing", () => {
  it("takes the most alike first, each object once, whatever the ids say", () => {
    const a = [object("x", [0, 10]), object("y", [0, 6]), object("z", [50, 60])];
    const b = [object("z", [0, 6]), object("x", [1, 10]), object("q", [90, 99])];
    const { pairs, onlyA, onlyB } = paired(a, b);
    expect(pairs.map(([one, other]) => `${one.id} ${other.id}`)).toEqual(["x x", "y z"]);
    expect([onlyA, onlyB].map((list) => list.map(({ id }) => id))).toEqual([["z"], ["q"]]);
  });

  it("takes the same spans first, then the same id, name or link with words in common", () => {
    const a = [object("trip", [0, 10]), object("stop", [100, 110])];
    const b = [object("other", [0, 9]), object("trip", [8, 30]), object("leg", [100, 110])];
    expect(paired(a, b).pairs.map(([one, other]) => `${one.id} ${other.id}`)).toEqual(["trip trip", "stop leg"]);
    const named = (id: string, name: string, ...spans: [number, number][]) => ({
      ...object(id, ...spans),
      name: { en: name },
    });
    const ours = [named("ir", "Iran", [0, 4], [20, 24])];
    const theirs = [named("x", "Tehran", [0, 4]), named("iran", "Iran", [20, 24], [40, 44], [60, 64])];
    expect(paired(ours, theirs).pairs.map(([, other]) => other.id)).toEqual(["iran"]);
  });

  it("does not pair the same id without a word in common", () => {
    expect(paired([object("s1", [0, 10])], [object("s1", [50, 60])]).pairs).toEqual([]);
  });

  it("does not take a touch for likeness", () => {
    expect(paired([object("a", [0, 100])], [object("b", [95, 195])]).pairs).toEqual([]);
  });
});
