import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Edges, lineRects } from "../src/text/line-rects.ts";

const box = (left: number, right: number, top = 0, height = 20): Edges => ({ left, right, top, bottom: top + height });

describe("the boxes of a stretch", () => {
  it.each([
    [
      "of five runs that touch are one",
      [box(80, 100), box(60, 80.4), box(40, 59.6), box(20, 40), box(0, 20)],
      [box(0, 100)],
    ],
    ["of two lines stay two", [box(0, 50), box(0, 30, 22), box(30, 60, 22)], [box(0, 50), box(0, 60, 22)]],
    ["with other words between them stay apart", [box(0, 20), box(50, 80)], [box(0, 20), box(50, 80)]],
    [
      "of fonts of other heights are as high as the highest",
      [box(0, 20, 0, 20), box(20, 40, 2, 22)],
      [box(0, 40, 0, 24)],
    ],
    ["that are empty are none", [box(5, 5), box(10, 20)], [box(10, 20)]],
    [
      "of lines that reach into each other stay two",
      [box(0, 50, 0, 30), box(0, 50, 24, 30)],
      [box(0, 50, 0, 30), box(0, 50, 24, 30)],
    ],
  ])("%s", (_, boxes, joined) => {
    expect(lineRects(boxes)).toEqual(joined);
  });

  it("cover what they covered, whatever their order, and none of a line touches another", () => {
    const line = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(line, (pairs) => {
        const boxes = pairs.map(([left, width]) => box(left, left + width));
        const joined = lineRects(boxes);
        expect(lineRects(boxes.toReversed())).toEqual(joined);
        for (const { left, right } of boxes)
          expect(joined.filter((one) => one.left <= left && right <= one.right)).toHaveLength(1);
        for (const [i, one] of joined.entries())
          expect(joined[i + 1]?.left ?? Number.POSITIVE_INFINITY).toBeGreaterThan(one.right + 1);
      }),
      { seed: 20_261_129 },
    );
  });
});
