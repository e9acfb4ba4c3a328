import type { EventStatus } from "@diplomatic-visits/core";
import { isAt, isClauseBreak, isJoinedAt, isPartedBefore, lettersAt } from "../clause.ts";
import type { Slot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isFutureDated, statusAt } from "../status-slot.ts";
import { type Governed, isRejectedBefore, plannedAt, wasPlanned } from "./governing-clause.ts";
import type { NounAt } from "./noun-at.ts";
import { isPutOffBefore, occasionStatus, undatedVerbless } from "./noun-occasion.ts";
import { isConfirmed, predicateAfter } from "./noun-predicate.ts";
import { isFutureAt, isRestOfName, tenseAt } from "./tense.ts";
import { isExcepted, parenthesisStart, verbGroupAt } from "./verb-group.ts";
import { offLater, verbFirstStatus } from "./verb-status.ts";

/** The status that the words around a noun give its event, with the index of its governor; undefined if nothing decides. */
export function nounFirstStatus(noun: NounAt): { status: Governed; governor?: number } {
  const before = statusBefore(noun);
  const after = predicateAfter(noun.view, noun.at, noun.to);
  const value = typeof before.status === "object" ? before.status.value : before.status;
  // a cancellation outranks a postponement, and both outrank a plan
  if (value === "none" || value === "cancelled") return before;
  // لا تزال زيارته قائمة
  const confirmed = value === "under-way" ? isConfirmed(noun.view, noun.to) : undefined;
  if (confirmed) return { ...before, status: confirmed };
  if (after !== undefined && (value === undefined || outranks(after, value))) return { ...before, status: after };
  return before;
}

const ranks: readonly (EventStatus | "none")[] = ["none", "cancelled", "postponed"];

function outranks(after: Exclude<Governed, undefined>, value: EventStatus): boolean {
  const rank = ranks.indexOf(after === "none" ? "none" : after.value);
  return rank !== -1 && (ranks.indexOf(value) === -1 || rank < ranks.indexOf(value));
}

// A governing verb may be followed by a subject that no finder knows.
const governorReach = 12;

function statusBefore(noun: NounAt): { status: Governed; governor?: number } {
  const { view, at } = noun;
  const made = madeStatus(view, at);
  let steps = 0;
  for (let i = at - 1; i >= 0 && steps < governorReach; i--) {
    if (isClauseBreak(view, i + 1)) break;
    if (isPartedBefore(view, i + 1)) i = parenthesisStart(view, i) ?? i;
    if (view.actorOf[i] || view.isDate[i]) continue;
    // بدأ الملك طالب زيارة: a word between a verb's subject and its object is the rest of a name
    if (isRestOfName(view, i)) continue;
    if (isAt(view, i, "openAdjectives") && isAt(view, i - 1, "negations")) {
      i--;
      continue;
    }
    steps++;
    const status = governedBy(noun, i);
    // تعد الزيارة التي أداها الرئيس الأولى من نوعها
    if (made && typeof status === "object" && status.value === "planned") return { status: made, governor: i };
    if (status !== undefined) return { status, governor: i };
    if (isAt(view, i, "goalRelatives") && i < at - 1) break;
  }
  return { status: adjectiveStatus(view, at) ?? nominalStatus(view, at) ?? undatedVerbless(view, at) };
}

// رئيس وزراء قطر في زيارة إلى بغداد: a clause without a verb
function nominalStatus(view: SentenceView, at: number): Governed {
  // قال الوزير، الموجود في زيارة إلى باريس
  if (isAt(view, at - 1, "inGoal") && isAt(view, at - 2, "guestNouns")) return statusAt(view, "under-way", at - 2);
  if (!isAt(view, at - 1, "inGoal") || view.actorOf[at - 2] === undefined || !isTopic(view, at - 2)) return undefined;
  const hasVerb = view.words.some((_, i) => i < at && tenseAt(view, i) !== undefined);
  return hasVerb ? undefined : statusAt(view, isFutureDated(view) ? "planned" : "under-way", at - 1);
}

// رافق الوزير الرئيس في زيارته has a verb that no list has
function isTopic(view: SentenceView, i: number): boolean {
  let first = i;
  while (first > 0 && view.actorOf[first - 1] === view.actorOf[i]) first--;
  return first === 0 || isPartedBefore(view, first) || isAt(view, first - 1, "openers");
}

