import type { Doubt } from "../skeleton/skeleton.ts";
import { cleanDate, datesDiffer, type PageDate } from "./clean-date.ts";
import { pageDoubt } from "./page-doubts.ts";
import { from, fromMeta, type PageSources, type SourceValue } from "./page-sources.ts";

/** The dates of a page's envelope, as far as the page gives them. */
export interface PageDates {
  datePublished?: string;
  dateModified?: string;
  doubts: Doubt[];
}

const publishedNames = [
  "article:published_time",
  "og:published_time",
  "article:published",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dc.date",
  "pubdate",
  "publishdate",
  "publish-date",
  "cxenseparse:recs:publishtime",
  "date",
];
const modifiedNames = [
  "article:modified_time",
  "article:modified",
  "og:updated_time",
  "datemodified",
  "dcterms.modified",
  "last-modified",
];

// article:published:time, govuk:first-published-at, publication_date: sites vary the name and mean the same
const publishedOn =
  /(?:^|[:._-]|original)(?:date[:._-]?)?(?:pub|publ(?:ish(?:ed)?|ication)|release)[:._-]?(?:at|on|date|time|datetime)?$|^(?:article[:._-])?(?:display[:._-]?date|date[:._-]?original|date[:._-]?created|created|dcterms\.date)$/;
const modifiedOn = /(?:^|[:._-])(?:date[:._-]?)?(?:modified|updated)[:._-]?(?:at|on|date|time|datetime)?$/;

function otherNames({ meta }: PageSources, pattern: RegExp): string[] {
  const known = new Set([...publishedNames, ...modifiedNames]);
  return [...meta.keys()].filter((name) => name.length < 64 && !known.has(name) && pattern.test(name));
}

/** Merges the dates from JSON-LD, `meta` and `time`; where two differ, the first is used and both are reported. */
export function pageDates(sources: PageSources): PageDates {
  const told = [
    ...from("JSON-LD", written(sources, "datePublished")),
    ...fromMeta(sources, [...publishedNames, ...otherNames(sources, publishedOn)], (value) => value),
  ];
  // the times in a page have many meanings: they count only if nothing else gives the date
  const published = merged("datePublished", told.length > 0 ? told : from("time", timeOf(sources.document)));
  const modified = merged("dateModified", [
    ...from("JSON-LD", written(sources, "dateModified")),
    ...fromMeta(sources, [...modifiedNames, ...otherNames(sources, modifiedOn)], (value) => value),
  ]);
  return {
    ...(published.date ? { datePublished: published.date.value } : {}),
    ...(modified.date ? { dateModified: modified.date.value } : {}),
    doubts: [...published.doubts, ...modified.doubts, ...order(published.date, modified.date)],
  };
}

function written({ jsonLd: { article } }: PageSources, key: string): string | undefined {
  const value = article?.[key];
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && first !== "" ? first : undefined;
}

// the first that is marked as publication, else the only one
function timeOf(document: Document): string | undefined {
  const times = [...document.querySelectorAll("time[datetime]")];
  const marked = times.find(
    (time) => time.hasAttribute("pubdate") || /datePublished/i.test(time.getAttribute("itemprop") ?? ""),
  );
  const days = new Set(times.map((time) => time.getAttribute("datetime")?.slice(0, 10)));
  const time = marked ?? (days.size === 1 ? times[0] : undefined);
  return time?.getAttribute("datetime") ?? undefined;
}

function merged(field: string, values: readonly SourceValue<string>[]): { date?: PageDate; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  let first: SourceValue<PageDate> | undefined;
  for (const { value: raw, place } of values) {
    const value = cleanDate(raw);
    if (!value) doubts.push(pageDoubt(field, "unreadable", { place, value: raw.slice(0, 64) }));
    else if (!first) first = { value, place };
    else if (datesDiffer(first.value, value)) {
      const words = { place: first.place, value: first.value.value, otherPlace: place, other: value.value };
      return { date: first.value, doubts: [...doubts, pageDoubt(field, "differ", words)] };
    }
  }
  return { ...(first ? { date: first.value } : {}), doubts: first ? doubts.slice(0, 1) : doubts };
}

function order(published: PageDate | undefined, modified: PageDate | undefined): Doubt[] {
  if (!published || !modified) return [];
  const isBefore =
    published.minute !== undefined && modified.minute !== undefined
      ? modified.minute < published.minute - 1
      : modified.value.slice(0, 10) < published.value.slice(0, 10);
  return isBefore
    ? [pageDoubt("dateModified", "modifiedFirst", { value: modified.value, other: published.value })]
    : [];
}
