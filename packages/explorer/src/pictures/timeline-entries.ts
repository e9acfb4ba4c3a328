import type { Article, Time } from "@diplomatic-visits/core";
import { isDate } from "../fact-kind.ts";
import { factName } from "../fact-name.ts";
import { nodeAt } from "../node-at.ts";
import { objectTitle } from "../object-title.ts";
import type { NumberedFact, View } from "../view.ts";
import { type DayRange, dayRange } from "./day-range.ts";
import type { PictureLabels } from "./picture-labels.ts";

/** One date of the article, as shown on the timeline. */
export interface TimelineEntry {
  /** The number of the fact; absent for the date of publication. */
  fact?: number;
  /** What the date belongs to. */
  what: string;
  /** The coded value with its qualifiers. */
  when: string;
  /** The words of the text. */
  quote?: string;
  /** Its range of days; absent if unknown. */
  range?: DayRange;
  /** Whether the range is the date itself; otherwise the date is somewhere within the range. */
  firm: boolean;
  /** Whether it is an alternative to another date, of which only one is true. */
  alternative?: boolean;
  /** Whether it is a date of a visit, and whether the article is about that visit. */
  ofVisit?: "focal" | "background";
}

interface Placed {
  range?: DayRange;
  when: string;
  firm: boolean;
}

const bounds: Readonly<Record<string, (range: DayRange) => DayRange>> = {
  before: ({ from }) => (from === undefined ? {} : { to: from - 1 }),
  "on-or-before": ({ to }) => (to === undefined ? {} : { to }),
  after: ({ to }) => (to === undefined ? {} : { from: to + 1 }),
  "on-or-after": ({ from }) => (from === undefined ? {} : { from }),
};

/** The dates of an article: its publication and every coded date; first those of visits, known days before ranges, earliest first, alternatives directly after the date they compete with. */
export function timelineEntries(view: View, labels: PictureLabels): TimelineEntry[] {
  const { datePublished } = view.article;
  const range = datePublished === undefined ? undefined : dayRange(datePublished);
  const published = range && { what: labels.published, when: datePublished ?? "", range, firm: true };
  const dates = view.facts.filter((fact) => isDate(view.article, fact));
  const main = dates.filter(({ key }) => !key.includes("/alternatives/"));
  const groups = main.map((fact) =>
    dates
      .filter(({ key }) => key === fact.key || key.startsWith(`${fact.key}/alternatives/`))
      .map((one) => entryOf(view, one, labels)),
  );
  if (published) groups.unshift([published]);
  // a stable sort keeps text order if the chronology is unknown
  return groups.sort(([a], [b]) => rankOf(a) - rankOf(b) || startOf(a) - startOf(b)).flat();
}

function rankOf(entry: TimelineEntry | undefined): number {
  return entry?.ofVisit ? (entry.firm ? 0 : 1) : 2;
}

function startOf(entry: TimelineEntry | undefined): number {
  return entry?.range?.from ?? (entry?.range?.to === undefined ? Number.MAX_SAFE_INTEGER : Number.MIN_SAFE_INTEGER);
}

function entryOf(view: View, fact: NumberedFact, labels: PictureLabels): TimelineEntry {
  const { article } = view;
  const { property } = factName(view, fact);
  const visit = article.visits?.find(({ id }) => fact.key.startsWith(`/visits/${id}/`));
  const owner = objectTitle(article, fact.about, view.labels) ?? measureOf(article, fact);
  const placed = placeOf(view, fact, labels);
  return {
    fact: fact.number,
    what: owner === undefined ? (fact.quote ?? property) : `${isolated(owner)} · ${property}`,
    ...(fact.quote !== undefined && { quote: fact.quote }),
    ...(fact.key.includes("/alternatives/") && { alternative: true }),
    ...(visit && { ofVisit: visit.role }),
    ...placed,
  };
}

// A name may have the opposite direction to the words around it.
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

function measureOf(article: Article, { key }: NumberedFact): string | undefined {
  const owner = nodeAt(article, key.split("/").slice(0, 3).join("/"));
  return typeof owner?.["measure"] === "string" ? owner["measure"] : undefined;
}

function placeOf(view: View, fact: NumberedFact, labels: PictureLabels): Placed {
  const { article } = view;
  const { value, mod = "", anchor } = nodeAt(article, fact.key) as unknown as Time;
  const range = value === undefined ? undefined : dayRange(value);
  if (value !== undefined) {
    const when = factName(view, fact).value ?? value;
    if (!range) return { when, firm: false };
    return { when, range: bounds[mod]?.(range) ?? range, firm: mod === "" };
  }
  const held = anchor !== undefined && mod === "" ? daysOf(article, anchor) : undefined;
  if (held)
    return {
      when: `${labels.within}: ${objectTitle(article, anchor ?? "", view.labels) ?? anchor}`,
      range: held,
      firm: false,
    };
  const answer = article.visits?.find(({ inResponseTo }) => inResponseTo?.value === fact.about);
  const answered = answer && daysOf(article, answer.id);
  if (answered?.from === undefined) return { when: "", firm: false };
  return {
    when: `${labels.before}: ${objectTitle(article, answer?.id ?? "", view.labels)}`,
    range: { to: answered.from },
    firm: false,
  };
}

// The possible days of a visit or a meeting, whichever of its alternatives is true.
function daysOf(article: Article, id: string): DayRange | undefined {
  const visit = article.visits?.find((one) => one.id === id);
  const meeting = article.meetings?.find((one) => one.id === id);
  const times = [visit?.start, visit?.end, meeting?.date].flatMap((time) =>
    time ? [time, ...(time.alternatives ?? [])] : [],
  );
  const ranges = times.flatMap(({ value }) => (value === undefined ? [] : (dayRange(value) ?? [])));
  const from = Math.min(...ranges.map((range) => range.from ?? Infinity));
  const to = Math.max(...ranges.map((range) => range.to ?? -Infinity));
  return Number.isFinite(from) && Number.isFinite(to) ? { from, to } : undefined;
}
