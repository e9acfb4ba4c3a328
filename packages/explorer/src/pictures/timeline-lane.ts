import { type Html, html } from "../html.ts";
import type { View } from "../view.ts";
import { round } from "./svg.ts";
import type { TimeAxis } from "./time-axis.ts";
import type { TimelineEntry } from "./timeline-entries.ts";

const height = 26;
/** The least part of the axis that a bar takes, so that it can be seen. */
const thinnest = 1.4;

/** The two edges of a stretch of the axis, in parts of a hundred, from the left. */
function stretch(
  { labels }: View,
  axis: TimeAxis,
  [from, to]: readonly [number, number],
): { x: number; width: number } {
  const [start, end] = [from, to].map((day) => Math.min(1, Math.max(0, axis.at(day))) * 100) as [number, number];
  const width = Math.max(thinnest, end - start);
  const x = Math.min(100 - width, Math.max(0, start - (width - (end - start)) / 2));
  return { x: round(labels.dir === "rtl" ? 100 - x - width : x), width: round(width) };
}

/** The lane of one date: the day that everything is measured from as a band, round distances as lines, the date as a bar. */
export function lane(view: View, axis: TimeAxis, { range, firm, alternative }: TimelineEntry): Html {
  const { from = axis.from, to } = range ?? {};
  const bar = stretch(view, axis, [from, to === undefined ? axis.to : to + 1]);
  const kind = firm ? (alternative ? "alternative" : "firm") : "range";
  return html`<svg class="dv-lane" aria-hidden="true" width="100%" height="${height}">${grid(view, axis)}<rect class="dv-bar dv-bar-${kind}" x="${bar.x}%" y="5" width="${bar.width}%" height="${height - 10}" rx="4"/></svg>`;
}

function grid(view: View, axis: TimeAxis): Html {
  const { centre, ticks } = axis;
  const band = stretch(view, axis, [centre, centre + 1]);
  const lines = ticks.filter(({ day }) => day !== centre).map(({ day }) => placeOf(view, axis, day));
  return html`<rect class="dv-band" x="${band.x}%" width="${band.width}%" height="${height}"/>${lines.map((x) => html`<line class="dv-grid" x1="${x}%" x2="${x}%" y1="0" y2="${height}"/>`)}`;
}

function placeOf({ labels }: View, axis: TimeAxis, day: number): number {
  const at = axis.at(day) * 100;
  return round(labels.dir === "rtl" ? 100 - at : at);
}

/** The names of the lines, above the lanes; a name at an edge stays within it. */
export function ruler(view: View, axis: TimeAxis): Html {
  const band = stretch(view, axis, [axis.centre, axis.centre + 1]);
  const names = axis.ticks.map(({ day, words, major }) => {
    const isCentre = day === axis.centre;
    const x = isCentre ? round(band.x + band.width / 2) : placeOf(view, axis, day);
    const classes = `dv-svg-tick${isCentre ? " dv-svg-centre" : ""}${major ? "" : " dv-minor"}`;
    return html`<text class="${classes}" x="${x}%" y="14" text-anchor="${anchorAt(view, x)}">${words}</text>`;
  });
  return html`<svg class="dv-lane dv-ruler" aria-hidden="true" width="100%" height="20">${names}</svg>`;
}

function anchorAt({ labels }: View, x: number): "start" | "middle" | "end" {
  if (x > 10 && x < 90) return "middle";
  return x <= 10 === (labels.dir === "ltr") ? "start" : "end";
}
