import { type GeoPath, type GeoProjection, geoMercator, geoPath } from "d3-geo";
import type { Point } from "./map-places.ts";
import type { Look } from "./svg.ts";

/** The part of the world that a map shows, at one of its two sizes. */
export interface Region {
  look: Look;
  width: number;
  height: number;
  /** The size of its letters. */
  size: number;
  projection: GeoProjection;
  /** Draws a shape, cut at the edges. */
  path: GeoPath;
}

const sizes: Readonly<Record<Look, Pick<Region, "width" | "height" | "size"> & { margin: number }>> = {
  wide: { width: 840, height: 460, size: 14, margin: 70 },
  narrow: { width: 344, height: 340, size: 12.5, margin: 48 },
};

/** The margin in degrees around an isolated place. */
const around = 10;

/** The region around these points. */
export function regionAround(points: readonly Point[], look: Look): Region {
  const { margin, ...size } = sizes[look];
  const { width, height } = size;
  const projection = geoMercator()
    .fitExtent(
      [
        [margin, margin],
        [width - margin, height - margin],
      ],
      { type: "MultiPoint", coordinates: spread(points) },
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  return { look, ...size, projection, path: geoPath(projection).digits(1) };
}

function spread(points: readonly Point[]): Point[] {
  const [x, y] = [points.map(([longitude]) => longitude), points.map(([, latitude]) => latitude)];
  const [middleX, middleY] = [(Math.min(...x) + Math.max(...x)) / 2, (Math.min(...y) + Math.max(...y)) / 2];
  return [
    ...points,
    [middleX - around, middleY],
    [middleX + around, middleY],
    [middleX, middleY - around / 2],
    [middleX, middleY + around / 2],
  ];
}

/** Whether the region contains a point of its picture. */
export function isInside({ width, height }: Region, point: Point | null): point is Point {
  return point !== null && point[0] >= 0 && point[0] <= width && point[1] >= 0 && point[1] <= height;
}
