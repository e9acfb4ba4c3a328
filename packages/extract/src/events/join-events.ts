import type { Span } from "@diplomatic-visits/core/internal";
import type { EventFound } from "./event.ts";

// A visit that a long text mentions repeatedly is represented by its first sentences.
const mostSentences = 8;

/** Merges visits of one person to one country: later sentences refer to the same visit and fill its gaps. */
export function joinEvents(events: readonly EventFound[]): EventFound[] {
  const visits = new Map<object, Map<string, EventFound[]>>();
  return events.filter((event) => {
    const person = event.actors[0]?.person;
    const country = event.place?.place.country;
    if (event.kind !== "visit" || !person || !country) return true;
    const ofPerson = visits.get(person) ?? new Map<string, EventFound[]>();
    visits.set(person, ofPerson);
    const there = ofPerson.get(country) ?? [];
    ofPerson.set(country, there);
    const known = there.find((one) => isSame(one, event));
    if (known) join(known, event);
    else there.push(event);
    return !known;
  });
}

const happened: ReadonlySet<string> = new Set(["occurred", "under-way"]);
const off: ReadonlySet<string> = new Set(["cancelled", "postponed"]);

// A past visit and a planned one are two; a cancelled visit was a planned one.
function isSame({ status: { value: known } }: EventFound, { status: { value } }: EventFound): boolean {
  return happened.has(known) === happened.has(value);
}

function join(known: EventFound, event: EventFound): void {
  if (event.place) known.again.push(event.place.place);
  if (known.evidence.length < mostSentences)
    known.evidence.push(...event.evidence.filter((one) => isApart(one, known)));
  if (!known.type && event.type && holds(known, event.type)) known.type = event.type;
  if (!known.date && event.date && holds(known, event.date)) known.date = event.date;
  if (off.has(event.status.value) && !off.has(known.status.value) && holds(known, event.status))
    known.status = event.status;
}

function isApart(one: Span, { evidence }: EventFound): boolean {
  return evidence.every(({ start, end }) => end <= one.start || one.end <= start);
}

function holds({ evidence }: EventFound, { start, end }: Span): boolean {
  return evidence.some((one) => one.start <= start && end <= one.end);
}
