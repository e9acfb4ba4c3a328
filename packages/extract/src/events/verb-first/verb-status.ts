import type { EventStatus } from "@diplomatic-visits/core";
import { isAt, isJoinedAt, isPartedBefore, lettersAt } from "../clause.ts";
import type { Slot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isFutureDated, isOpenDated, isPastDated, statusAt } from "../status-slot.ts";
import { formerPlan, type Governed, statusByGovernor } from "./governing-clause.ts";
import { isFutureAt, isPastAt, tenseAt } from "./tense.ts";
import { type VerbFirstGroup, verbGroupAt } from "./verb-group.ts";

/** A verb of a sentence and its tense. */
export interface TensedVerb {
  view: SentenceView;
  at: number;
  form: "past" | "present" | "future";
}

type Status = Slot<EventStatus> | undefined;

/** The status that a verb gives its event; undefined when denied, refused, only wished or left open. */
export function verbFirstStatus(verb: TensedVerb): Status {
  const { view, at, form } = verb;
  const group = verbGroupAt(view, at);
  if (group.isNegated) return offLater(view, at);
  if (group.isUncertain || isRepeatedNegation(view, at)) return undefined;
  const governed = group.opener === undefined ? undefined : governedStatus(verb, group, group.opener);
  if (governed) return governed === "none" ? undefined : governed;
  if (form === "future") return group.was ? asStatus(formerPlan(view, at)) : toComeStatus(view, at);
  if (form === "past") return pastStatus(view, at);
  if (group.isStill) return statusAt(view, "under-way", at);
  if (group.was) return statusAt(view, "occurred", at);
  return presentStatus(view, at);
}

/** The status of an event that will not take place, by a later word: لن يزور باريس بعد تأجيل الزيارة. */
export function offLater(view: SentenceView, at: number): Status {
  for (let i = at + 1; i < view.words.length; i++) {
    if (view.actorOf[i]) continue;
    const own = offByVerb(view, i);
    if (own) return own;
    if (!isAt(view, i - 1, "afterEvent")) continue;
    if (view.terms.hasAnyForm("cancelNouns", lettersAt(view, i))) return statusAt(view, "cancelled", i);
    if (view.terms.hasAnyForm("postponeNouns", lettersAt(view, i))) return statusAt(view, "postponed", i);
  }
  return notAsPlanned(view, at);
}

// بعد أن ألغاها مكتبه, بل أرجئت, بعدما ألغت الوزارة الرحلة
function offByVerb(view: SentenceView, i: number): Status {
  if (isJoinedAt(view, i - 1, "negations")) return undefined;
  const isOfVisit = isAt(view, i, "offThem") || [1, 2, 3].some((k) => isAt(view, i + k, "visitNouns"));
  const isCancelled = isJoinedAt(view, i, "cancels") || isAt(view, i, "offThem");
  if (isCancelled && (isOfVisit || isJoinedAt(view, i, "predicateCancelled")))
    return statusAt(view, view.terms.hasAnyForm("postponeNouns", lettersAt(view, i)) ? "postponed" : "cancelled", i);
  const isPutOff = isJoinedAt(view, i, "postpones") && (isOfVisit || isJoinedAt(view, i, "predicatePostponed"));
  return isPutOff ? statusAt(view, "postponed", i) : undefined;
}

// لن يأتي هذا الأسبوع كما كان مقررا، بل الشهر المقبل
function notAsPlanned(view: SentenceView, at: number): Status {
  const plan = view.words.findIndex(
    (_, i) => i > at && view.terms.hasJoinedPair("asPlanned", view.words, i) && isJoinedAt(view, i + 2, "plans"),
  );
  if (plan === -1) return undefined;
  const isPutOff = view.words.some((_, i) => i > at && isAt(view, i, "butWords")) && isFutureDated(view);
  return statusAt(view, isPutOff ? "postponed" : "cancelled", plan);
}

// إعلان رسمي: الملكة تزور اليابان في الخريف
function toComeStatus(view: SentenceView, at: number): Status {
  const colon = view.words.findIndex(({ gap }, i) => i > 0 && i <= at && gap.startsWith(":"));
  const announced = view.words.findIndex((_, i) => i < colon && !view.actorOf[i] && isJoinedAt(view, i, "announces"));
  return announced === -1 ? statusAt(view, "planned", at) : statusAt(view, "announced", announced);
}

