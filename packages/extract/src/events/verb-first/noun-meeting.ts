import { isAt, isClauseBreak, isJoinedAt, lettersAt, type TriggerPlace } from "../clause.ts";
import { distinctActors } from "../distinct-actors.ts";
import type { Actor, EventFound } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isFutureDated, statusAt } from "../status-slot.ts";
import { bareNameFrom } from "./bare-words.ts";
import { credentialsHanded, isCredentials } from "./credentials.ts";
import type { Governed } from "./governing-clause.ts";
import { isOccasion, occasionPartners } from "./meeting-occasion.ts";
import type { Met } from "./met.ts";
import { gatheredBy, ownerAfter, partnersOfNoun } from "./noun-partners.ts";
import { nounFirstStatus } from "./noun-status.ts";
import { partnersAfterVerb } from "./participants.ts";
import { antecedentOf, firstWordOf, isGovernedActor, subjectAfter } from "./subject.ts";
import { mainTenseAt, tenseAt } from "./tense.ts";

/** The participants and the status of a meeting or a call that a noun names. */
export function metByNoun(place: TriggerPlace): Met | undefined {
  const { view, at, trigger } = place;
  if (isCredentials(place)) return credentialsHanded(place);
  if (trigger.kind === "call" && !isCallNoun(view, at)) return undefined;
  const governed = nounFirstStatus({ view, at, to: at + 1 });
  return (governed.status === undefined ? ownedMeeting(view, at) : undefined) ?? heldMeeting(place, governed);
}

// كان للرئيس مع الوفد جلسة
function ownedMeeting(view: SentenceView, at: number): Met | undefined {
  const owned = owningWord(view, at);
  if (!owned) return undefined;
  const others = view.actors.filter(
    ({ start, end }) => start >= owned.owner.end && end <= (view.words[at]?.start ?? 0),
  );
  const guests = others.filter((actor) => isAt(view, firstWordOf(view, actor) - 1, "onlyWith"));
  const met = distinctActors([owned.owner, ...guests, ...(partnersOfNoun(view, at) ?? [])]);
  return met.length > 1 || partnersOfNoun(view, at) ? { actors: met, status: owned.value } : undefined;
}

function heldMeeting(place: TriggerPlace, governed: ReturnType<typeof nounFirstStatus>): Met | undefined {
  const { view, at } = place;
  const own = relativeVerb(view, at);
  const partners =
    own === undefined ? (partnersOfNoun(view, at) ?? gatheredBy(view, at)) : partnersAfterVerb(view, own);
  const occasion = partners === undefined ? occasionPartners(place) : undefined;
  const status =
    toldStatus(view, at, headlineStatus(view, at, governed.status)) ??
    reportedStatus(view, at, partners) ??
    (occasion && statusAt(view, "occurred", at));
  if (status === undefined || status === "none") return undefined;
  if (occasion) return { actors: occasion, status };
  const holder = own ?? holderAt(view, at);
  if (partners === undefined && (isAt(view, at, "feasts") || (holder === undefined && !isOfTwoPlaces(view, at))))
    return undefined;
  const ahead = ownerOf(view, at, holder ?? governed.governor);
  const owner = ownerAfter(view, at);
  const all = distinctActors([...(ahead ? [ahead] : []), ...(owner ? [owner] : []), ...(partners ?? [])]);
  const host = status.value === "invited" ? governed.governor : holder;
  if (host !== undefined && host < at && isOnlyCalledFor(view, host, at)) return undefined;
  if (holder !== undefined && isJoinedAt(view, holder, "attendingVerbs") && all.length < 2 && !isActorAfter(view, at))
    return undefined;
  // a partner whom no finder knows leaves nobody to draft
  const isNew = partners === undefined && isNamedMeeting(view, at) && !isToldBefore(place, status);
  return all.length > 0 || isNew ? { actors: all, status } : undefined;
}

// وجرى خلال الاجتماع استعراض التعاون: the meeting of a sentence before
function isToldBefore({ view, at, trigger }: TriggerPlace, { value }: EventFound["status"]): boolean {
  const isHeld = value === "occurred" || value === "under-way";
  const isKnown = view.terms.fits("definite", lettersAt(view, at));
  return isHeld && isKnown && view.earlier.some(({ kind }) => kind === trigger.kind);
}

// حضر الوزير اجتماعا للسفراء, but not حضر الوزير اجتماعا
function isActorAfter(view: SentenceView, at: number): boolean {
  return view.actors.some(({ start }) => start > (view.words[at]?.start ?? 0));
}

// اتصال هاتفي أجراه الرئيس مع الملك
function relativeVerb(view: SentenceView, at: number): number | undefined {
  for (let i = at + 1; i < Math.min(view.words.length, at + relativeReach) && !view.actorOf[i]; i++) {
    if (isClauseBreak(view, i)) return undefined;
    if (isJoinedAt(view, i, "makingVerbs") && view.terms.fits("objectSuffix", lettersAt(view, i))) return i;
  }
  return undefined;
}

