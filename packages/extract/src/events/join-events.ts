import type { Span } from "@diplomatic-visits/core/text";
import type { EventFound } from "./event.ts";

// A visit that a long text comes back to again and again is shown by its first sentences.
const mostSentences = 8;

/** Makes one of the visits of one person to one country: later sentences speak of the same visit and add what it lacks. */
export function joinEvents(events: readonly EventFound[]): EventFound[] {
  const visits = new Map<object, Map<string, EventFound>>();
  return events.filter((event) => {
    const person = event.actors[0]?.person;
    const country = event.place?.place.country;
    if (event.kind !== "visit" || !person || !country) return true;
    const ofPerson = visits.get(person) ?? new Map<string, EventFound>();
    visits.set(person, ofPerson);
    const known = ofPerson.get(country);
    if (!known) {
      ofPerson.set(country, event);
      return true;
    }
    if (event.place) known.again.push(event.place.place);
    if (known.evidence.length < mostSentences)
      known.evidence.push(...event.evidence.filter((one) => isApart(one, known)));
    if (!known.type && event.type && holds(known, event.type)) known.type = event.type;
    if (!known.date && event.date && holds(known, event.date)) known.date = event.date;
    return false;
  });
}

function isApart(one: Span, { evidence }: EventFound): boolean {
  return evidence.every(({ start, end }) => end <= one.start || one.end <= start);
}

function holds({ evidence }: EventFound, { start, end }: Span): boolean {
  return evidence.some((one) => one.start <= start && end <= one.end);
}
