import { type GeoPath, type GeoProjection, geoMercator, geoPath } from "d3-geo";
import { type Html, html } from "../html.ts";
import { factId, type View } from "../view.ts";
import { countryShapes } from "./country-shapes.ts";
import { labelled } from "./map-names.ts";
import type { MapPlace, Point } from "./map-places.ts";
import type { PictureLabels } from "./picture-labels.ts";
import { frame, linked, round } from "./svg.ts";
import { thinned } from "./thinned.ts";

const width = 360;
const height = 340;
const margin = 48;
/** The margin in degrees around an isolated place. */
const around = 10;

/** The towns, and the countries around them, with their names; a line for each visit from the visitors' country. */
export function regionMap(view: View, labels: PictureLabels, places: readonly MapPlace[]): Html | undefined {
  const centres = centresOf(view, places);
  if (centres.length === 0) return undefined;
  const projection = geoMercator().fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    { type: "MultiPoint", coordinates: spread(centres) },
  );
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const path = geoPath(projection).digits(1);
  const shapes = places.filter(({ shape }) => shape !== undefined && path(shape) !== null);
  const towns = places.filter(({ shape, point }) => shape === undefined && isInside(projection(point)));
  const names = labelled(
    [
      ...towns.map((town) => ({ place: town, at: projection(town.point) as Point })),
      ...shapes.map((place) => ({ place, at: path.centroid(place.shape as GeoJSON.Feature) as Point })),
    ],
    { width, height },
  );
  return frame(view, {
    id: "region",
    width,
    height,
    title: labels.places,
    about: `${labels.places}${view.labels.colon}${[...towns, ...shapes].map(({ name }) => name).join(view.labels.comma)}`,
    body: html`<defs><marker id="${view.prefix}-arrow" class="dv-arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 8,4 0,8z"/></marker></defs><rect class="dv-sea" aria-hidden="true" width="${width}" height="${height}"/>
<g aria-hidden="true">${countryShapes.map((shape) => outline(path, shape))}</g>
${shapes.map(({ name, href, shape }) => linked(href, name, html`<path class="dv-land-named" d="${thinned(path(shape as GeoJSON.Feature)) ?? ""}"/>`))}
${visitLines(view, places, { path, projection })}
${towns.map(({ name, href, point }) => linked(href, name, html`<circle class="dv-town" cx="${round(projection(point)?.[0] ?? 0)}" cy="${round(projection(point)?.[1] ?? 0)}" r="5"/>`))}
<g aria-hidden="true">${names.map(({ place, x, y }) => html`<text class="${place.shape ? "dv-svg-country" : "dv-svg-town"}" x="${round(x)}" y="${round(y)}" text-anchor="middle">${place.name}</text>`)}</g>`,
  });
}

function outline(path: GeoPath, shape: GeoJSON.Feature): Html | undefined {
  const drawn = thinned(path(shape));
  return drawn === undefined ? undefined : html`<path class="dv-land" d="${drawn}"/>`;
}

// The towns, plus the host countries without a known town.
function centresOf({ article: { visits = [], entities = [] } }: View, places: readonly MapPlace[]): Point[] {
  const towns = places.filter(({ shape }) => shape === undefined);
  const hosts = visits.flatMap(({ hostCountry, place }) =>
    towns.some(({ id }) => id === place?.value)
      ? []
      : entities.filter(({ kind, country }) => kind === "country" && country === hostCountry?.value),
  );
  const lands = places.filter(({ id }) => hosts.some((host) => host.id === id));
  return [...towns, ...lands].map(({ point }) => point);
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

function isInside(point: Point | null): boolean {
  return point !== null && point[0] >= 0 && point[0] <= width && point[1] >= 0 && point[1] <= height;
}

// From the label of the visitors' country to the town, curved so that outbound and return trips are two lines.
function visitLines(
  view: View,
  places: readonly MapPlace[],
  { path, projection }: { path: GeoPath; projection: GeoProjection },
): Html[] {
  const { visits = [], entities = [] } = view.article;
  return visits.flatMap(({ id, visitors, place }) => {
    const country = entities.find((entity) => entity.id === visitors[0]?.entity)?.country;
    const home = places.find(
      ({ id: of, shape }) => shape && entities.some((entity) => entity.id === of && entity.country === country),
    );
    const goal = places.find((one) => one.id === place?.value);
    const number = view.facts.find(({ key }) => key === `/visits/${id}`)?.number;
    const to = goal && projection(goal.point);
    const from = home?.shape && path(home.shape) !== null ? path.centroid(home.shape) : undefined;
    if (!to || !from || number === undefined || !goal || !home) return [];
    const bend: Point = [(from[0] + to[0]) / 2 + (to[1] - from[1]) / 5, (from[1] + to[1]) / 2 - (to[0] - from[0]) / 5];
    const words = `${home.name} ${view.labels.dir === "rtl" ? "←" : "→"} ${goal.name}`;
    return [
      linked(
        `#${factId(view, number)}`,
        words,
        html`<path class="dv-way" d="M${round(from[0])},${round(from[1])}Q${round(bend[0])},${round(bend[1])} ${round(to[0])},${round(to[1])}" marker-end="url(#${view.prefix}-arrow)"/>`,
      ),
    ];
  });
}
