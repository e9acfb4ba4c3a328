import type { EventStatus } from "@diplomatic-visits/core";
import { isAt, isClauseBreak, isJoinedAt, isPartedBefore, lettersAt } from "../clause.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isFutureDated, isPastDated, statusAt } from "../status-slot.ts";
import { type Governed, plannedAt } from "./governing-clause.ts";
import type { NounAt } from "./noun-at.ts";
import { exceptedStatus, negatedStatus, refusedStatus } from "./noun-denial.ts";
import { invitedStatus } from "./noun-invitation.ts";
import { adjectiveStatus, heldBefore, madeStatus } from "./noun-modifier.ts";
import { isPutOffBefore, occasionStatus, undatedVerbless } from "./noun-occasion.ts";
import { isConfirmed, predicateAfter } from "./noun-predicate.ts";
import { isFutureAt, isRestOfName, tenseAt } from "./tense.ts";
import { isExcepted, parenthesisStart, verbGroupAt } from "./verb-group.ts";
import { verbFirstStatus } from "./verb-status.ts";

/** The status that the words around a noun give its event, with the index of its governor; undefined if nothing decides. */
export function nounFirstStatus(noun: NounAt): { status: Governed; governor?: number } {
  const before = statusBefore(noun);
  const after = predicateAfter(noun.view, noun.at, noun.to);
  const value = typeof before.status === "object" ? before.status.value : before.status;
  // لم يصدر بيان عن الاجتماع الذي عقده الوزير: what has been held is not denied
  const isNegated = value === "none" && isJoinedAt(noun.view, before.governor ?? -1, "pastNegations");
  const held = isNegated ? heldBefore(noun.view, noun.at) : undefined;
  if (held) return { ...before, status: held };
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
  const off = offStatus(noun, i);
  if (off) return off;
  if (view.terms.hasAnyForm("invites", letters)) return invitedStatus(view, i);
  if (isCounted(view, i)) return countedStatus(noun, i);
  if (isJoinedAt(view, i, "plans")) return plannedAt(view, i);
  const occasion = occasionStatus(noun, i, adjectiveStatus(view, noun.at));
  if (occasion) return occasion;
  if (view.terms.hasAnyForm("wishes", letters)) return "none";
  return heldStatus(noun, i);
}

// ألغى زيارته, تأجيل زيارته, نقل زيارته إلى مايو
function offStatus(noun: NounAt, i: number): Governed {
  const { view, at } = noun;
  const letters = lettersAt(view, i);
  if (isJoinedAt(view, i, "cancels") || view.terms.hasAnyForm("cancelNouns", letters))
    return changedStatus(view, i, "cancelled");
  const isPutOff =
    (isJoinedAt(view, i, "postponesBeforeActor") && view.actorOf[i + 1] !== undefined) ||
    (isJoinedAt(view, i, "postpones") && !isAt(view, i - 1, "asked")) ||
    view.terms.hasAnyForm("postponeNouns", letters);
  const isMoved = isJoinedAt(view, i, "movesDate") && view.dates.some(({ start }) => start > endOf(view, at));
  return isPutOff || isMoved || isPutOffBefore(noun, i) ? changedStatus(view, i, "postponed") : undefined;
}

function endOf(view: SentenceView, i: number): number {
  return view.words[i]?.end ?? 0;
}

// تعد هذه الزيارة الأولى من نوعها
function isCounted(view: SentenceView, i: number): boolean {
  return (
    isJoinedAt(view, i, "countsAs") &&
    [1, 2].some((k) => isAt(view, i + k, "visitNouns") || isAt(view, i + k, "namedMeetings"))
  );
}

function countedStatus({ view, at }: NounAt, i: number): Governed {
  return adjectiveStatus(view, at) ?? statusAt(view, isFutureDated(view) ? "planned" : "occurred", i);
}

