import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import { indexFrom, isAt, lettersAt, type TriggerPlace } from "./clause.ts";
import { coordinatedSubjects } from "./coordinated.ts";
import { covering } from "./covering.ts";
import { dateOfTrigger } from "./date-of-trigger.ts";
import type { EventFound } from "./event.ts";
import { withNext } from "./event-terms.ts";
import { goalOfVisit } from "./goal-of-visit.ts";
import { nounStatus, verbStatus } from "./trigger-status.ts";
import { visitTypeAt } from "./visit-types.ts";
import { visitorOfTrigger } from "./visitor-of-trigger.ts";

/** The visit of a trigger; a noun that repeats a verb of its sentence only adds its type to that visit. */
export function visitAt(place: TriggerPlace, known: readonly EventFound[]): EventFound | undefined {
  const { view, at, trigger } = place;
  const target = goalOfVisit(place);
  const isNoun = trigger.frame === "noun";
  const type = isNoun ? visitTypeAt(view, at) : undefined;
  const verbal = known.findLast((one) => one.kind === "visit" && one.place !== undefined);
  if (isNoun && verbal && (!target || verbal.place?.place.country === target.place.country)) {
    if (type && !verbal.type) extend(verbal, { type });
    callOff(verbal, place);
    return undefined;
  }
  const visitor = target && visitorOfTrigger(place, target);
  if (!target || !visitor || isOnlySent(place, target)) return undefined;
  const status = isNoun ? nounStatus(place, wordFrom(place, target.end)) : verbStatus({ view, at, form: trigger.form });
  if (!status) return undefined;
  const actors = isNoun ? [visitor] : coordinatedSubjects(view, visitor);
  return visitEvent(place, { status, actors, place: target, ...(type ? { type } : {}) });
}

type Slots = Pick<EventFound, "status" | "actors" | "type"> & { place: NonNullable<EventFound["place"]> };

function visitEvent(place: TriggerPlace, slots: Slots): EventFound {
  const { view, at, trigger } = place;
  const { start, end } = view.words[at] as FoldedWord;
  const date = dateOfTrigger(place);
  const event: EventFound = {
    ...slots,
    kind: "visit",
    trigger: { start, end },
    rule: `event/visit-${trigger.frame === "for" ? "to" : trigger.frame}`,
    certainty: "candidate",
    start,
    end,
    again: [],
    evidence: [],
    ...(date ? { date } : {}),
  };
  const { actors, type } = slots;
  return covering(event, [...actors, slots.place, ...(date ? [date] : []), ...(type ? [type] : [])]);
}

function wordFrom({ view, at }: TriggerPlace, offset: number): number {
  const i = indexFrom(view, offset);
  return i === -1 ? view.words.length : Math.max(i, at + 1);
}

function extend(event: EventFound, { type }: { type: NonNullable<EventFound["type"]> }): void {
  event.type = type;
  covering(event, [type]);
}

// "was to visit Rome but cancelled the trip"
function callOff(event: EventFound, place: TriggerPlace): void {
  // "visited Oslo in May but cancelled a visit in June": the past visit stays past
  if (event.status.value === "occurred" || event.status.value === "under-way") return;
  const status = nounStatus(place, place.at + 1);
  if (status?.value !== "cancelled" && status?.value !== "postponed") return;
  event.status = status;
  covering(event, []);
}

// "went back to school": an institution is at most one word away from its verb
const institutionReach = 2;

// توجه بالشكر إلى, وصلت رسالة إلى: the subject is a letter or thanks; "went to school in Rome" is not a visit
function isOnlySent({ view, at, trigger }: TriggerPlace, target: Span): boolean {
  if (trigger.frame === "noun") return false;
  for (let i = at + 1; i < view.words.length && (view.words[i] as FoldedWord).start < target.start; i++) {
    if (isAt(view, i, "institutions") && i <= at + institutionReach) return true;
    // بدعوة من: at the invitation of
    if (view.actorOf[i] || view.terms.has("sentExcept", withNext(view.words, i))) continue;
    if (view.terms.hasAnyForm("sent", lettersAt(view, i))) return true;
  }
  return false;
}
