import type { MapPlace, Point } from "./map-places.ts";
import { widthOf } from "./svg.ts";

/** A name with the midpoint of its baseline. */
export interface MapName {
  place: MapPlace;
  x: number;
  y: number;
}

const size = 13;
const lineHeight = 16;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Places labels next to their points, in list order; a label that does not fit appears only in the list below. */
export function labelled(
  wanted: readonly { place: MapPlace; at: Point }[],
  { width, height }: { width: number; height: number },
): MapName[] {
  const taken: Box[] = wanted.flatMap(({ place, at: [x, y] }) =>
    place.shape ? [] : [{ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }],
  );
  return wanted.flatMap(({ place, at: [x, y] }) => {
    // town names are bold
    const half = (widthOf(place.name, size) * (place.shape ? 1 : 1.12)) / 2 + 2;
    const beside: Point[] = [
      [x + half + 8, y + 4],
      [x - half - 8, y + 4],
      [x, y - 10],
      [x, y + 20],
    ];
    const within: Point[] = [
      [x, y + 4],
      [x, y - 10],
      [x, y + 18],
      [x + half, y + 4],
      [x - half, y + 4],
    ];
    for (const [middle, base] of place.shape ? within : beside) {
      const box = { left: middle - half, right: middle + half, top: base - lineHeight + 3, bottom: base + 4 };
      const fits = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height;
      if (!fits || taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return [{ place, x: middle, y: base }];
    }
    return [];
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
