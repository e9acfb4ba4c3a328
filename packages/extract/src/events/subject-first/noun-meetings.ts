import { isAt, isPartedBefore } from "../clause.ts";
import { coordinatedSubjects } from "../coordinated.ts";
import { distinctActors } from "../distinct-actors.ts";
import type { Actor, EventFound } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { subjectAfterComma } from "./after-comma.ts";
import { callOffEarlierEvent } from "./call-off-earlier.ts";
import { eventOf } from "./event-of.ts";
import { matrixOf } from "./matrix.ts";
import { meetersWithin } from "./meeters-within.ts";
import { isComplement, nounEnd, phraseEnd } from "./noun-phrase-end.ts";
import { type NounRole, roleOf } from "./noun-role.ts";
import { nounStatus } from "./noun-status.ts";
import { actorRun, objectsAfter, partnersAfter } from "./partners.ts";
import { isPhoneAt } from "./phone.ts";
import { placeActorsBefore, placeActorsFrom } from "./place-actors.ts";
import { isPluralActor } from "./plural.ts";
import { beforeAdverbials, subjectOf } from "./subject.ts";
import { isPassiveGroup, verbGroups } from "./verb-group.ts";

const pair = 2;

/** The meeting or call that a noun names. */
export function meetingOfNoun(view: SentenceView, at: number, named: "meeting" | "call"): EventFound[] {
  const role = roleOf(view, at);
  const isCourtesy = isAt(view, at - 1, "courtesyWords");
  const kind = !isCourtesy && (named === "call" || isPhonePhrase(view, role, at)) ? "call" : "meeting";
  if (kind === "call" && !isCallPhrase(view, role, at) && meetersWithin(view, role, at).length === 0) return [];
  const actors = metAtNoun(view, at, role);
  const status = nounStatus(view, at, Math.max(phraseEnd(view, at), endOfActors(view, at, actors)));
  if (status === "none") return [];
  // "hosted a dinner" names nobody else
  const isAlone = actors.length === 1 && kind === "meeting" && !isPluralActor(view, actors[0]);
  if (actors.length === 0) callOffEarlierEvent(view, { at, kind, status });
  if (actors.length === 0 && isOpenSubject(view, role, { at, kind }))
    return [eventOf(view, at, { kind, rule: `event/${kind}-noun`, status, actors })];
  if (isAt(view, at, "credentials") && actors.length < pair) return [];
  const isNamed = status.value !== "occurred" && status.value !== "under-way" && isMeetingOfPlaces(view, role, at);
  if ((actors.length === 0 && !isNamed) || (isAlone && status.value === "occurred" && !hasPartner(view, at))) return [];
  return [eventOf(view, at, { kind, rule: `event/${kind}-noun`, status, actors })];
}

// "the bilateral dealt with trade": nobody is named, and no meeting was reported before
function isOpenSubject(
  view: SentenceView,
  role: NounRole,
  { at, kind }: { at: number; kind: EventFound["kind"] },
): boolean {
  if (role.verb || role.preposition !== undefined || role.governor) return false;
  // "talks between unions and a company" name others who meet, and "with the premier in Tunis, the talks …" tells of a stay
  const isOfOthers = isAt(view, at + 1, "betweenWords") && !view.places.slice(at + 2, at + 6).some(Boolean);
  const isBesideStay = isAt(view, 0, "meetWith") && role.from > 0;
  if (isOfOthers || isBesideStay) return false;
  return isAt(view, at, "meetingNouns") && !view.earlier.some((one) => one.kind === kind);
}

function isPhonePhrase(view: SentenceView, { from }: NounRole, at: number): boolean {
  for (let i = from; i < at; i++) if (isPhoneAt(view, i)) return true;
  for (let i = at + 1; i < Math.min(at + 3, view.words.length); i++) if (isPhoneAt(view, i)) return true;
  return false;
}

// "a call between", "a phone call": "a call for help" is none
function isCallPhrase(view: SentenceView, role: NounRole, at: number): boolean {
  return isPhonePhrase(view, role, at) || isPhoneAt(view, at) || isAt(view, at + 1, "callPartners");
}

// "a meeting took place in Oslo on Monday between"
const betweenReach = 8;

