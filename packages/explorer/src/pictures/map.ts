import type { Visit } from "@diplomatic-visits/core";
import { codeLabel, fieldOf } from "../field-of.ts";
import { type Html, html } from "../html.ts";
import { objectTitle } from "../object-title.ts";
import { factId, type View } from "../view.ts";
import { mapPlaces } from "./map-places.ts";
import type { PictureLabels } from "./picture-labels.ts";
import { regionMap } from "./region-map.ts";
import { worldMap } from "./world-map.ts";

/** Where events happen: the places around the visits with their names, a world map outside, and lists of visits and places. */
export function map(view: View, labels: PictureLabels): Html | undefined {
  const places = mapPlaces(view);
  if (places.length === 0) return undefined;
  const byMentions = [...places].sort((a, b) => b.mentions - a.mentions);
  const { visits = [] } = view.article;
  return html`<figure class="dv-picture"><h3>${labels.map}</h3>
<figcaption>${labels.mapAbout}</figcaption>
${regionMap(view, labels, places)}
<div class="dv-beside"><div>${visits.length > 0 && html`<h4>${labels.journeys}</h4><ol class="dv-journeys">${visits.map((visit) => journey(view, visit))}</ol>`}
<h4>${labels.world}</h4><ul class="dv-places">${byMentions.map(({ name, mentions, href }) => html`<li>${href === undefined ? html`<bdi>${name}</bdi>` : html`<a href="${href}"><bdi>${name}</bdi></a>`} <span class="dv-count" title="${labels.mentions}">${mentions}</span></li>`)}</ul></div>
${worldMap(view, labels, places)}</div>
<p class="dv-soft">${labels.borders}</p></figure>`;
}

// Who goes where, and when or how far it has come: what the numbers on the map stand for.
function journey(view: View, { id, start, plannedStart, status }: Visit): Html {
  const fact = view.facts.find(({ key }) => key === `/visits/${id}`)?.number;
  const title = html`<bdi>${objectTitle(view.article, id, view.labels) ?? id}</bdi>`;
  const state = codeLabel(fieldOf("Visit", "status"), status.value, view.locale);
  const when = (start ?? plannedStart)?.value;
  return html`<li>${fact === undefined ? title : html`<a href="#${factId(view, fact)}">${title}</a>`}${when !== undefined && html`${view.labels.comma}<bdi>${when}</bdi>`}${state !== undefined && html`${view.labels.comma}${state}`}</li>`;
}
