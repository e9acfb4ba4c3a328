import { describe, expect, it } from "vitest";
import { type Box, mirrored, type PictureLayout, tallLayout, wideLayout } from "./picture-layout.ts";

const layouts: [string, PictureLayout][] = [
  ["wide", wideLayout],
  ["tall", tallLayout],
  ["wide, mirrored", mirrored(wideLayout)],
  ["tall, mirrored", mirrored(tallLayout)],
];

const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const contains = (box: Box, x: number, y: number) =>
  x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;

describe("the layout of the picture", () => {
  it.each(layouts)("%s: all boxes are inside, and none overlap", (_, { width, height, boxes }) => {
    const list = Object.values(boxes);
    for (const [i, box] of list.entries()) {
      expect([box.x >= 0, box.y >= 0, box.x + box.width <= width, box.y + box.height <= height]).not.toContain(false);
      for (const other of list.slice(i + 1)) expect(overlaps(box, other)).toBe(false);
    }
  });

  it.each(layouts)("%s: no arrow and no sign touches a box", (_, { boxes, arrows, plus }) => {
    for (const box of Object.values(boxes)) {
      expect(contains(box, ...plus)).toBe(false);
      for (const [x1, y1, x2, y2] of arrows)
        expect([contains(box, x1, y1), contains(box, x2, y2)]).toEqual([false, false]);
    }
  });

  it.each([wideLayout, tallLayout])("is the same when mirrored twice", (layout) => {
    expect(mirrored(mirrored(layout))).toEqual(layout);
  });

  it("begins at the right when mirrored", () => {
    const { boxes } = mirrored(wideLayout);
    expect(boxes.text.x).toBeGreaterThan(boxes.article.x);
    expect(boxes.article.x).toBeGreaterThan(boxes.report.x);
  });
});
