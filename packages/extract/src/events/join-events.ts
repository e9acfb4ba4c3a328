import type { Span } from "@diplomatic-visits/core/internal";
import { areDatesApart } from "./dates-apart.ts";
import type { EventFound } from "./event.ts";

// A visit that a long text mentions repeatedly is represented by its first sentences.
const mostSentences = 8;

/** Merges what several sentences say of one visit: later sentences refer to the same event and fill its gaps. */
export function joinEvents(text: string, events: readonly EventFound[]): EventFound[] {
  const known = new Map<object, EventFound[]>();
  return events.filter((event) => {
    const persons = event.actors.flatMap(({ person }) => person ?? []);
    const [first] = persons;
    if (!first || event.kind !== "visit") return true;
    const ofPerson = known.get(first) ?? [];
    const same = ofPerson.findLast((one) => isOneEvent(one, event) && !areTwo(text, one, event));
    if (same && isStopOf(same, event)) replace(same, event);
    else if (same) join(same, event);
    else for (const person of persons) known.set(person, [...(known.get(person) ?? []), event]);
    return !same;
  });
}

/** Adds to a meeting of an earlier sentence what a later one says of it; false if no earlier one is the same. */
export function joinMeeting(text: string, earlier: readonly EventFound[], event: EventFound): boolean {
  const same = earlier.findLast((one) => one.kind !== "visit" && isOneEvent(one, event) && !areTwo(text, one, event));
  if (same) join(same, event);
  return same !== undefined;
}

function isOneEvent(known: EventFound, event: EventFound): boolean {
  if (known.kind !== event.kind || !isSame(known, event)) return false;
  return event.kind === "visit" ? isOneVisit(known, event) : isOneMeeting(known, event);
}

// "will make the journey" names no place
function isOneVisit(known: EventFound, event: EventFound): boolean {
  if (known.actors[0]?.person !== event.actors[0]?.person) return false;
  // a headline names the tour, and the text its countries
  if (known.isTour && event.isTour && !known.place !== !event.place) return false;
  return !known.place || !event.place || known.place.place.country === event.place.place.country;
}

function isOneMeeting(known: EventFound, event: EventFound): boolean {
  const isWithin = (one: EventFound, other: EventFound) =>
    one.actors.every(({ person }) => person !== undefined && other.actors.some((actor) => actor.person === person));
  return isWithin(event, known) || isWithin(known, event);
}

const happened: ReadonlySet<string> = new Set(["occurred", "under-way"]);
const off: ReadonlySet<string> = new Set(["cancelled", "postponed"]);

// "visited Rome on Monday … visited Rome in 2019"; what is put off has two dates
function areTwo(text: string, known: EventFound, event: EventFound): boolean {
  const isMoved = off.has(known.status.value) || off.has(event.status.value);
  return !isMoved && areDatesApart(text, known, event);
}

// A past visit and a planned one are two; a cancelled visit was a planned one.
function isSame({ status: { value: known } }: EventFound, { status: { value } }: EventFound): boolean {
  return happened.has(known) === happened.has(value);
}

function join(known: EventFound, event: EventFound): void {
  if (event.place && known.place) known.again.push(event.place.place);
  for (const one of event.evidence) addEvidence(known, one);
  if (!known.place && event.place && holds(known, event.place)) known.place = event.place;
  if (!known.type && event.type && holds(known, event.type)) known.type = event.type;
  if (!known.date && event.date && holds(known, event.date)) known.date = event.date;
  if (isNews(known, event) && holds(known, event.status)) known.status = event.status;
  if (off.has(event.status.value) && !off.has(known.status.value) && holds(known, event.status))
    known.status = event.status;
}

function addEvidence(known: EventFound, one: Span): void {
  const overlapping = known.evidence.find(({ start, end }) => start < one.end && one.start < end);
  if (overlapping) {
    overlapping.start = Math.min(overlapping.start, one.start);
    overlapping.end = Math.max(overlapping.end, one.end);
  } else if (known.evidence.length < mostSentences) known.evidence.push(one);
}

// وصل أمس … ويغادر البلاد غدا; تلقى دعوة … وسيزورها في مايو; بدأ زيارة … واختتمها اليوم
function isNews({ status: { value: known } }: EventFound, { status: { value }, isEnd }: EventFound): boolean {
  if (known === "occurred") return value === "under-way";
  if (known === "under-way") return isEnd === true;
  return known === "invited" && (value === "planned" || value === "announced");
}

function isStopOf(known: EventFound, event: EventFound): boolean {
  if (!known.isTour || event.isTour || !known.place || known.status.value !== event.status.value) return false;
  return event.evidence.every((one) => isApart(one, known));
}

// The sentence about the stop itself says more of it than the one that lists it: «اختتمت جولة شملت موريتانيا … وصلت إلى نواكشوط».
function replace(known: EventFound, event: EventFound): void {
  const { actors, trigger, place, date, type, rule } = event;
  known.evidence.push(...event.evidence.filter((one) => isApart(one, known)));
  Object.assign(known, { actors, trigger, rule, isTour: false, isStop: true, ...(place ? { place } : {}) });
  known.status = event.status;
  delete known.date;
  if (date) known.date = date;
  if (type) known.type = type;
}

function isApart(one: Span, { evidence }: EventFound): boolean {
  return evidence.every(({ start, end }) => end <= one.start || one.end <= start);
}

function holds({ evidence }: EventFound, { start, end }: Span): boolean {
  return evidence.some((one) => one.start <= start && end <= one.end);
}
