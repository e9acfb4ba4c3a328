import { type Html, html } from "../html.ts";
import { factId, type View } from "../view.ts";
import { lines, linked, round, widthOf } from "./svg.ts";
import type { TimelineEntry } from "./timeline-entries.ts";

/** The width of the timeline, and its side margins. */
export const timelineWidth = 360;
/** The margin at either side of the timeline. */
export const timelineInset = 10;

const size = 12.5;
const smaller = 11.5;
const lineHeight = 17;
const barHeight = 12;

/** One row of the timeline, and its height. */
export interface TimelineRow {
  height: number;
  drawn: Html;
}

/** Draws one date: what it dates, its full-width bar, and the date next to the bar, or above it if there is no room. */
export function timelineRow(
  view: View,
  entry: TimelineEntry,
  { top, edges }: { top: number; edges: [number, number] },
): TimelineRow {
  const { fact, what, when, quote, firm, alternative } = entry;
  const words = lines(what, { size, width: timelineWidth - 2 * timelineInset });
  const bar = barOf(edges);
  const room = widthOf(when, smaller) + 12;
  const beside = sideOf(bar, room);
  const text = beside === undefined ? [...words.map(asWhat), asWhen(when)] : words.map(asWhat);
  const barTop = top + text.length * lineHeight + 2;
  const kind = firm ? (alternative ? "alternative" : "firm") : "range";
  const body = html`${text.map((line, i) => line(timelineWidth / 2, top + (i + 1) * lineHeight - 4))}
<rect class="dv-bar dv-bar-${kind}" x="${round(bar.x)}" y="${barTop}" width="${round(bar.width)}" height="${barHeight}" rx="3"/>${beside !== undefined && asWhen(when)(beside, barTop + barHeight - 2)}`;
  const href = fact === undefined ? undefined : `#${factId(view, fact)}`;
  const said = [what, when, quote && `«${quote}»`].filter(Boolean).join(" — ");
  return { height: barTop + barHeight + 10 - top, drawn: linked(href, said, body) };
}

type Line = (x: number, y: number) => Html;

function asWhat(line: string): Line {
  return (x, y) => html`<text class="dv-svg-what" x="${round(x)}" y="${round(y)}" text-anchor="middle">${line}</text> `;
}

function asWhen(when: string): Line {
  return (x, y) => html`<text class="dv-svg-when" x="${round(x)}" y="${round(y)}" text-anchor="middle">${when}</text> `;
}

// A minimum width keeps the bar visible.
function barOf([a, b]: [number, number]): { x: number; width: number } {
  const width = Math.max(8, Math.abs(b - a));
  const [low, high] = [timelineInset + width / 2, timelineWidth - timelineInset - width / 2];
  return { x: Math.max(low, Math.min(high, (a + b) / 2)) - width / 2, width };
}

// The midpoint of the label, on the side with more room; undefined if neither side fits it.
function sideOf({ x, width }: { x: number; width: number }, room: number): number | undefined {
  const [before, behind] = [x, timelineWidth - x - width];
  if (Math.max(before, behind) < room) return undefined;
  return before > behind ? x - room / 2 : x + width + room / 2;
}
