import { beginsWithCapital } from "../../finding/capitals.ts";
import { isAt, isPartedBefore, lettersAt } from "../clause.ts";
import type { Actor, EventFound, PlaceSlot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import type { Reading } from "../status-reading.ts";
import { visitTypeAt } from "../visit-types.ts";
import { callOffEarlierEvent } from "./call-off-earlier.ts";
import { eventOf } from "./event-of.ts";
import { goalsFrom } from "./goals.ts";
import { meaningsAt } from "./meanings.ts";
import { meetingOfNoun } from "./noun-meetings.ts";
import { phraseEnd } from "./noun-phrase-end.ts";
import { roleOf } from "./noun-role.ts";
import { nounStatus } from "./noun-status.ts";
import { visitorOfNoun } from "./noun-visitor.ts";
import { townAfter } from "./towns.ts";
import { isPassiveGroup, verbGroups } from "./verb-group.ts";

/** The event that a noun names: a visit, a meeting or a call. */
export function nounEvents(view: SentenceView, at: number, known: readonly EventFound[]): EventFound[] {
  const trigger = nounTriggerAt(view, at);
  if (!trigger) return [];
  return trigger === "visit" ? visitsOfNoun(view, at, known) : meetingOfNoun(view, at, trigger);
}

function nounTriggerAt(view: SentenceView, at: number) {
  const word = view.words[at];
  if (!word || verbGroups(view).of[at] || view.actorOf[at] || view.isDate[at]) return undefined;
  // "Visit Britain" is a name, "Talks between" begins a sentence
  if (at > 0 && beginsWithCapital(view.text, word.start)) return undefined;
  if (isAt(view, at, "formats") && !isFormatNoun(view, at)) return undefined;
  return meaningsAt(view.lexicons, view.words, at).find(({ form, trigger }) => form === "noun" && trigger)?.trigger
    ?.kind;
}

// "the bilateral in Oslo", but "Bilateral trade grew"
function isFormatNoun(view: SentenceView, at: number): boolean {
  const next = at + 1;
  if (at === 0 || verbGroups(view).of[at - 1]) return false;
  return (
    next >= view.words.length ||
    isPartedBefore(view, next) ||
    view.isDate[next] === true ||
    verbGroups(view).of[next] !== undefined ||
    isAt(view, next, "nounPrepositions") ||
    isAt(view, next, "irregularPasts") ||
    view.terms.fits("pastParticiple", lettersAt(view, next))
  );
}

function visitsOfNoun(view: SentenceView, at: number, known: readonly EventFound[]): EventFound[] {
  const goals = goalsOfNoun(view, at);
  const type = visitTypeAt(view, at);
  const end = phraseEnd(view, at);
  const status = nounStatus(view, at, end);
  const verbal = known.findLast(({ kind, place, town }) => kind === "visit" && (place ?? town) !== undefined);
  if (verbal && goals.every(({ place }) => place.country === verbal.place?.place.country)) {
    addTo(verbal, { status, ...(type ? { type } : {}) });
    return [];
  }
  if (status === "none") return [];
  const visitor = visitorOfNoun({ view, at, role: roleOf(view, at), goalEnd: goals.at(-1)?.end ?? 0 });
  if (!visitor) {
    if (goals.length === 0) callOffEarlierEvent(view, { at, kind: "visit", status });
    return [];
  }
  const town =
    goals.length > 0 ? undefined : townAfter(view, at + 1, { prepositions: goalListOf(view, at), isDirect: false });
  if (goals.length === 0 && !type && !town && !off.has(status.value) && isKnownVisit(view, at, visitor)) return [];
  const slots = {
    kind: "visit" as const,
    rule: "event/visit-noun",
    status,
    actors: [visitor],
    ...(town ? { town } : {}),
    ...(isAt(view, at, "tours") ? { isTour: true } : {}),
    ...(type ? { type } : {}),
  };
  return goals.length > 0 ? goals.map((place) => eventOf(view, at, { ...slots, place })) : [eventOf(view, at, slots)];
}

// "before the trip": a visit that an earlier sentence reports
function isKnownVisit(view: SentenceView, at: number, { person }: Actor): boolean {
  if (!person || !isAt(view, roleOf(view, at).from, "the")) return false;
  return view.earlier.some(({ kind, actors }) => kind === "visit" && actors.some((actor) => actor.person === person));
}

function goalListOf(view: SentenceView, at: number): "ofGoal" | "atGoal" | "forGoal" | "toGoal" {
  if (isAt(view, at, "tours")) return "ofGoal";
  if (isAt(view, at, "departures")) return "forGoal";
  return isAt(view, at, "stayNouns") ? "atGoal" : "toGoal";
}

// "to Oslo", "the Oslo trip"
function goalsOfNoun(view: SentenceView, at: number): PlaceSlot[] {
  const after = goalsFrom(view, at + 1, {
    prepositions: goalListOf(view, at),
    isDirect: false,
  });
  if (after.length > 0) return after;
  const host = hostOf(view, at);
  if (host) return [host];
  const place = view.places[at - 1];
  const isNamed = place && place.kind !== "adjective" && view.words[at]?.gap === " " && !view.actorOf[at - 1];
  return isNamed ? [{ start: place.start, end: place.end, place }] : [];
}

// "Oslo received a visit from King Leo"
function hostOf(view: SentenceView, at: number): PlaceSlot | undefined {
  const { verb } = roleOf(view, at);
  if (!verb || !(isAt(view, verb.at, "hosting") || isAt(view, verb.at, "gettingVerbs"))) return undefined;
  const place = view.places[verb.from - 1];
  if (!place || place.kind === "adjective" || view.actorOf[verb.from - 1] || isPassiveGroup(view, verb))
    return undefined;
  return { start: place.start, end: place.end, place };
}

const off: ReadonlySet<string> = new Set(["cancelled", "postponed"]);
const past: ReadonlySet<string> = new Set(["occurred", "under-way"]);

// "arrived in Oslo on a state visit", "was to visit Rome but cancelled the trip"
function addTo(event: EventFound, { status, type }: { status: Reading; type?: EventFound["type"] }): void {
  if (type && !event.type) {
    event.type = type;
    widen(event, type);
  }
  if (status === "none" || past.has(event.status.value) || !off.has(status.value)) return;
  event.status = status;
  widen(event, status);
}

function widen(event: EventFound, { start, end }: { start: number; end: number }): void {
  event.start = Math.min(event.start, start);
  event.end = Math.max(event.end, end);
  event.evidence = [{ start: event.start, end: event.end }];
}
