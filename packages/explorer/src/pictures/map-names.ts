import { geoContains } from "d3-geo";
import { badgeRadius, type Journey, pointsOn } from "./map-journeys.ts";
import type { MapPlace, Point } from "./map-places.ts";
import type { Region } from "./region.ts";
import { widthOf } from "./svg.ts";

/** A name with the midpoint of its baseline. */
export interface MapName {
  place: MapPlace;
  x: number;
  y: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** How far a country's name is moved within it, and from one that is too small for its name. */
const reach = { within: 140, beside: 34 };
/** The space that is kept free around a line. */
const lineRoom = 3;
const dot = 7;
/** Names of towns are bold, hence wider. */
const bold = 1.12;

/**
 * Places names so that none overlaps another, a dot, a number or a line: first the towns, beside their dots, then the
 * countries, as near to their middle as possible. A name without a free place appears only in the list below the map.
 */
export function namesOn(
  region: Region,
  wanted: readonly { place: MapPlace; at: Point }[],
  journeys: readonly Journey[],
): MapName[] {
  const around = ([x, y]: Point, room: number): Box => ({
    left: x - room,
    right: x + room,
    top: y - room,
    bottom: y + room,
  });
  const taken = [
    ...wanted.flatMap(({ place, at }) => (place.shape ? [] : [around(at, dot)])),
    ...journeys.flatMap((journey) => [
      around(journey.badge, badgeRadius + 2),
      ...pointsOn(journey).map((point) => around(point, lineRoom)),
    ]),
  ];
  return wanted.flatMap(({ place, at }) => {
    const half = (widthOf(place.name, region.size) * (place.shape ? 1 : bold)) / 2 + 2;
    const found = candidates(region, place, { at, half }).find((point) => {
      const box = boxAt(region, point, half);
      return isWithin(box, region) && !taken.some((other) => overlap(box, other));
    });
    if (!found) return [];
    taken.push(boxAt(region, found, half));
    return [{ place, x: found[0], y: found[1] }];
  });
}

function boxAt({ size }: Region, [x, y]: Point, half: number): Box {
  return { left: x - half, right: x + half, top: y - size, bottom: y + size * 0.35 };
}

function candidates(region: Region, place: MapPlace, { at, half }: { at: Point; half: number }): Point[] {
  const [x, y] = at;
  if (!place.shape)
    return [10, 16, 24].flatMap((gap): Point[] => [
      [x + half + gap, y + 4],
      [x - half - gap, y + 4],
      [x, y - gap],
      [x, y + gap + region.size * 0.75],
      [x + half + gap / 2, y - gap],
      [x - half - gap / 2, y - gap],
      [x + half + gap / 2, y + gap + 6],
      [x - half - gap / 2, y + gap + 6],
    ]);
  const { shape } = place;
  const isOnIt = ([left, top]: Point) => {
    const degrees = region.projection.invert?.([left, top - 4]);
    return degrees !== null && degrees !== undefined && geoContains(shape, degrees);
  };
  const near = ring([x, y + 4], reach.within);
  return [...near.filter(isOnIt), ...near.filter(([left, top]) => Math.hypot(left - x, top - y) <= reach.beside)];
}

// Points around a middle, the nearest first.
function ring([x, y]: Point, radius: number): Point[] {
  const points: Point[] = [[x, y]];
  for (let distance = 8; distance <= radius; distance += 8)
    for (let i = 0; i < 16; i++) {
      const angle = (i * Math.PI) / 8;
      points.push([x + distance * Math.cos(angle), y + distance * Math.sin(angle)]);
    }
  return points;
}

function isWithin(box: Box, { width, height }: Region): boolean {
  return box.left >= 2 && box.right <= width - 2 && box.top >= 2 && box.bottom <= height - 2;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
