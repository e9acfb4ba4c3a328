import type { Coding } from "@diplomatic-visits/core";
import type { EventFound } from "../events/event.ts";
import type { DraftPage } from "./draft-page.ts";

type Visit = NonNullable<Coding["visits"]>[number];
type Meeting = NonNullable<Coding["meetings"]>[number];

/** The written events, and what decides which of them are the subject of the article. */
export interface WrittenEvents {
  visits: readonly Visit[];
  meetings: readonly Meeting[];
  /** The finding that each is written from. */
  foundAs: ReadonlyMap<Visit | Meeting, EventFound>;
  /** Those that are long past. */
  longAgo: ReadonlySet<object>;
  /** Those that the words put before what the text is about: "had spoken". */
  beforehand: ReadonlySet<object>;
}

/** Makes the first visit focal, with the stops of its tour and the meetings of the one who travels; without a visit, the first meeting. */
export function setRoles(page: DraftPage, written: WrittenEvents): void {
  const { visits, meetings, longAgo, beforehand } = written;
  const focal = firstOf(visits, longAgo);
  const main = firstOf(meetings, longAgo);
  if (focal) for (const visit of [focal, ...stopsOf(focal, written)]) visit.role = "focal";
  for (const meeting of meetings) {
    const isOfVisit = focal !== undefined && !longAgo.has(meeting) && sharesPerson(page, focal, meeting);
    if ((isOfVisit && !beforehand.has(meeting)) || meeting === main) meeting.role = "focal";
  }
}

// the first is the article's subject, unless it is long past and another one is not
function firstOf<T extends object>(list: readonly T[], longAgo: ReadonlySet<object>): T | undefined {
  return list.find((one) => !longAgo.has(one)) ?? list[0];
}

function stopsOf(focal: Visit, { visits, foundAs }: WrittenEvents): Visit[] {
  if (!foundAs.get(focal)?.isTour) return [];
  return visits.filter((visit) => {
    const { isStop, isTour } = foundAs.get(visit) ?? {};
    return isStop || isTour;
  });
}

// A meeting of the one who travels belongs to the subject of the article.
function sharesPerson({ coding }: DraftPage, { visitors = [] }: Visit, { participants = [] }: Meeting): boolean {
  const own = new Set(visitors.map(({ entity }) => entity));
  return participants.some(({ entity }) => {
    const { members = [] } = coding.entities?.find(({ id }) => id === entity) ?? {};
    return own.has(entity) || members.some((member) => own.has(member));
  });
}
