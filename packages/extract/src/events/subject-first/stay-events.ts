import { isAt } from "../clause.ts";
import { coordinatedSubjects } from "../coordinated.ts";
import type { EventFound } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { statusAt } from "../status-slot.ts";
import { eventOf } from "./event-of.ts";
import { goalsFrom } from "./goals.ts";
import { isHome } from "./home.ts";
import { objectsAfter } from "./partners.ts";
import { subjectOf } from "./subject.ts";
import { isToCome } from "./to-come.ts";
import { stopVisits } from "./tour-stops.ts";
import { auxiliaryIn, type VerbGroup } from "./verb-group.ts";
import { groupStatus } from "./verb-status.ts";

/** The visits that a form of be reports: "is in Oslo for talks", "was in Oslo and in Rome", and the call of somebody who is on the phone. */
export function stayEvents(view: SentenceView, group: VerbGroup): EventFound[] {
  const { at, to } = group;
  if (!isAt(view, at, "be")) return [];
  const stops = stopVisits(view, group);
  if (stops.length > 0) return stops;
  const from = isAt(view, to, "stillWords") ? to + 1 : to;
  const phone = [from + 1, from + 2].find((i) => isAt(view, i, "phoneWords") || isAt(view, i, "phoneLines"));
  if (isAt(view, from, "on") && phone !== undefined) return phoneEvents(view, group, phone + 1);
  if (isAt(view, from, "on") && isAt(view, from + 2, "wayWords")) return wayVisits(view, group, from + 3);
  // "has been to Oslo"
  const isBeen = isAt(view, from, "infinitive") && auxiliaryIn(view, group, "have") !== undefined;
  if (!(isAt(view, from, "stay") || isBeen) || !view.places[from + 1]) return [];
  const subject = subjectOf(view, group);
  const read = groupStatus(view, group);
  if (!subject || read === "none" || isHome(subject, view.places[from + 1])) return [];
  const actors = coordinatedSubjects(view, subject);
  const isNow = isAt(view, at, "presentProgressive") || auxiliaryIn(view, group, "presentPerfect") !== undefined;
  const isOngoing = isNow && (hasToday(view) || !isToCome(view, group));
  const value = isBeen ? "occurred" : isOngoing ? "under-way" : isNow ? "planned" : read.value;
  return goalsFrom(view, from, { prepositions: isBeen ? "toGoal" : "stay", isDirect: false }).map((place) =>
    eventOf(view, at, { kind: "visit", rule: "event/visit-stay", status: { ...read, value }, actors, place }),
  );
}

// "was on the phone with King Leo"
function phoneEvents(view: SentenceView, group: VerbGroup, from: number): EventFound[] {
  const subject = subjectOf(view, group);
  const read = groupStatus(view, group);
  const partners = isAt(view, from, "partnerWith") ? objectsAfter(view, from, "partnerWith") : [];
  if (!subject || read === "none" || partners.length === 0) return [];
  const actors = [...coordinatedSubjects(view, subject), ...partners];
  return [eventOf(view, group.at, { kind: "call", rule: "event/call-verb", status: read, actors })];
}

// "is on his way to Oslo"
function wayVisits(view: SentenceView, group: VerbGroup, from: number): EventFound[] {
  const subject = subjectOf(view, group);
  if (!subject || groupStatus(view, group) === "none") return [];
  const status = statusAt(view, "under-way", group.at);
  const actors = coordinatedSubjects(view, subject);
  return goalsFrom(view, from, { prepositions: "toGoal", isDirect: false }).map((place) =>
    eventOf(view, group.at, { kind: "visit", rule: "event/visit-stay", status, actors, place }),
  );
}

/** Whether the sentence has a day of the present: "today", "this morning". */
export function hasToday(view: SentenceView): boolean {
  return view.words.some((_, i) => isAt(view, i, "presentDays") && view.isDate[i]);
}