function governedBy(noun: NounAt, i: number): Governed {
  const { view } = noun;
  const letters = lettersAt(view, i);
  if (isJoinedAt(view, i, "negations") && isExcepted(view, i)) return exceptedStatus(view, i);
  if (isJoinedAt(view, i, "negations") && !isAt(view, i + 1, "affirmed")) return negatedStatus(noun, i);
  if (isJoinedAt(view, i, "refusals") || isJoinedAt(view, i, "denials")) return refusedStatus(noun, i);
  if (isJoinedAt(view, i, "cancels") || view.terms.hasAnyForm("cancelNouns", letters))
    return changedStatus(view, i, "cancelled");
  const isAsked = isAt(view, i - 1, "asked");
  if (isJoinedAt(view, i, "postponesBeforeActor") && view.actorOf[i + 1]) return changedStatus(view, i, "postponed");
  if ((isJoinedAt(view, i, "postpones") && !isAsked) || view.terms.hasAnyForm("postponeNouns", letters))
    return changedStatus(view, i, "postponed");
  if (view.terms.hasAnyForm("invites", letters)) return invitedStatus(view, i);
  const isCounted = isJoinedAt(view, i, "countsAs") && isAt(view, i + 1, "visitNouns");
  if (isCounted)
    return adjectiveStatus(view, noun.at) ?? statusAt(view, isFutureDated(view) ? "planned" : "occurred", i);
  if (isJoinedAt(view, i, "plans")) return plannedAt(view, i);
  if (isPutOffBefore(noun, i)) return changedStatus(view, i, "postponed");
  const occasion = occasionStatus(noun, i, adjectiveStatus(view, noun.at));
  if (occasion) return occasion;
  if (view.terms.hasAnyForm("wishes", letters)) return "none";
  return heldStatus(noun, i);
}

function heldStatus(noun: NounAt, i: number): Governed {
  const { view, at } = noun;
  const letters = lettersAt(view, i);
  const isVerb = tenseAt(view, i) !== undefined;
  if (isJoinedAt(view, i, "still")) return statusAt(view, "under-way", i);
  if (isVerb && isJoinedAt(view, i, "beginningVerbs") && tenseAt(view, i) === "past") return asUnderWay(view, i);
  if (isVerb && (isJoinedAt(view, i, "makingVerbs") || isJoinedAt(view, i, "takingPlaceVerbs")))
    return verbStatus(view, i);
  if (isJoinedAt(view, i, "continuingVerbs")) return asUnderWay(view, i);
  if (isJoinedAt(view, i, "announces")) return statusAt(view, "announced", i);
  if (isJoinedAt(view, i, "revealing") && adjectiveStatus(view, at)) return statusAt(view, "announced", i);
  if (view.terms.hasAnyForm("ahead", letters) && !isAt(view, i - 1, "toGoal")) return statusAhead(view, at, i);
  if (isJoinedAt(view, i, "underWayNouns")) return statusAt(view, "under-way", i);
  if (view.terms.hasAnyForm("endNouns", letters)) return statusAt(view, "occurred", i);
  if (isVerb && isJoinedAt(view, i, "eventPredicates")) return verbStatus(view, i);
  if (isJoinedAt(view, i, "afterEvent"))
    return adjectiveStatus(view, at) ?? (isToCome(view, at) ? "none" : statusAt(view, "occurred", at));
  if (isJoinedAt(view, i, "duringEvent")) return adjectiveStatus(view, at) ?? statusDuring(view, at);
  return isJoinedAt(view, i, "judges") ? (adjectiveStatus(view, at) ?? statusAt(view, "occurred", at)) : undefined;
}

// قبيل زيارة, but not أرجئت إلى موعد يحدد لاحقا زيارة
function statusAhead(view: SentenceView, at: number, i: number): Governed {
  if (isAt(view, i, "dateNouns") && isAnnounced(view, i)) return undefined;
  return adjectiveStatus(view, at) ?? statusAt(view, "planned", i);
}

// أعلن الديوان موعد زيارة
function isAnnounced(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= 0 && !isClauseBreak(view, i + 1); i--)
    if (!view.actorOf[i] && isJoinedAt(view, i, "announces")) return true;
  return false;
}

function verbStatus(view: SentenceView, i: number): Governed {
  const form = tenseAt(view, i);
  return form ? (verbFirstStatus({ view, at: i, form }) ?? "none") : undefined;
}

function asUnderWay(view: SentenceView, i: number): Governed {
  return verbStatus(view, i) === "none" ? "none" : statusAt(view, "under-way", i);
}

// خلال زيارته, سيوقع الاتفاق: the main verb decides
function statusDuring(view: SentenceView, at: number): Governed {
  return statusAt(view, isToCome(view, at) ? "planned" : "occurred", at);
}

function isToCome(view: SentenceView, at: number): boolean {
  for (let i = 0; i < view.words.length; i++) {
    // what somebody says of the future is not the main clause
    if (isAt(view, i, "openers") && i > at) break;
    if (i !== at && (isFutureAt(view, i) || isFutureShape(view, i))) return true;
  }
  return isFutureDated(view);
}

function isFutureShape(view: SentenceView, i: number): boolean {
  return !view.actorOf[i] && !view.places[i] && view.terms.fits("future", lettersAt(view, i));
}

// لم تدم الزيارة سوى ساعات, لا تفصله عن زيارة باريس سوى أيام
function exceptedStatus(view: SentenceView, i: number): Governed {
  if (isJoinedAt(view, i, "pastNegations")) return statusAt(view, "occurred", i);
  return isJoinedAt(view, i, "futureNegations") ? statusAt(view, "planned", i) : undefined;
}