function asStatus(governed: Governed): Status {
  return governed === "none" ? undefined : governed;
}

function governedStatus({ view, form }: TensedVerb, group: VerbFirstGroup, opener: number): Governed {
  const isSubjunctive = form === "present" && group.isOpenerNear && isAt(view, opener, "subjunctiveOpeners");
  if (isAt(view, opener - 1, "beforeOpeners")) return statusOfMainClause(view, opener);
  // لم تمض ساعات حتى وصل
  if (form === "past" && isAt(view, opener, "untilOpeners")) return undefined;
  const status = statusByGovernor(view, opener);
  if (isSubjunctive) return status ?? "none";
  if (status === "none") return "none";
  // قال إن الرئيس سيزور, أعلن أن الرئيس سيزور: the verb itself decides
  return undefined;
}

// زار باريس قبل أن يتوجه إلى روما
function statusOfMainClause(view: SentenceView, opener: number): Governed {
  for (let i = opener - 1; i >= 0; i--) {
    if (isFutureAt(view, i)) return statusAt(view, "planned", i);
    if (isPastAt(view, i)) return statusAt(view, "occurred", i);
  }
  return "none";
}

function pastStatus(view: SentenceView, at: number): Slot<EventStatus> {
  const isOnTheWay = isJoinedAt(view, at, "settingOut") && !isPastDated(view) && !hasArrived(view, at);
  return statusAt(view, isOnTheWay || staysOn(view, at) ? "under-way" : "occurred", at);
}

// وصل في زيارة تستمر حتى الجمعة, تنتهي غدا: a length alone leaves open whether the guest is still there
function staysOn(view: SentenceView, at: number): boolean {
  if (!isJoinedAt(view, at, "arrivingVerbs") && !isJoinedAt(view, at, "guestVerbs")) return false;
  if (view.words.some((_, i) => isAt(view, i, "longPast"))) return false;
  return view.words.some((_, i) => {
    if (i < at + 2 || !isAt(view, i, "lasting")) return false;
    const isOfStay = [1, 2, 3].some((k) => isStayNoun(view, i - k));
    const isUntil = [1, 2, 3].some((k) => isAt(view, i + k, "until"));
    return isOfStay && (isUntil || isFutureDated(view) || view.isDate[i + 1] === true);
  });
}

function isStayNoun(view: SentenceView, i: number): boolean {
  return isAt(view, i, "missions") || (isAt(view, i, "visitNouns") && !isAt(view, i, "tourNouns"));
}

// سافر إلى هافانا ووقع هناك عقودا, شد الرحال إلى نيودلهي حيث أمضى يومين
function hasArrived(view: SentenceView, at: number): boolean {
  return view.words.some(
    (_, i) =>
      i > at &&
      (isThere(view, i) ||
        (isAt(view, i, "thence") && (isPastAt(view, i + 1) || (isPastAt(view, i - 1) && i - 1 > at)))),
  );
}

// أوفد نائبه إلى كوبنهاغن فوصلها الخميس وعاد منها
function isThere(view: SentenceView, i: number): boolean {
  const isReturn = isJoinedAt(view, i, "returningVerbs") && isAt(view, i + 1, "thereWords");
  return isPastAt(view, i) && (isReturn || isJoinedAt(view, i, "visitingItVerbs"));
}

// لم يزر باريس أو يلتق الوزير
function isRepeatedNegation(view: SentenceView, at: number): boolean {
  return isAt(view, at - 1, "or") && view.words.slice(0, at).some((_, i) => isJoinedAt(view, i, "negations"));
}

