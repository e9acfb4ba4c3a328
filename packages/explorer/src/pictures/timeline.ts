import { type Html, html } from "../html.ts";
import { factId, type View } from "../view.ts";
import type { PictureLabels } from "./picture-labels.ts";
import { frame, legend, lines, linked, round } from "./svg.ts";
import { type TimeAxis, timeAxis } from "./time-axis.ts";
import { type TimelineEntry, timelineEntries } from "./timeline-entries.ts";

const width = 360;
const inset = 10;
const size = 12.5;
const lineHeight = 17;

/** When things happen: a line of days, a row for each date, uncertain ones as ranges; and the dates that have no place on it. */
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
    const at = inset + axis.at(day) * (width - 2 * inset);
    return view.labels.dir === "rtl" ? width - at : at;
  };
  let y = 0;
  const rows = entries.map((entry) => {
    const words = lines(entry.what, { size, width: width - 2 * inset });
    const top = y;
    y += (words.length + 1) * lineHeight + 24;
    return row(view, entry, { words, top, x, axis });
  });
  return frame(view, {
    id: "timeline",
    width,
    height: y + 30,
    title: labels.timeline,
    about: labels.timelineAbout,
    body: [ruler(axis, x, y), ...rows],
  });
}

interface Row {
  words: string[];
  top: number;
  x: (day: number) => number;
  axis: TimeAxis;
}

function row(
  view: View,
  { fact, what, when, quote, range, firm, alternative }: TimelineEntry,
  { words, top, x, axis }: Row,
): Html {
  const [a, b] = [x(range?.from ?? axis.from), x((range?.to ?? axis.to) + (range?.to === undefined ? 0 : 1))];
  const [left, right] = a < b ? [a, b] : [b, a];
  const long = Math.max(8, right - left);
  const middle = Math.max(inset + long / 2, Math.min(width - inset - long / 2, (left + right) / 2));
  const bar = { x: round(middle - long / 2), width: round(long) };
  const below = top + (words.length + 1) * lineHeight;
  const href = fact === undefined ? undefined : `#${factId(view, fact)}`;
  const body = html`${words.map((line, i) => html`<text class="dv-svg-what" x="${width / 2}" y="${top + (i + 1) * lineHeight - 4}" text-anchor="middle">${line}</text> `)}
<text class="dv-svg-when" x="${width / 2}" y="${below - 4}" text-anchor="middle">${when}</text>
<rect class="dv-bar dv-bar-${firm ? (alternative ? "alternative" : "firm") : "range"}" x="${bar.x}" y="${below + 2}" width="${bar.width}" height="10" rx="3"/>`;
  return linked(href, [what, when, quote && `«${quote}»`].filter(Boolean).join(" — "), body);
}

function ruler({ from, to, ticks }: TimeAxis, x: (day: number) => number, y: number): Html {
  return html`<g aria-hidden="true"><line class="dv-axis" x1="${round(x(from))}" x2="${round(x(to))}" y1="${y}" y2="${y}"/>${ticks.map(
    ({ day, words }) =>
      html`<line class="dv-grid" x1="${round(x(day))}" x2="${round(x(day))}" y1="0" y2="${y + 4}"/><text class="dv-svg-tick" x="${round(Math.max(24, Math.min(width - 24, x(day))))}" y="${y + 18}" text-anchor="middle">${words}</text>`,
  )}</g>`;
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