function heldStatus(noun: NounAt, i: number): Governed {
  const { view, at } = noun;
  const letters = lettersAt(view, i);
  const isVerb = tenseAt(view, i) !== undefined;
  if (isJoinedAt(view, i, "still")) return statusAt(view, "under-way", i);
  if (isAt(view, i, "willBe")) return statusAt(view, "planned", i);
  if (isVerb && isJoinedAt(view, i, "beginningVerbs") && tenseAt(view, i) === "past") return asUnderWay(view, i);
  if (
    isVerb &&
    (isJoinedAt(view, i, "makingVerbs") ||
      isJoinedAt(view, i, "takingPlaceVerbs") ||
      isJoinedAt(view, i, "attendingVerbs"))
  )
    return verbStatus(view, i);
  if (isJoinedAt(view, i, "continuingVerbs")) return asUnderWay(view, i);
  if (isAnnouncement(noun, i)) return statusAt(view, "announced", i);
  if (view.terms.hasAnyForm("ahead", letters) && !isAt(view, i - 1, "toGoal")) return statusAhead(view, at, i);
  if (isJoinedAt(view, i, "underWayNouns")) return statusAt(view, "under-way", i);
  if (view.terms.hasAnyForm("endNouns", letters)) return statusAt(view, "occurred", i);
  if (isVerb && isJoinedAt(view, i, "eventPredicates")) return verbStatus(view, i);
  return circumstanceStatus(noun, i);
}

// أعلن عن زيارة, الإعلان عن زيارة, كشفت رسميا عن زيارة
function isAnnouncement({ view, at }: NounAt, i: number): boolean {
  if (isJoinedAt(view, i, "announces") || isAt(view, i, "announcements")) return true;
  if (!isJoinedAt(view, i, "revealing")) return false;
  const isOfficial = view.words.some((_, k) => k > i && k < at && isAt(view, k, "officially"));
  return isOfficial || adjectiveStatus(view, at) !== undefined;
}

// بعد زيارته, خلال زيارته, في طريقه إلى طوكيو
function circumstanceStatus({ view, at }: NounAt, i: number): Governed {
  const modified = adjectiveStatus(view, at);
  if (isJoinedAt(view, i, "afterEvent") && !view.actorOf[i + 1])
    return modified ?? (isToCome(view, at) ? "none" : statusAt(view, "occurred", at));
  if (isAt(view, at, "wayNouns") && isAt(view, i, "inGoal") && i === at - 1)
    return statusAt(view, isPastDated(view) ? "occurred" : isToCome(view, at) ? "planned" : "under-way", at);
  if (isJoinedAt(view, i, "duringEvent")) return modified ?? statusDuring(view, at);
  return isJoinedAt(view, i, "judges") ? (modified ?? statusAt(view, "occurred", at)) : undefined;
}

// قبيل زيارة, but not أرجئت إلى موعد يحدد لاحقا زيارة
function statusAhead(view: SentenceView, at: number, i: number): Governed {
  if (isAt(view, i, "dateNouns") && isAnnounced(view, i)) return undefined;
  // تغير موعد زيارة الأمير من مايو إلى سبتمبر
  if (isAt(view, i, "dateNouns") && isJoinedAt(view, i - 1, "movesDate")) return statusAt(view, "postponed", i - 1);
  // بدأ قبل قليل اجتماع
  if (isAt(view, i + 1, "agoNouns")) return undefined;
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
  // الوزير، الموجود في سيول ضمن زيارة رسمية
  const guest = view.words.findIndex((_, i) => i < at && i > at - guestReach && isAt(view, i, "guestNouns"));
  if (guest !== -1) return statusAt(view, "under-way", guest);
  return statusAt(view, isToCome(view, at) ? "planned" : "occurred", at);
}

const guestReach = 7;

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

// قد يلغي, لم يلغ, هدد بإلغاء: the visit is still planned
function changedStatus(view: SentenceView, i: number, value: EventStatus): Governed {
  const { isNegated, isUncertain } = verbGroupAt(view, i);
  let k = i - 1;
  while (k > 0 && (view.actorOf[k] || view.isDate[k] || isAt(view, k, "phrasePrepositions"))) k--;
  const isOpen = isNegated || isUncertain || isJoinedAt(view, k, "negations") || isJoinedAt(view, k, "unsettled");
  return statusAt(view, isOpen ? "planned" : value, i);
}