function presentStatus(view: SentenceView, at: number): Status {
  const isToCome = isFutureDated(view);
  // الوفد يزور المتحف ضمن زيارته التي اختتمها أمس
  const isOver = view.words.some((_, i) => i > at && isAt(view, i - 1, "goalRelatives") && isEnd(view, i));
  if (isOver) return statusAt(view, "occurred", at);
  if (isJoinedAt(view, at, "endingVerbs")) return statusAt(view, isToCome ? "under-way" : "occurred", at);
  // يزور زامبيا حتى غد
  if (
    isToCome &&
    view.words.some((_, i) => i > at && isAt(view, i, "untilOpeners") && (view.isDate[i + 1] || view.isDate[i + 2]))
  )
    return statusAt(view, "under-way", at);
  if (isToCome) return toComeStatus(view, at);
  // تبدأ الوزيرة، يوم الاثنين، زيارة
  if (isJoinedAt(view, at, "beginningVerbs") && isOpenDated(view)) return statusAt(view, "planned", at);
  // يقيم الرئيس المخلوع في موسكو منذ سنوات
  if (isJoinedAt(view, at, "sojourningVerbs") && view.words.some((_, i) => isAt(view, i, "years"))) return undefined;
  const isOfPlace = isAt(view, at, "visitingItVerbs") && !isOpenDated(view);
  if (isJoinedAt(view, at, "continuingVerbs") || isOfPlace) return statusAt(view, "under-way", at);
  // هي المرة الأولى التي يزور فيها رئيس باريس منذ سنوات
  if (isFirstTime(view, at)) return statusAt(view, "occurred", at);
  if (view.words.some((_, i) => isAt(view, i, "now") || isAt(view, i, "since"))) return statusAt(view, "under-way", at);
  if (isHeadline(view, at)) return headlineStatus(view, at);
  if (isJoinedAt(view, at, "sojourningVerbs")) return statusAt(view, "under-way", at);
  // يقوم الوزير بزيارة يومي 20 و21 يونيو
  const isUntil = (i: number) => isAt(view, i, "lasting") || (isAt(view, i, "until") && view.isDate[i + 1] === true);
  const isOpen = isOpenDated(view) && !view.words.some((_, i) => isUntil(i));
  return isOngoingForm(view, at) && !isOpen ? statusAt(view, "under-way", at) : toComeStatus(view, at);
}

function isFirstTime(view: SentenceView, at: number): boolean {
  if (!isAt(view, at - 1, "goalRelatives")) return false;
  return [2, 3].some((k) => isAt(view, at - k, "firstOfItsKind")) && view.words.some((_, i) => isAt(view, i, "times"));
}

function isEnd(view: SentenceView, i: number): boolean {
  return isPastAt(view, i) && isJoinedAt(view, i, "endingVerbs");
}

function isOngoingForm(view: SentenceView, at: number): boolean {
  return isJoinedAt(view, at, "makingVerbs") || isJoinedAt(view, at, "takingPlaceVerbs");
}

/** Whether a verb after its subject is that of a headline, which has no full stop: الوزير يلتقي نظيره. */
function isHeadline(view: SentenceView, at: number): boolean {
  const last = view.words.at(-1);
  if (!last || /^\s*["»”)]*\s*[.؟!…]/.test(view.text.slice(last.end, last.end + 4))) return false;
  if (at === 0 || isPartedBefore(view, at)) return false;
  return view.actorOf[at - 1] !== undefined || isVerbOfTopic(view, at);
}

// وفد من رجال الأعمال يتوجه إلى القاهرة, المبعوث يواصل جولته ويصل إلى تل أبيب
function isVerbOfTopic(view: SentenceView, at: number): boolean {
  if (!view.actorOf[0]) return false;
  for (let i = 1; i < at; i++) {
    const isOtherTense = tenseAt(view, i) !== undefined && tenseAt(view, i) !== "present";
    if (isPartedBefore(view, i) || isOtherTense || isAt(view, i, "openers")) return false;
  }
  return true;
}

// the present of a headline reports what has happened; a journey goes on
function headlineStatus(view: SentenceView, at: number): Status {
  const isOpen = isJoinedAt(view, at, "settingOut") || isOngoingForm(view, at) || isJoinedAt(view, at, "visitingVerbs");
  return statusAt(view, isOpen ? "under-way" : "occurred", at);
}

/** Whether a trigger with a preposition before it names an aim: وصل ليلتقي, ليزور. */
export function isAim(view: SentenceView, at: number): boolean {
  return view.terms.fits("aim", lettersAt(view, at));
}