const relativeReach = 5;

// كان للرئيس مع الوفد جلسة, ستكون للوزير محادثات مع نظيره
function owningWord(view: SentenceView, at: number): { value: EventFound["status"]; owner: Actor } | undefined {
  for (let i = at - 1; i > 0 && i > at - holderReach && !isClauseBreak(view, i + 1); i--) {
    const owner = view.actorOf[i];
    if (
      !owner ||
      ((view.words[i]?.start ?? 0) >= owner.start && owner.person) ||
      !view.terms.fits("prepositionPrefix", lettersAt(view, i))
    )
      continue;
    if (isJoinedAt(view, i - 1, "was") && tenseAt(view, i - 1) !== "future" && !isFutureDated(view))
      return { value: statusAt(view, "occurred", i - 1), owner };
    if (isJoinedAt(view, i - 1, "futureVerbs")) return { value: statusAt(view, "planned", i - 1), owner };
  }
  return undefined;
}

// في لقاء مع المبعوث, شدد الوزير; a headline: اتصال هاتفي بين الرئيس والملك
function reportedStatus(
  view: SentenceView,
  at: number,
  partners: readonly Actor[] | undefined,
): EventFound["status"] | undefined {
  if (!partners || partners.length === 0 || isFutureDated(view)) return undefined;
  const isCircumstance =
    (isJoinedAt(view, at - 1, "inGoal") || isJoinedAt(view, at - 1, "duringEvent")) && !isToCome(view);
  const isHeadline = at === 0 && (partners.length > 1 || isDual(view, partners[0]) || hasOther(view, partners[0]));
  return isCircumstance || isHeadline || isToldOf(view, at, partners) ? statusAt(view, "occurred", at) : undefined;
}

// لقاءات لوزير الخارجية مع نظرائه
function hasOther(view: SentenceView, partner: Actor | undefined): boolean {
  return partner !== undefined && view.actors[0] !== partner && (view.actors[0]?.end ?? 0) < partner.start;
}

// هيمن الملف على محادثات الوزير مع نظيره, خرج من لقائه مع الرئيس: whose meeting it is is known, and a verb of the past tells of it
function isToldOf(view: SentenceView, at: number, partners: readonly Actor[]): boolean {
  const owner = ownerAfter(view, at);
  const isOwned = owner ? partners.some((one) => one !== owner) : view.terms.fits("pronominal", lettersAt(view, at));
  const isCounted = isAt(view, at + 1, "firstOfItsKind");
  return at > 0 && (isOwned || isCounted) && !view.terms.fits("aimNoun", lettersAt(view, at)) && !isToCome(view);
}

// only a verb of the past tells of what has been; a verb that no list has is taken for one
function isToCome(view: SentenceView): boolean {
  const tenses = view.words.map((_, i) => mainTenseAt(view, i));
  const isOpen = view.words.some(
    (_, i) => !view.actorOf[i] && (isJoinedAt(view, i, "plans") || view.terms.hasAnyForm("wishes", lettersAt(view, i))),
  );
  return isOpen || (!tenses.includes("past") && (tenses.includes("future") || tenses.includes("present")));
}

// وزيري خارجية مصر واليونان
function isDual(view: SentenceView, actor: Actor | undefined): boolean {
  return actor !== undefined && !actor.person && view.terms.fits("dualNoun", lettersAt(view, firstWordOf(view, actor)));
}

// a headline: مكالمة هاتفية تجمع الوزير بنظيره, لقاء أردني عراقي في عمّان
function headlineStatus(view: SentenceView, at: number, governed: Governed): Governed {
  if (isSubjectOfTalk(view, at)) return statusAt(view, "occurred", at - 1);
  if (at !== 0 || isFutureDated(view)) return governed;
  const isGathered = [1, 2, 3].some((k) => isAt(view, at + k, "gatheringVerbs"));
  if (typeof governed === "object" && governed.value === "under-way" && isGathered)
    return statusAt(view, "occurred", at);
  return governed ?? (isOfTwoPlaces(view, at) ? statusAt(view, "occurred", at) : undefined);
}

// بحث اجتماع في مسقط سبل السلام: the meeting itself discusses
function isSubjectOfTalk(view: SentenceView, at: number): boolean {
  if (!isJoinedAt(view, at - 1, "reciprocalVerbs") || tenseAt(view, at - 1) !== "past") return false;
  return isNamedMeeting(view, at) && !view.terms.fits("accusative", lettersAt(view, at));
}

// لقاء أردني عراقي
function isOfTwoPlaces(view: SentenceView, at: number): boolean {
  const isOfPlace = (i: number) => view.places[i]?.kind === "adjective";
  return isNamedMeeting(view, at) && isOfPlace(at + 1) && isOfPlace(at + 2);
}

