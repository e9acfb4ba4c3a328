/**
 * Visits and meetings as calendar entries (RFC 5545): one for each that has a day.
 *
 * @packageDocumentation
 */
import { countryList } from "../../codelists/country.ts";
import type { Article, Entity, Evidence, Meeting, Time, Visit } from "../../generated/types.ts";
import { formatDay } from "../../text/calendar-day.ts";
import { parseEdtf } from "../../text/edtf.ts";
import type { WrittenFormat } from "../format.ts";
import { lossCounter } from "../loss.ts";
import { textIn } from "../tables/field-columns.ts";
import { calendarLine, calendarText } from "./content-line.ts";

const keeps = [
  ...["Article.id", "Article.url", "Article.inLanguage", "Article.datePublished", "Entity.id", "Entity.name"],
  ...["visitors.entity", "start.value", "end.value", "place.value", "status.value", "evidence.quote"].map(
    (field) => `Visit.${field}`,
  ),
  ...["participants.entity", "date.value", "place.value", "status.value", "evidence.quote"].map(
    (field) => `Meeting.${field}`,
  ),
  ...["Visit.id", "Visit.hostCountry.value", "Meeting.id"],
];
const lossesOf = lossCounter(keeps);

/** Visits and meetings with a day as an iCalendar stream; what has no day is left out and counted. */
export const icalendar: WrittenFormat = {
  name: "icalendar",
  title: { en: "iCalendar", ar: "تقويم iCalendar" },
  mediaType: "text/calendar",
  extension: "ics",
  judge: { name: "ical.js 2", runs: "npm test" },
  keeps,
  frame: {
    before: "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//diplomatic-visits//core//EN\r\n",
    between: "",
    after: "END:VCALENDAR\r\n",
  },
  to(article, { language = article.inLanguage } = {}) {
    const undated: string[] = [];
    const names = new Map((article.entities ?? []).map((entity) => [entity.id, nameOfEntity(entity, language)]));
    for (const { hostCountry } of article.visits ?? [])
      if (hostCountry) names.set(hostCountry.value, countryName(hostCountry.value, language));
    const visits = (article.visits ?? []).map((visit) => visitEntry(visit, article, names) ?? undated.push("Visit"));
    const meetings = (article.meetings ?? []).map(
      (meeting) => meetingEntry(meeting, article, names) ?? undated.push("Meeting"),
    );
    const output = [...visits, ...meetings].filter((entry) => typeof entry === "string").join("");
    return { output, losses: [...lossesOf(article), ...undatedLosses(undated)] };
  },
};

type Names = ReadonlyMap<string, string>;

/** What both kinds of entries have. */
interface EntryParts {
  id: string;
  first: Time | undefined;
  last: Time | undefined;
  who: readonly { entity: string }[] | undefined;
  /** The ids of places and codes of countries, from the narrowest. */
  where: readonly (string | undefined)[];
  status: Visit["status"];
  evidence: readonly Evidence[];
}

function visitEntry(visit: Visit, article: Article, names: Names): string | undefined {
  const { id, start, end, visitors, place, hostCountry, status, evidence } = visit;
  const parts = { id, first: start, last: end ?? start, who: visitors, status, evidence };
  return entryOf({ ...parts, where: [place?.value, hostCountry?.value] }, article, names);
}

function meetingEntry(meeting: Meeting, article: Article, names: Names): string | undefined {
  const { id, date, participants, place, status, evidence } = meeting;
  const parts = { id, first: date, last: date, who: participants, where: [place?.value], status, evidence };
  return entryOf(parts, article, names);
}

function entryOf(parts: EntryParts, article: Article, names: Names): string | undefined {
  const first = dayIn(parts.first, "earliest");
  const last = dayIn(parts.last, "latest");
  if (first === undefined || last === undefined) return undefined;
  const called = (id: string) => names.get(id) ?? id;
  const where = parts.where.flatMap((id) => (id === undefined ? [] : [called(id)])).join(", ");
  const who = (parts.who ?? []).map(({ entity }) => called(entity)).join(", ");
  const lines: (readonly [string, string | undefined])[] = [
    ["BEGIN", "VEVENT"],
    ["UID", calendarText(`${article.id}#${parts.id}`)],
    ["DTSTAMP", stampOf(article)],
    ["DTSTART;VALUE=DATE", basicDay(first)],
    // an all-day entry ends before its last day is counted
    ["DTEND;VALUE=DATE", basicDay(Math.max(last, first) + 1)],
    ["SUMMARY", calendarText(where === "" ? who : `${who} → ${where}`)],
    ["LOCATION", calendarText(where)],
    ["STATUS", statusOf(parts.status.value)],
    ["DESCRIPTION", calendarText(parts.evidence.map(({ quote }) => `“${quote}”`).join("\n"))],
    ["URL", article.url],
    ["END", "VEVENT"],
  ];
  return lines.flatMap(([name, value]) => (value ? [calendarLine(`${name}:${value}`)] : [])).join("");
}

// Only a day or an interval of days is a place in a calendar.
function dayIn(time: Time | undefined, edge: "earliest" | "latest"): number | undefined {
  const reading = time?.value === undefined ? undefined : parseEdtf(time.value);
  return reading && ["day", "time"].includes(reading.precision) ? reading[edge] : undefined;
}

// RFC 5545 wants the time at which the entry was made; a fixed one keeps the output the same from run to run.
function stampOf({ datePublished }: Article): string {
  const day = datePublished === undefined ? undefined : parseEdtf(datePublished)?.earliest;
  return `${basicDay(day ?? 0)}T000000Z`;
}

function basicDay(day: number): string {
  return formatDay(day).replaceAll("-", "");
}

function statusOf(status: string): string {
  if (status === "cancelled" || status === "postponed") return "CANCELLED";
  return status === "occurred" || status === "under-way" ? "CONFIRMED" : "TENTATIVE";
}

function nameOfEntity({ id, name }: Entity, language: string): string {
  return textIn(name, language) ?? id;
}

function countryName(code: string, language: string): string {
  const country = countryList.values.find(({ value }) => value === code);
  return textIn(country?.names, language) ?? code;
}

function undatedLosses(undated: readonly string[]) {
  return ["Visit", "Meeting"].flatMap((concept) => {
    const count = undated.filter((one) => one === concept).length;
    return count === 0 ? [] : [{ field: `${concept} (without a day)`, count }];
  });
}
