import type { View } from "../view.ts";
import type { MapPlace, Point } from "./map-places.ts";
import type { Region } from "./region.ts";

/** A visit on the map: a curve from the visitors' country to where it leads, and the place of its number. */
export interface Journey {
  /** The id of the visit. */
  id: string;
  number: number;
  from: Point;
  bend: Point;
  to: Point;
  badge: Point;
}

type Curve = Pick<Journey, "from" | "bend" | "to">;

/** How far the first, second … curve from one place bends, in parts of its length. */
const bends = [0.2, 0.36, 0.06, 0.5, -0.1];

/** The radius of the circle around a number. */
export const badgeRadius = 10;

/** The curves of the visits whose two ends are in the region; those from one place bend differently. */
export function journeysIn(view: View, places: readonly MapPlace[], region: Region): Journey[] {
  const { visits = [], entities = [] } = view.article;
  const lands = places.filter(({ shape }) => shape !== undefined);
  const landOf = (code: string | undefined) =>
    lands.find(
      ({ id }) => code !== undefined && entities.some((entity) => entity.id === id && entity.country === code),
    );
  const curves: Omit<Journey, "badge">[] = [];
  visits.forEach(({ id, visitors, place, hostCountry }, i) => {
    const home = visitors
      .map(({ entity }) => landOf(entities.find((one) => one.id === entity)?.country))
      .find((land) => land !== undefined);
    const goal = places.find((one) => one.id === place?.value) ?? landOf(hostCountry?.value);
    if (!home || !goal || home === goal) return;
    const [from, to] = [pointOf(region, home), pointOf(region, goal)];
    if (!from || !to) return;
    const nth = curves.filter((one) => isNear(one.from, from)).length;
    curves.push({ id, number: i + 1, from, to, bend: bendOf(from, to, bends[nth % bends.length] as number) });
  });
  const journeys: Journey[] = [];
  for (const curve of curves)
    journeys.push({
      ...curve,
      badge: badgeOn(curve, [
        ...curves.filter((other) => other !== curve).flatMap(pointsOn),
        ...journeys.map(({ badge }): Point => badge),
      ]),
    });
  return journeys;
}

// The middle of what is seen of a country, or the point of a town.
function pointOf({ path, projection, width, height }: Region, { shape, point }: MapPlace): Point | undefined {
  const at = shape ? (path(shape) === null ? null : path.centroid(shape)) : projection(point);
  if (!at || at[0] < 0 || at[1] < 0 || at[0] > width || at[1] > height) return undefined;
  return at;
}

function bendOf(from: Point, to: Point, part: number): Point {
  return [(from[0] + to[0]) / 2 + (to[1] - from[1]) * part, (from[1] + to[1]) / 2 - (to[0] - from[0]) * part];
}

function isNear(a: Point, b: Point): boolean {
  return Math.hypot(a[0] - b[0], a[1] - b[1]) < 4;
}

/** A point of a curve, from 0 to 1. */
function pointOn({ from, bend, to }: Curve, t: number): Point {
  const part = (i: 0 | 1) => (1 - t) ** 2 * from[i] + 2 * t * (1 - t) * bend[i] + t ** 2 * to[i];
  return [part(0), part(1)];
}

/** Points along a curve, near enough to each other that no name fits between them. */
export function pointsOn(curve: Curve): Point[] {
  const count = Math.ceil(Math.hypot(curve.to[0] - curve.from[0], curve.to[1] - curve.from[1]) / 3) + 8;
  return Array.from({ length: count + 1 }, (_, i) => pointOn(curve, i / count));
}

// On the own curve, where everything else is farthest; what is far enough is as good as what is farther.
function badgeOn(curve: Curve, taken: readonly Point[]): Point {
  const room = ([x, y]: Point) =>
    Math.min(3 * badgeRadius, ...taken.map(([otherX, otherY]) => Math.hypot(otherX - x, otherY - y)));
  const places = Array.from({ length: 29 }, (_, i) =>
    pointOn(curve, 0.6 + (i % 2 === 0 ? -1 : 1) * Math.ceil(i / 2) * 0.02),
  );
  return places.reduce((best, place) => (room(place) > room(best) + 0.5 ? place : best));
}
