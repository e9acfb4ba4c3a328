import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import { lettersAt, type Place } from "./clause.ts";
import { coordinated } from "./coordinated.ts";
import { covering } from "./covering.ts";
import { dateOf } from "./date-of.ts";
import type { EventFound } from "./event.ts";
import { isAnyForm } from "./event-words.ts";
import { nounStatus } from "./noun-status.ts";
import { placeOf } from "./place-of.ts";
import { statusOfTrigger } from "./verb-status.ts";
import { visitTypeAt } from "./visit-types.ts";
import { visitorOf } from "./visitor-of.ts";

/** The visit that a trigger announces; a noun that takes up a verb of its sentence only gives that visit its type. */
export function visitAt(place: Place, known: readonly EventFound[]): EventFound | undefined {
  const { view, at, trigger } = place;
  const word = view.words[at] as FoldedWord;
  const target = placeOf(place);
  const isNoun = trigger.frame === "noun";
  const type = isNoun ? visitTypeAt(view.words, at) : undefined;
  const verbal = known.findLast((one) => one.kind === "visit" && one.place !== undefined);
  if (isNoun && verbal && (!target || verbal.place?.place.country === target.place.country)) {
    if (type && !verbal.type) extend(verbal, { type });
    callOff(verbal, place);
    return undefined;
  }
  const visitor = target && visitorOf(place, target);
  if (!target || !visitor || isOnlySent(place, target)) return undefined;
  const status = isNoun ? nounStatus(place, wordFrom(place, target.end)) : statusOfTrigger(place);
  if (!status) return undefined;
  const date = dateOf(place);
  const visitors = isNoun ? [visitor] : coordinated(view, visitor);
  const event: EventFound = {
    kind: "visit",
    trigger: { start: word.start, end: word.end },
    rule: `event/visit-${isNoun ? "noun" : trigger.frame === "direct" ? "direct" : "to"}`,
    certainty: "candidate",
    status,
    actors: visitors,
    place: target,
    start: word.start,
    end: word.end,
    again: [],
    evidence: [],
    ...(date ? { date } : {}),
    ...(type ? { type } : {}),
  };
  return covering(event, [...visitors, target, ...(date ? [date] : []), ...(type ? [type] : [])]);
}

function wordFrom({ view, at }: Place, offset: number): number {
  const i = view.words.findIndex(({ start }) => start >= offset);
  return i === -1 ? view.words.length : Math.max(i, at + 1);
}

function extend(event: EventFound, { type }: { type: NonNullable<EventFound["type"]> }): void {
  event.type = type;
  covering(event, [type]);
}

// "was to visit Rome but cancelled the trip"
function callOff(event: EventFound, place: Place): void {
  // "visited Oslo in May but cancelled a visit in June": what took place stays so
  if (event.status.value === "occurred" || event.status.value === "under-way") return;
  const status = nounStatus(place, place.at + 1);
  if (status?.value !== "cancelled" && status?.value !== "postponed") return;
  event.status = status;
  covering(event, []);
}

const institutions =
  /^(?:school|university|college|court|trial|prison|jail|hospital|church|mass|work|war|bed|press|print|market|home|power)$/;

// توجه بالشكر إلى, وصلت رسالة إلى: what goes there is a letter or thanks
function isOnlySent({ view, at, trigger }: Place, target: Span): boolean {
  if (trigger.frame === "noun") return false;
  for (let i = at + 1; i < view.words.length && (view.words[i] as FoldedWord).start < target.start; i++) {
    const letters = lettersAt(view, i);
    // بدعوة من: at the invitation of
    // "went to school in Rome", "flew home to Oslo": no visit
    if (institutions.test(letters) && i <= at + 2) return true;
    if (view.actorOf[i] || (/^بدعوه$/.test(letters) && /^من$/.test(lettersAt(view, i + 1)))) continue;
    if (isAnyForm("sentAr", letters)) return true;
  }
  return false;
}