// كشف عن مكالمة جرت أمس: what is announced has been
function toldStatus(view: SentenceView, at: number, status: Governed): Governed {
  if (typeof status !== "object" || status.value !== "announced" || isFutureDated(view)) return status;
  let i = at + 1;
  while (isAt(view, i, "meetingAdjectives") || isAt(view, i, "goalRelatives")) i++;
  const isHeld = isAt(view, i, "takingPlaceVerbs") || isAt(view, i, "makingVerbs");
  return isHeld && tenseAt(view, i) === "past" ? statusAt(view, "occurred", i) : status;
}

// أجرى, جرت, إلغاء, دعت إلى: the nearest word before a noun that holds, calls off or arranges the meeting
function holdingWord(view: SentenceView, at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - holderReach) && !isClauseBreak(view, i + 1); i--)
    if (!view.actorOf[i] && isHolding(view, i)) return i;
  return undefined;
}

// تلقى دعوة خلال استقباله الوزير: nobody is invited to the occasion
function holderAt(view: SentenceView, at: number): number | undefined {
  const holder = holdingWord(view, at);
  const isInvitation = holder !== undefined && view.terms.hasAnyForm("invites", lettersAt(view, holder));
  return isInvitation && isOccasion(view, at) ? undefined : holder;
}

const holderReach = 14;
const holdingLists = ["cancels", "postpones", "cancelNouns", "postponeNouns", "invites", "receivesCall"] as const;

function isHolding(view: SentenceView, i: number): boolean {
  const letters = lettersAt(view, i);
  if (holdingLists.some((list) => view.terms.hasAnyForm(list, letters))) return true;
  const isMaking = isJoinedAt(view, i, "makingVerbs") || isJoinedAt(view, i, "takingPlaceVerbs");
  return (
    isMaking ||
    isJoinedAt(view, i, "attendingVerbs") ||
    isAt(view, i, "makingNouns") ||
    isJoinedAt(view, i, "continuingVerbs")
  );
}

function ownerOf(view: SentenceView, at: number, governor: number | undefined): Actor | undefined {
  if (governor !== undefined && governor > at) return subjectAfter(view, governor);
  const ahead = governor === undefined ? undefined : holderOf(view, governor, at);
  if (ahead || !view.terms.fits("pronominal", lettersAt(view, at))) return ahead;
  return antecedentOf(view, at) ?? view.actors.find((actor) => actor.start > (view.words[at]?.end ?? 0));
}

// دعا إلى عقد اجتماع invites nobody
function isOnlyCalledFor(view: SentenceView, holder: number, at: number): boolean {
  if (!view.terms.hasAnyForm("invites", lettersAt(view, holder))) return false;
  const isHolding = view.words.some((_, i) => i > holder && i < at && isAt(view, i, "makingNouns"));
  return isHolding ? !isInvitation(view, holder) : invited(view, holder, at) < 1;
}

// وجه دعوة إلى نظيره لعقد اجتماع
function isInvitation(view: SentenceView, holder: number): boolean {
  return tenseAt(view, holder) === undefined && (view.actorOf[holder + 1] ?? view.actorOf[holder + 2]) !== undefined;
}

function invited(view: SentenceView, holder: number, at: number): number {
  const [from, to] = [view.words[holder]?.end ?? 0, view.words[at]?.start ?? 0];
  const between = view.actors.filter(({ start, end }) => start >= from && end <= to);
  const unnamed = view.words.filter((_, i) => i > holder && i < at && !view.actorOf[i] && isAt(view, i, "metUnnamed"));
  const hasHost = view.places[holder + 1] !== undefined || view.places[holder - 1] !== undefined;
  return between.length + unnamed.length - (hasHost ? 0 : 1);
}

// لقاء, اجتماع: the words alone name a meeting
function isNamedMeeting(view: SentenceView, at: number): boolean {
  return isAt(view, at, "namedMeetings");
}

// اتصال هاتفي, مكالمة
function isCallNoun(view: SentenceView, at: number): boolean {
  return view.terms.hasAnyForm("callWords", lettersAt(view, at));
}

// أجرى الرئيس ... محادثات: the subject between the verb and the noun, or before the verb
function holderOf(view: SentenceView, governor: number, at: number): Actor | undefined {
  const from = view.words[governor]?.end ?? 0;
  const to = view.words[at]?.start ?? 0;
  const between = view.actors.filter(({ start, end }) => start >= from && end <= to);
  const subject = between.find((actor) => !isGovernedActor(view, actor));
  if (subject) return subject;
  const bare = bareNameFrom(view, governor + 1);
  if (bare && bare.end <= to) return bare;
  const isMade = isJoinedAt(view, governor, "makingVerbs") || isJoinedAt(view, governor, "receivesCall");
  return isMade ? antecedentOf(view, governor) : undefined;
}
