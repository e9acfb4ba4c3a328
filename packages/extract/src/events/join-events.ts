import type { EventFound } from "./event.ts";

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
    if (!known.type && event.type) known.type = event.type;
    if (!known.date && event.date) known.date = event.date;
    known.evidence.push(
      ...event.evidence.filter((one) => known.evidence.every((k) => k.end <= one.start || one.end <= k.start)),
    );
    return false;
  });
}
