import { geoNaturalEarth1, geoPath } from "d3-geo";
import { type Html, html } from "../html.ts";
import type { View } from "../view.ts";
import { landShape } from "./country-shapes.ts";
import type { MapPlace } from "./map-places.ts";
import type { PictureLabels } from "./picture-labels.ts";
import { frame, linked } from "./svg.ts";
import { thinned } from "./thinned.ts";

const width = 360;
const height = 176;

/** All named countries on a small map of the world. */
export function worldMap(view: View, labels: PictureLabels, places: readonly MapPlace[]): Html {
  const path = geoPath(geoNaturalEarth1().fitSize([width, height], { type: "Sphere" })).digits(1);
  const named = places.filter(({ shape }) => shape !== undefined);
  const title = named.map(({ name }) => name).join(view.labels.comma);
  return frame(view, {
    id: "world",
    width,
    height,
    title: labels.world,
    about: `${labels.world}${view.labels.colon}${title}`,
    body: html`<path class="dv-sea" aria-hidden="true" d="${thinned(path({ type: "Sphere" })) ?? ""}"/><path class="dv-land" aria-hidden="true" d="${thinned(path(landShape)) ?? ""}"/>${named.map(({ name, href, shape }) => shape && linked(href, name, html`<path class="dv-land-named" d="${thinned(path(shape)) ?? ""}"/>`))}`,
  });
}