function metAtNoun(view: SentenceView, at: number, role: NounRole): Actor[] {
  const between = view.words.findIndex((_, i) => i > at && isAt(view, i, "betweenWords"));
  const named =
    between !== -1 && between <= at + betweenReach
      ? betweenRun(view, between + 1)
      : [...partnersOfNoun(view, at), ...receiverOf(view, role)];
  const partners = named.length > 0 ? named : gatheredBy(view, role, at);
  // "arrived for talks" names no partner
  const isTheirs = isAt(view, role.from, "possessives");
  if (role.preposition !== undefined && partners.length === 0 && !isPhonePhrase(view, role, at) && !isTheirs)
    return meetersWithin(view, role, at);
  const owner = role.owner ? [role.owner] : [];
  const subject = subjectOfNoun(view, role, at);
  return distinctActors([...owner, ...subject, ...partners]);
}

// "talks between the minister and the bank's president, Ann Lee, lasted": the index after the last participant
function endOfActors(view: SentenceView, at: number, actors: readonly Actor[]): number {
  const after = actors.filter(({ start }) => start > (view.words[at]?.start ?? 0));
  const end = Math.max(0, ...after.map((actor) => actor.end));
  const next = view.words.findIndex(({ start }) => start >= end);
  return end === 0 || next > at + farEnd ? 0 : next;
}

const farEnd = 16;

// "the trilateral meeting in Oslo", "a call between Oslo and Rome"
function isMeetingOfPlaces(view: SentenceView, { modifiers }: NounRole, at: number): boolean {
  if (modifiers.some((i) => isAt(view, i, "formats"))) return true;
  return isAt(view, at + 1, "betweenWords") || isAt(view, at + 1, "of")
    ? view.places.slice(at + 2, at + 5).some(Boolean)
    : false;
}

// "gave King Leo an audience"
function receiverOf(view: SentenceView, { verb, from }: NounRole): Actor[] {
  const receiver = verb && verb.to < from ? view.actorOf[from - 1] : undefined;
  return receiver ? [receiver] : [];
}

function hasPartner(view: SentenceView, at: number): boolean {
  return isAt(view, nounEnd(view, at), "betweenWords") || partnersOfNoun(view, at).length > 0;
}

// "the talks brought together King Leo and President Sule"
function gatheredBy(view: SentenceView, role: NounRole, at: number): Actor[] {
  if (role.verb || role.preposition !== undefined) return [];
  const verb = verbGroups(view).of[phraseEnd(view, at)];
  return verb && isAt(view, verb.at, "gatheringVerbs") && !isPassiveGroup(view, verb)
    ? objectsAfter(view, isAt(view, verb.to, "togetherWord") ? verb.to + 1 : verb.to, "meetWith")
    : [];
}

function betweenRun(view: SentenceView, from: number): Actor[] {
  const run = actorRun(view, afterArticle(view, from));
  const places = placeActorsFrom(view, from);
  const joint = places.at(-1)?.end;
  // "between Chad and the rebels"
  return run.length > 0 && places.length > 0 && joint !== undefined && (run[0]?.start ?? 0) > joint
    ? [...places, ...run]
    : run.length > 0
      ? run
      : places;
}

function afterArticle(view: SentenceView, from: number): number {
  let i = from;
  while (i < from + 3 && !view.actorOf[i] && (isAt(view, i, "objectFillers") || view.places[i])) i++;
  return i;
}

// "talks with King Leo", "talks in Oslo on Monday with King Leo", "a call from King Leo"
function partnersOfNoun(view: SentenceView, at: number): Actor[] {
  for (let i = nounEnd(view, at); i < Math.min(view.words.length, at + 10); i++) {
    if (isPartedBefore(view, i)) return [];
    if (isAt(view, i, "nounPartner")) {
      const run = partnersAfter(view, i + 1, "meetWith");
      if (run.length > 0) return run;
      const states = placeActorsFrom(view, i + 1);
      if (states.length > 1) return states;
    }
    if (!isComplement(view, i) && !isAt(view, i, "objectFillers")) return [];
  }
  return [];
}

function subjectOfNoun(view: SentenceView, role: NounRole, at: number): Actor[] {
  const verb = role.verb ?? (role.preposition === undefined ? undefined : clauseVerb(view, at));
  const subject = (verb && subjectOf(view, verb)) ?? (role.verb ? undefined : subjectAfterComma(view, at));
  if (subject) return coordinatedSubjects(view, subject);
  // "Chad and Niger held talks"
  const states = verb ? placeActorsBefore(view, beforeAdverbials(view, verb.from - 1)) : [];
  const isOff = verb?.meanings.some(({ sense }) => sense === "cancel" || sense === "postpone");
  return states.length > 1 || isOff || partnersOfNoun(view, at).length > 0 ? states : [];
}

function clauseVerb(view: SentenceView, at: number) {
  const here = { from: at, at, to: at + 1, chain: [], meanings: [] };
  return matrixOf(view, here, "before") ?? matrixOf(view, here, "after");
}
