import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { marksOf } from "../src/index.ts";
import { inLanes } from "../src/text/lanes.ts";
import { reference } from "./article.ts";

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }));
const overlap = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;
const same = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start === b.start && a.end === b.end;

describe("lanes", () => {
  it("no two stretches in a lane overlap, unless they are the same stretch", () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 60 }), (spans) => {
        const { placed, count } = inLanes(spans);
        expect(placed).toHaveLength(spans.length);
        for (const [i, one] of placed.entries()) {
          expect(one.lane).toBeLessThan(count);
          for (const other of placed.slice(i + 1))
            if (one.lane === other.lane)
              expect(same(one.span, other.span) || !overlap(one.span, other.span)).toBe(true);
        }
      }),
    );
  });

  it("are as few as the deepest place needs", () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 60 }), (spans) => {
        const places = [...new Set(spans.map(({ start, end }) => `${start} ${end}`))].map((place) =>
          place.split(" ").map(Number),
        );
        const depths = Array.from(
          { length: 81 },
          (_, at) => places.filter(([start = 0, end = 0]) => start <= at && at < end).length,
        );
        expect(inLanes(spans).count).toBe(Math.max(...depths));
      }),
    );
  });

  it.each([
    [
      "nested",
      [
        [0, 10],
        [2, 5],
      ],
      [0, 1],
    ],
    [
      "crossing",
      [
        [0, 6],
        [4, 10],
      ],
      [0, 1],
    ],
    [
      "side by side",
      [
        [0, 4],
        [4, 10],
      ],
      [0, 0],
    ],
    [
      "twice the same",
      [
        [0, 4],
        [0, 4],
      ],
      [0, 0],
    ],
  ] as const)("%s", (_, pairs, lanes) => {
    expect(inLanes(pairs.map(([start, end]) => ({ start, end }))).placed.map(({ lane }) => lane)).toEqual(lanes);
  });

  it("the reference article needs more than four", () => {
    expect(inLanes(marksOf(reference).filter(({ fact }) => fact !== undefined)).count).toBeGreaterThan(4);
  });
});
