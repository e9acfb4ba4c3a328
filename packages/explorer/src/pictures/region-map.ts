import { geoPath } from "d3-geo";
import { type Html, html } from "../html.ts";
import { objectTitle } from "../object-title.ts";
import { factId, type View } from "../view.ts";
import { countryShapes } from "./country-shapes.ts";
import { badgeRadius, type Journey, journeysIn } from "./map-journeys.ts";
import { namesOn } from "./map-names.ts";
import type { MapPlace, Point } from "./map-places.ts";
import type { PictureLabels } from "./picture-labels.ts";
import { isInside, type Region, regionAround } from "./region.ts";
import { both, frame, linked, round } from "./svg.ts";
import { thinned } from "./thinned.ts";

/** The towns, and the countries around them, with their names; a numbered line for each visit from the visitors' country. */
export function regionMap(view: View, labels: PictureLabels, places: readonly MapPlace[]): Html | undefined {
  const centres = centresOf(view, places);
  if (centres.length === 0) return undefined;
  const homes = homesOf(view, places).filter(
    ({ shape }) => shape && regionAround(centres, "narrow").path(shape) === null,
  );
  // a home that is out of sight is brought into it; one of which a part is seen is not, since it may be half a continent
  centres.push(...homes.map(({ point }) => point));
  const wide = regionAround(centres, "wide");
  const named = places.filter(({ shape }) => shape !== undefined);
  const outlines = outlinesOf(view, named, wide);
  return html`${outlines}${both((look) => picture(view, labels, { places, region: look === "wide" ? wide : regionAround(centres, look), wide }))}`;
}

// Both sizes use the same outlines, since their projections differ only in scale and place.
function outlinesOf(view: View, named: readonly MapPlace[], wide: Region): Html {
  const path = geoPath(wide.projection.clipExtent(clip(wide))).digits(1);
  const rest = countryShapes.filter((shape) => !named.some((place) => place.shape === shape));
  const land = rest.map((shape) => thinned(path(shape)) ?? "").join("");
  const own = named.map(({ id, shape }) => {
    const drawn = shape && thinned(path(shape));
    return drawn && html`<path id="${view.prefix}-land-${id}" d="${drawn}"/>`;
  });
  wide.projection.clipExtent(edges(wide));
  return html`<svg class="dv-outlines" aria-hidden="true" width="0" height="0"><defs><path id="${view.prefix}-land" d="${land}"/>${own}</defs></svg>`;
}

function edges({ width, height }: Region): [Point, Point] {
  return [
    [0, 0],
    [width, height],
  ];
}

// The narrow picture is higher for its width: it sees more to the north and the south.
function clip({ width, height }: Region): [Point, Point] {
  return [
    [-10, -height],
    [width + 10, 2 * height],
  ];
}

interface Drawn {
  places: readonly MapPlace[];
  region: Region;
  wide: Region;
}

function picture(view: View, labels: PictureLabels, { places, region, wide }: Drawn): Html {
  const { path, projection, width, height, look } = region;
  const shapes = places.filter(({ shape }) => shape !== undefined && path(shape) !== null);
  const towns = places.filter(({ shape, point }) => shape === undefined && isInside(region, projection(point)));
  const journeys = journeysIn(view, places, region);
  const wanted = [
    ...towns.map((town) => ({ place: town, at: projection(town.point) as Point })),
    ...shapes.map((place) => ({ place, at: path.centroid(place.shape as GeoJSON.Feature) as Point })),
  ];
  const names = namesOn(region, wanted, journeys);
  const moved = transformOf(wide, region);
  return frame(view, {
    id: "region",
    look,
    width,
    height,
    title: labels.places,
    about: `${labels.places}${view.labels.colon}${[...towns, ...shapes].map(({ name }) => name).join(view.labels.comma)}`,
    body: html`<defs><marker id="${view.prefix}-arrow-${look}" class="dv-arrow" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="10" markerHeight="10" markerUnits="userSpaceOnUse" orient="auto"><path d="M0,0 8,4 0,8z"/></marker></defs><rect class="dv-sea" aria-hidden="true" width="${width}" height="${height}"/>
<use class="dv-land" aria-hidden="true" href="#${view.prefix}-land" transform="${moved}"/>
${shapes.map(({ id, name, href }) => linked(href, name, html`<use class="dv-land-named" href="#${view.prefix}-land-${id}" transform="${moved}"/>`))}
${journeys.map((journey) => journeyMark(view, journey, look))}
${towns.map(({ name, href, point }) => linked(href, name, html`<circle class="dv-town" cx="${round(projection(point)?.[0] ?? 0)}" cy="${round(projection(point)?.[1] ?? 0)}" r="5"/>`))}
<g aria-hidden="true">${names.map(({ place, x, y }) => html`<text class="${place.shape ? "dv-svg-country" : "dv-svg-town"}" font-size="${region.size}" x="${round(x)}" y="${round(y)}" text-anchor="middle">${place.name}</text>`)}</g>`,
  });
}

function transformOf(wide: Region, { projection }: Region): string {
  const scale = projection.scale() / wide.projection.scale();
  const [[fromX, fromY], [toX, toY]] = [wide.projection.translate(), projection.translate()];
  return `translate(${round(toX - fromX * scale)} ${round(toY - fromY * scale)}) scale(${Math.round(scale * 10_000) / 10_000})`;
}

function journeyMark(
  view: View,
  { id, number, from, bend, to, badge }: Journey,
  look: Region["look"],
): Html | undefined {
  const fact = view.facts.find(({ key }) => key === `/visits/${id}`)?.number;
  if (fact === undefined) return undefined;
  const at = ([x, y]: Point) => `${round(x)},${round(y)}`;
  const [x, y] = badge;
  return linked(
    `#${factId(view, fact)}`,
    `${number}. ${objectTitle(view.article, id, view.labels) ?? id}`,
    html`<path class="dv-way" d="M${at(from)}Q${at(bend)} ${at(to)}" marker-end="url(#${view.prefix}-arrow-${look})"/><circle class="dv-badge" cx="${round(x)}" cy="${round(y)}" r="${badgeRadius}"/><text class="dv-svg-badge" x="${round(x)}" y="${round(y + 4.5)}" text-anchor="middle">${number}</text>`,
  );
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

// The countries that visitors come from.
function homesOf({ article: { visits = [], entities = [] } }: View, places: readonly MapPlace[]): MapPlace[] {
  const codes = visits.flatMap(({ visitors }) =>
    visitors.flatMap(({ entity }) => entities.find(({ id }) => id === entity)?.country ?? []),
  );
  const lands = entities.filter(
    ({ kind, country }) => kind === "country" && country !== undefined && codes.includes(country),
  );
  return places.filter(({ id }) => lands.some((land) => land.id === id));
}
