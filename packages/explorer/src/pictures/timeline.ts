import { type Html, html } from "../html.ts";
import { factId, type View } from "../view.ts";
import type { PictureLabels } from "./picture-labels.ts";
import { frame, legend, round, widthOf } from "./svg.ts";
import { type Tick, type TimeAxis, timeAxis } from "./time-axis.ts";
import { type TimelineEntry, timelineEntries } from "./timeline-entries.ts";
import { timelineInset, timelineRow, timelineWidth } from "./timeline-row.ts";

/** When events happen: a line of days, a row for each date, uncertain ones as ranges; then the dates that cannot be placed on it. */
export function timeline(view: View, labels: PictureLabels): Html | undefined {
  const entries = timelineEntries(view, labels);
  if (entries.length === 0) return undefined;
  const placed = entries.filter(({ range }) => range?.from !== undefined || range?.to !== undefined);
  const rest = entries.filter((entry) => !placed.includes(entry));
  return html`<figure class="dv-picture"><h3>${labels.timeline}</h3>
${placed.length > 0 && drawing(view, labels, placed)}
<figcaption>${labels.timelineAbout}</figcaption>
${placed.length > 0 && key(labels)}
${rest.length > 0 && html`<p>${labels.undated}</p><ul class="dv-undated">${rest.map((entry) => undated(view, entry))}</ul>`}</figure>`;
}

function drawing(view: View, labels: PictureLabels, entries: readonly TimelineEntry[]): Html {
  const axis = timeAxis(entries.flatMap(({ range }) => [range?.from, range?.to].filter((day) => day !== undefined)));
  const x = (day: number) => {
    const at = timelineInset + axis.at(day) * (timelineWidth - 2 * timelineInset);
    return view.labels.dir === "rtl" ? timelineWidth - at : at;
  };
  let height = 0;
  const rows = entries.map((entry) => {
    const { from = axis.from, to } = entry.range ?? {};
    const row = timelineRow(view, entry, { top: height, edges: [x(from), x(to === undefined ? axis.to : to + 1)] });
    height += row.height;
    return row.drawn;
  });
  return frame(view, {
    id: "timeline",
    width: timelineWidth,
    height: height + 30,
    title: labels.timeline,
    about: labels.timelineAbout,
    body: [ruler(axis, x, height), ...rows],
  });
}

function ruler({ from, to, ticks }: TimeAxis, x: (day: number) => number, y: number): Html {
  const tick = ({ day, words }: Tick) => {
    const edge = 4 + widthOf(words, 11.5) / 2;
    const middle = Math.max(edge, Math.min(timelineWidth - edge, x(day)));
    return html`<line class="dv-grid" x1="${round(x(day))}" x2="${round(x(day))}" y1="0" y2="${y + 4}"/><text class="dv-svg-tick" x="${round(middle)}" y="${y + 18}" text-anchor="middle">${words}</text>`;
  };
  return html`<g aria-hidden="true"><line class="dv-axis" x1="${round(x(from))}" x2="${round(x(to))}" y1="${y}" y2="${y}"/>${ticks.map(tick)}</g>`;
}

function undated(view: View, { fact, what, when, quote }: TimelineEntry): Html {
  const { inLanguage, textDirection } = view.article;
  const words = quote !== undefined && html`<q lang="${inLanguage}" dir="${textDirection}">${quote}</q>`;
  return html`<li>${fact !== undefined && html`<a href="#${factId(view, fact)}">${fact}</a> `}${words}${what !== quote && html` <bdi>${what}</bdi>`}${when !== "" && html` · <bdi>${when}</bdi>`}</li>`;
}

function key(labels: PictureLabels): Html {
  const bar = (kind: string) => html`<rect class="dv-bar dv-bar-${kind}" x="1" y="1" width="22" height="10" rx="3"/>`;
  return legend([
    { mark: bar("firm"), words: labels.firm },
    { mark: bar("alternative"), words: labels.other },
    { mark: bar("range"), words: labels.range },
  ]);
}
