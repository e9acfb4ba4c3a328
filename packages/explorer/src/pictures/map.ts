import { type Html, html } from "../html.ts";
import type { View } from "../view.ts";
import { mapPlaces } from "./map-places.ts";
import type { PictureLabels } from "./picture-labels.ts";
import { regionMap } from "./region-map.ts";
import { worldMap } from "./world-map.ts";

/** Where events happen: the places around the visits with their names, a world map outside, and a list of all. */
export function map(view: View, labels: PictureLabels): Html | undefined {
  const places = mapPlaces(view);
  if (places.length === 0) return undefined;
  const byMentions = [...places].sort((a, b) => b.mentions - a.mentions);
  return html`<figure class="dv-picture"><h3>${labels.map}</h3>
${regionMap(view, labels, places)}
${worldMap(view, labels, places)}
<figcaption>${labels.mapAbout} ${labels.borders}</figcaption>
<ul class="dv-places">${byMentions.map(({ name, mentions, href }) => html`<li>${href === undefined ? html`<bdi>${name}</bdi>` : html`<a href="${href}"><bdi>${name}</bdi></a>`} <span class="dv-count" title="${labels.mentions}">${mentions}</span></li>`)}</ul></figure>`;
}
