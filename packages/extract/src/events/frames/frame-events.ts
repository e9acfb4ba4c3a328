import type { EventStatus, VisitType } from "@diplomatic-visits/core";
import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import { covering } from "../covering.ts";
import type { Actor, EventFound, PlaceSlot, Slot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import {
  type FrameRead,
  firstWordOfSlot,
  frameSubjectBefore,
  goalAt,
  goalBeside,
  goalWithin,
  partnersOf,
  placeNextTo,
  placeOfStay,
  slotWordAfter,
} from "./frame-slots.ts";
import type { FrameTerms, VerbFrame } from "./frame-terms.ts";
import { type PhraseFound, phrasesAt, phrasesIn } from "./phrase-at.ts";

/** The events that the verbs and nouns of a sentence report, in a language with frames. */
export function frameEvents(view: SentenceView, terms: FrameTerms, topic: Actor | undefined): EventFound[] {
  if (view.words.some(({ letters }, i) => !view.actorOf[i] && terms.has("blocked", letters))) return [];
  const read = { view, terms, topic };
  const events: EventFound[] = [];
  for (let i = 0; i < view.words.length; i++) {
    if (view.actorOf[i]?.person) continue;
    const verbs = phrasesAt(view, i, terms.verbs);
    const event = isNegated(read, i)
      ? undefined
      : (first(verbs, (verb) => eventOfVerb(read, verb)) ?? eventOfNoun(read, i));
    if (event && !events.some((known) => isSame(known, event))) events.push(event);
    i = Math.max(i, (event && verbs[0]?.to ? verbs[0].to : i + 1) - 1);
  }
  return events;
}

function first<T, R>(list: readonly T[], read: (one: T) => R | undefined): R | undefined {
  for (const one of list) {
    const found = read(one);
    if (found !== undefined) return found;
  }
  return undefined;
}

// n'ira pas, no viajará, не поедет
const negationReach = 2;

function isNegated({ view, terms }: FrameRead, i: number): boolean {
  const before = view.words.slice(Math.max(0, i - negationReach), i);
  return before.some(({ letters }) => terms.has("negations", letters));
}

function isSame(known: EventFound, event: EventFound): boolean {
  if (known.kind !== event.kind || known.place?.place.country !== event.place?.place.country) return false;
  return known.actors[0]?.person === event.actors[0]?.person;
}

function eventOfVerb(read: FrameRead, verb: PhraseFound<VerbFrame>): EventFound | undefined {
  return verb.says.kind === "visit" ? visitOfVerb(read, verb) : meetingOfVerb(read, verb);
}

function visitOfVerb(read: FrameRead, verb: PhraseFound<VerbFrame>): EventFound | undefined {
  const { from, to, says } = verb;
  if (says.frame === "stay") return stayOfVerb(read, verb);
  const isNear = says.frame === "direct";
  const place = isNear
    ? placeNextTo(read, from, to)
    : (goalWithin(read, from + 1, to) ?? goalBeside(read, from, to) ?? enteredPlace(read, from, to));
  if (!place) return undefined;
  const visitor = frameSubjectBefore(read, from);
  // a present verb has the letters of the noun: only a subject right before it decides
  if (says.status === "under-way" && isNear && !isSubjectNext(read, from, visitor)) return undefined;
  return eventFrom(read, verb, { kind: "visit", actors: visitor ? [visitor] : [], place });
}

// Lima'da bulunan İsviçre Ekonomi Bakanı: the one who is there follows
function stayOfVerb(read: FrameRead, verb: PhraseFound<VerbFrame>): EventFound | undefined {
  const { view } = read;
  const place = placeOfStay(read, verb.from);
  const next = view.actors.find(({ start }) => start >= (view.words[verb.to - 1]?.end ?? 0));
  const visitor = next ?? frameSubjectBefore(read, verb.from);
  const isHost = visitor?.person?.country === place?.place.country;
  return place && visitor?.person && !isHost
    ? eventFrom(read, verb, { kind: "visit", actors: [visitor], place })
    : undefined;
}

function isSubjectNext({ view }: FrameRead, from: number, visitor: Actor | undefined): boolean {
  return visitor !== undefined && slotWordAfter(view, visitor) === from;
}

// وارد لوآندا شد: the place is the object of the verb
function enteredPlace({ view }: FrameRead, from: number, to: number): PlaceSlot | undefined {
  for (let i = from + 1; i < to; i++) {
    const place = view.places[i];
    if (place && place.kind !== "adjective") return { start: place.start, end: place.end, place };
  }
  return undefined;
}

function meetingOfVerb(read: FrameRead, verb: PhraseFound<VerbFrame>): EventFound | undefined {
  const { view, terms } = read;
  const { frame, kind } = verb.says;
  if (frame === "each") return meetingOfEach(read, verb);
  const subject = frameSubjectBefore(read, verb.from);
  const partners = partnersOf(read, verb, frame).filter(({ person }) => person !== subject?.person);
  if (!subject || partners.length === 0) return undefined;
  const isCall = kind === "call" || view.words.some(({ letters }) => terms.has("phone", letters));
  // "habló con" alone is not a call
  if (kind === "call" && !isCalled(read, verb)) return undefined;
  return eventFrom(read, verb, { kind: isCall ? "call" : "meeting", actors: [subject, ...partners] });
}

const longestBareCall = 1;

function isCalled({ view, terms }: FrameRead, { from, to, says }: PhraseFound<VerbFrame>): boolean {
  return (
    says.frame === "direct" ||
    to - from > longestBareCall ||
    view.words.some(({ letters }) => terms.has("phone", letters))
  );
}

// "Ils se rencontreront": the two of the event before
function meetingOfEach(read: FrameRead, verb: PhraseFound<VerbFrame>): EventFound | undefined {
  const { view } = read;
  const known = view.earlier.findLast(({ actors }) => actors.length > 1);
  const start = view.words[verb.from]?.start ?? 0;
  const own = view.actors.filter(({ person, end }) => person && end <= start);
  const actors = own.length > 1 ? own.slice(0, 2) : own.length === 0 ? (known?.actors ?? []) : [];
  return actors.length > 1 ? eventFrom(read, verb, { kind: "meeting", actors: [...actors] }) : undefined;
}

// a phrase for the result of a visit is rarely further from the noun
const outcomeReach = 24;
const outcomeBefore = 6;

function eventOfNoun(read: FrameRead, at: number): EventFound | undefined {
  const { view, terms } = read;
  if (!terms.has("visitNouns", view.words[at]?.letters)) return undefined;
  const outcome = outcomeOf(read, at);
  if (!outcome) return undefined;
  const place = goalOfNoun(read, at);
  if (!place) return undefined;
  const visitor = visitorOfNoun(read, at);
  const span = { from: Math.min(at, outcome.from), to: Math.max(at + 1, outcome.to) };
  return eventFrom(
    read,
    { ...outcome, says: { status: outcome.says.status } },
    {
      kind: "visit",
      actors: visitor ? [visitor] : [],
      place,
      span,
    },
  );
}

function outcomeOf(read: FrameRead, at: number) {
  const { view, terms } = read;
  const near = phrasesIn(view, terms.outcomes).filter(({ from, to }) => {
    const isBefore = to <= at + 1 && at - to < outcomeBefore;
    const isAfter = from > at && from - at < outcomeReach;
    return (isBefore || isAfter) && !isNegated(read, from);
  });
  return near.toSorted((a, b) => a.says.rank - b.says.rank)[0];
}

function goalOfNoun(read: FrameRead, at: number): PlaceSlot | undefined {
  const { view, terms } = read;
  if (terms.verb === "before-objects") {
    for (let i = at + 1; i < view.words.length && !/[.;:!?]/.test(view.words[i]?.gap ?? ""); i++) {
      const slot = goalAt(read, i);
      if (slot) return slot;
    }
    return undefined;
  }
  return placeNextTo(read, at, at + 1) ?? goalBeside(read, at, at + 1) ?? goalWithin(read, at + 1, view.words.length);
}

// la visite du ministre X à Oslo: somebody right after the noun; else the subject before it, or after "En visite à Lima,"
const ownerReach = 8;

function visitorOfNoun(read: FrameRead, at: number): Actor | undefined {
  const { view } = read;
  const start = view.words[at]?.start ?? 0;
  const next = view.actors.find((actor) => actor.start > start);
  const isOwner = next && firstWordOfSlot(view, next) - at <= ownerReach;
  const before = view.actors.filter(({ end }) => end <= start);
  if (isOwner && (before.length === 0 || read.terms.verb === "after-objects")) return next;
  return before.length > 0 || !next ? frameSubjectBefore(read, at) : next;
}

interface Slots {
  kind: EventFound["kind"];
  actors: Actor[];
  place?: PlaceSlot;
  span?: { from: number; to: number };
}

function eventFrom(
  { view, terms }: FrameRead,
  { from, to, says }: { from: number; to: number; says: { status: EventStatus } },
  { kind, actors, place, span = { from, to } }: Slots,
): EventFound {
  const words = spanOf(view, span);
  const type = kind === "visit" ? typeIn(view, terms) : undefined;
  const [date, other] = view.dates;
  const event: EventFound = {
    ...{ kind, actors, rule: `event/${kind}`, certainty: "candidate", trigger: words },
    status: { ...spanOf(view, { from, to }), value: says.status },
    ...{ start: words.start, end: words.end, again: [], evidence: [] },
    ...(place && { place }),
    ...(type && { type }),
    ...(date && !other && { date }),
  };
  const slots = [...actors.filter((actor) => isWithin(view, actor)), place, type, other ? undefined : date];
  return covering(event, [words, ...slots.filter((slot) => slot !== undefined)]);
}

function isWithin({ words }: SentenceView, { start, end }: Span): boolean {
  return (words[0]?.start ?? 0) <= start && end <= (words.at(-1)?.end ?? 0);
}

function spanOf({ words }: SentenceView, { from, to }: { from: number; to: number }): Span {
  return { start: (words[from] as FoldedWord).start, end: (words[to - 1] as FoldedWord).end };
}

function typeIn(view: SentenceView, terms: FrameTerms): Slot<VisitType> | undefined {
  const [type] = phrasesIn(view, terms.types);
  return type && { ...spanOf(view, type), value: type.says };
}
