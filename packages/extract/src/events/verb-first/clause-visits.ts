import type { TriggerPlace } from "../clause.ts";
import type { EventFound } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { statusAt } from "../status-slot.ts";
import { isOpenOrDenied } from "./denied.ts";
import { awaitingAt, type Hosting } from "./hosting.ts";
import { type NominalVisit, nominalVisitOf } from "./nominal.ts";
import { stationOf } from "./station.ts";
import { tenseAt } from "./tense.ts";
import { isAim, verbFirstStatus } from "./verb-status.ts";
import { isAtHome, visitEvent } from "./visit-event.ts";

/** The visit of a clause that has no verb of travel: رئيس الوزراء في نواكشوط غدا, كانت تونس أولى محطات جولته. */
export function clauseVisits(view: SentenceView): EventFound[] {
  const found = [nominalVisitOf(view), stationOf(view), awaitedVisit(view)];
  return found.flatMap((one) => (one ? asVisit(view, one) : [])).slice(0, 1);
}

function awaitedVisit(view: SentenceView): NominalVisit | undefined {
  const { at, host, guests } = awaitingAt(view) ?? {};
  if (at === undefined || !host || !guests || isOpenOrDenied(view, at)) return undefined;
  return { at, actors: guests, goal: host, status: statusAt(view, "planned", at) };
}

function asVisit(view: SentenceView, { at, actors, goal, status }: NominalVisit): EventFound[] {
  if (actors[0] === undefined || isAtHome(view, actors[0], goal)) return [];
  const trigger = { kind: "visit", frame: "for", form: "noun" } as const;
  return [visitEvent({ view, at, trigger }, { actors, goal, status, type: undefined })];
}

/** The visit to a place that receives somebody: استقبلت باريس الرئيس. */
export function hostedVisits(place: TriggerPlace, { host, guests }: Hosting): EventFound[] {
  const { view, at } = place;
  const form = tenseAt(view, at);
  const status = form && !isAim(view, at) ? verbFirstStatus({ view, at, form }) : undefined;
  const [first] = guests;
  if (!status || !first || isAtHome(view, first, host)) return [];
  return [visitEvent(place, { actors: guests, goal: host, status, type: undefined })];
}
