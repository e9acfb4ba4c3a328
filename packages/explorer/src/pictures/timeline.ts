import { type Html, html } from "../html.ts";
import { factId, type View } from "../view.ts";
import type { PictureLabels } from "./picture-labels.ts";
import { legend } from "./svg.ts";
import { type TimeAxis, timeAxis } from "./time-axis.ts";
import { type TimelineEntry, timelineEntries } from "./timeline-entries.ts";
import { lane, ruler } from "./timeline-lane.ts";

/**
 * When events happen: a lane for each date, those of visits first, measured from the first day of the visit; then the dates
 * that cannot be placed. The picture is a list, so that it needs no second one for those who do not see it.
 */
export function timeline(view: View, labels: PictureLabels): Html | undefined {
  const entries = timelineEntries(view, labels);
  if (entries.length === 0) return undefined;
  const placed = entries.filter(({ range }) => range?.from !== undefined || range?.to !== undefined);
  const rest = entries.filter((entry) => !placed.includes(entry));
  return html`<figure class="dv-picture"><h3 id="${view.prefix}-timeline">${labels.timeline}</h3>
<figcaption>${labels.timelineAbout}</figcaption>
${placed.length > 0 && drawing(view, labels, placed)}
${rest.length > 0 && html`<p>${labels.undated}</p><ul class="dv-undated">${rest.map((entry) => undated(view, entry))}</ul>`}</figure>`;
}

function drawing(view: View, labels: PictureLabels, entries: readonly TimelineEntry[]): Html {
  const days = entries.flatMap(({ range }) => [range?.from, range?.to].filter((day) => day !== undefined));
  const axis = timeAxis(days, centreOf(entries), labels.distance);
  const groups = (["visits", "others"] as const).map((group) => ({
    group,
    entries: entries.filter(({ ofVisit }) => (ofVisit !== undefined) === (group === "visits")),
  }));
  return html`${key(labels)}
<div class="dv-timeline">
<p class="dv-row dv-row-head"><span class="dv-row-words">${labels.axis}</span>${ruler(view, axis)}</p>
${groups.map(({ group, entries: own }) => own.length > 0 && html`<h4>${labels[group === "visits" ? "ofVisits" : "ofOthers"]}</h4><ol class="dv-rows dv-rows-${group}">${own.map((entry) => row(view, axis, entry))}</ol>`)}
</div>`;
}

// The first known day of the visit that the article is about; else of another visit; else the first known day.
function centreOf(entries: readonly TimelineEntry[]): number {
  const firm = entries.filter((entry) => entry.firm && !entry.alternative);
  const days = firm.filter(({ range }) => range?.from === range?.to);
  const isFocal = ({ ofVisit }: TimelineEntry) => ofVisit === "focal";
  const [first] = [
    ...[...days.filter(isFocal), ...firm.filter(isFocal)],
    ...[...days, ...firm].filter(({ ofVisit }) => ofVisit !== undefined),
    ...[...firm, ...entries],
  ];
  return first?.range?.from ?? first?.range?.to ?? 0;
}

function row(view: View, axis: TimeAxis, entry: TimelineEntry): Html {
  const { fact, what, when, quote } = entry;
  const { inLanguage, textDirection } = view.article;
  const words = html`<span class="dv-row-words"><span class="dv-row-when"><bdi>${when}</bdi></span> <span class="dv-row-what">${what}</span></span>${lane(view, axis, entry)}`;
  const said =
    quote !== undefined && html`<q class="dv-row-quote" lang="${inLanguage}" dir="${textDirection}">${quote}</q>`;
  return html`<li class="dv-row">${fact === undefined ? html`<span class="dv-row-link">${words}</span>` : html`<a class="dv-row-link" href="#${factId(view, fact)}">${words}</a>`}${said}</li>`;
}

function undated(view: View, { fact, what, when, quote }: TimelineEntry): Html {
  const { inLanguage, textDirection } = view.article;
  const words = quote !== undefined && html`<q lang="${inLanguage}" dir="${textDirection}">${quote}</q>`;
  return html`<li>${fact !== undefined && html`<a href="#${factId(view, fact)}">${fact}</a> `}${words}${what !== quote && html` <bdi>${what}</bdi>`}${when !== "" && html` · <bdi>${when}</bdi>`}</li>`;
}

function key(labels: PictureLabels): Html {
  const bar = (kind: string) => html`<rect class="dv-bar dv-bar-${kind}" x="1" y="2" width="22" height="12" rx="4"/>`;
  return legend([
    { mark: bar("firm"), words: labels.firm },
    { mark: bar("alternative"), words: labels.otherDate },
    { mark: bar("range"), words: labels.range },
  ]);
}