// لم تلغ الزيارة: not cancelled is planned
function negatedStatus({ view, at }: NounAt, i: number): Governed {
  const off = offLater(view, at);
  if (off) return off;
  // لم يكن وصول الوزيرة مفاجئا
  if (isJoinedAt(view, i, "pastNegations") && isAt(view, i + 1, "be") && i + 2 === at && isCharacterized(view, at))
    return statusAt(view, "occurred", i);
  return isAt(view, i + 1, "governedNotOff") ? statusAt(view, "planned", i + 1) : "none";
}

function isCharacterized(view: SentenceView, at: number): boolean {
  const predicate = view.words.findIndex(
    (_, i) => i > at && !view.actorOf[i] && !view.isDate[i] && view.terms.fits("accusative", lettersAt(view, i)),
  );
  return predicate !== -1 && !isAt(view, predicate, "plans") && !isAt(view, predicate, "wishes");
}

// لم يستبعد زيارة leaves it open, too
function refusedStatus({ view, at }: NounAt, i: number): Governed {
  const isPlan = view.terms.fits("pronominal", lettersAt(view, at)) || adjectiveStatus(view, at)?.value === "planned";
  // عدل عن زيارة, تعذر عليه القيام بزيارته المقررة: a plan that is given up
  const isGivenUp = (isPlan || isAt(view, at - 1, "fromPlace")) && isJoinedAt(view, i, "droppingVerbs");
  const isDropped = isGivenUp || (isPlan && isJoinedAt(view, i, "preventing"));
  if (isDropped && !verbGroupAt(view, i).isNegated) return statusAt(view, "cancelled", i);
  const next = view.words[i + 1]?.letters ?? "";
  // نفى إلغاء زيارته: the visit is still planned
  return view.terms.hasAnyForm("cancelNouns", next) || view.terms.hasAnyForm("postponeNouns", next)
    ? statusAt(view, "planned", i + 1)
    : "none";
}

function invitedStatus(view: SentenceView, i: number): Governed {
  if (isRejectedBefore(view, i) || isRefusedInClause(view, i)) return "none";
  const accepted = acceptedBefore(view, i);
  return accepted === undefined ? statusAt(view, "invited", i) : statusAt(view, "planned", accepted);
}

function isRefusedInClause(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= 0 && !isClauseBreak(view, i + 1); i--)
    if (!view.actorOf[i] && isJoinedAt(view, i, "refusals")) return true;
  return false;
}

function acceptedBefore(view: SentenceView, at: number): number | undefined {
  for (let i = at - 1; i >= 0 && !isClauseBreak(view, i + 1); i--)
    if (!view.actorOf[i] && isJoinedAt(view, i, "acceptsInvitation")) return i;
  return undefined;
}

// قد يلغي, لم يلغ, هدد بإلغاء: the visit is still planned
function changedStatus(view: SentenceView, i: number, value: EventStatus): Governed {
  const { isNegated, isUncertain } = verbGroupAt(view, i);
  let k = i - 1;
  while (k > 0 && (view.actorOf[k] || view.isDate[k] || isAt(view, k, "phrasePrepositions"))) k--;
  const isOpen = isNegated || isUncertain || isJoinedAt(view, k, "negations") || isJoinedAt(view, k, "unsettled");
  return statusAt(view, isOpen ? "planned" : value, i);
}

// Adjectives and a relative clause follow the noun within a few words.
const modifierReach = 8;

// الزيارة التي قام بها: a relative clause of the past
function madeStatus(view: SentenceView, at: number): Slot<EventStatus> | undefined {
  if (!isAt(view, at + 1, "goalRelatives") || tenseAt(view, at + 2) !== "past") return undefined;
  const status = isJoinedAt(view, at + 2, "makingVerbs") ? adjectiveStatus(view, at) : undefined;
  return status?.value === "occurred" ? status : undefined;
}

/** The status from an adjective or a relative clause after a noun: زيارته المقررة, الزيارة التي قام بها. */
function adjectiveStatus(view: SentenceView, at: number): Slot<EventStatus> | undefined {
  for (let i = at + 1; i < Math.min(view.words.length, at + modifierReach); i++) {
    if (view.actorOf[i] || view.isDate[i]) continue;
    if (/[،,.؛:\n]/.test(view.words[i]?.gap ?? "")) return undefined;
    if (isJoinedAt(view, i, "cancels")) return statusAt(view, "cancelled", i);
    if (isJoinedAt(view, i, "postpones")) return statusAt(view, "postponed", i);
    if (isJoinedAt(view, i, "plans")) return wasPlanned(view, i) ? undefined : statusAt(view, "planned", i);
    const isHeld = isJoinedAt(view, i, "makingVerbs") || isJoinedAt(view, i, "takingPlaceVerbs");
    const form = isHeld ? tenseAt(view, i) : undefined;
    if (!form || isAt(view, i, "ambiguousMaking")) continue;
    // كانت أول زيارة يقوم بها
    const isPast = form === "present" && view.words.some((_, k) => k < at && isJoinedAt(view, k, "was"));
    return isPast ? statusAt(view, "occurred", i) : verbFirstStatus({ view, at: i, form });
  }
  return undefined;
}
