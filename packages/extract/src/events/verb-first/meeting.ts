import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { isAt, isClauseBreak, isJoinedAt, isPartedBefore, lettersAt, type TriggerPlace } from "../clause.ts";
import { distinctActors } from "../distinct-actors.ts";
import type { Actor, EventFound } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { isFutureDated, statusAt } from "../status-slot.ts";
import { bareNameFrom, bareNamesFrom } from "./bare-words.ts";
import { dateOfVerbFirst } from "./date.ts";
import { coveringSlots } from "./evidence.ts";
import { nounFirstStatus } from "./noun-status.ts";
import { actorsFrom, participantsOfVerb, partnersAfterVerb, withLeaders } from "./participants.ts";
import { antecedentOf, firstWordOf, isGovernedActor, subjectAfter } from "./subject.ts";
import { tenseAt } from "./tense.ts";
import { isAim, verbFirstStatus } from "./verb-status.ts";

interface Met {
  actors: Actor[];
  status: EventFound["status"];
}

/** The meeting or call of a trigger. */
export function verbFirstMeeting(place: TriggerPlace, known: readonly EventFound[]): EventFound | undefined {
  const met = place.trigger.frame === "noun" ? metByNoun(place) : metByVerb(place);
  if (!met || known.some((one) => one.kind !== "visit" && isSameMeeting(place, { one, met }))) return undefined;
  const { view, at, trigger } = place;
  const { start, end } = view.words[at] as FoldedWord;
  const date = dateOfVerbFirst(place);
  const remote = trigger.kind === "call" ? { start, end } : remoteWord(view, at);
  if (!remote && isJoinedAt(view, at, "remoteVerbs")) return undefined;
  const kind = remote ? "call" : "meeting";
  const event: EventFound = {
    ...met,
    actors: withLeaders(view, met.actors),
    kind,
    trigger: remote ?? { start, end },
    rule: `event/${kind}-${trigger.frame === "noun" ? "noun" : "direct"}`,
    certainty: "candidate",
    start,
    end,
    again: [],
    evidence: [],
    ...(date ? { date } : {}),
  };
  return coveringSlots(view, event, [event.trigger, ...event.actors, ...(date ? [date] : [])]);
}

// استقبل الرئيس وفدا وعقد معه لقاء: the same people, told twice in one sentence
function isSameMeeting({ view, at, trigger }: TriggerPlace, { one, met }: { one: EventFound; met: Met }): boolean {
  if (one.status.value !== met.status.value) return trigger.frame === "noun" && met.actors.length < 2;
  const shared = met.actors.filter((actor) => one.actors.some((other) => isSameActor(actor, other)));
  if (shared.length === met.actors.length) return true;
  const isBetween = view.actors.some((actor) => actor.start >= one.end && actor.end <= (view.words[at]?.start ?? 0));
  return trigger.frame === "noun" && !isBetween && shared.length > 0;
}

function isSameActor(one: Actor, other: Actor): boolean {
  return one === other || (one.person !== undefined && one.person === other.person);
}

function metByVerb(place: TriggerPlace): Met | undefined {
  const { view, at, trigger } = place;
  if (isAim(view, at) || trigger.form === "noun") return undefined;
  const actors = participantsOfVerb(place);
  const form = tenseAt(view, at);
  const status = actors && form && verbFirstStatus({ view, at, form });
  return actors && actors.length > 0 && status ? { actors, status } : undefined;
}

function metByNoun({ view, at, trigger }: TriggerPlace): Met | undefined {
  if (trigger.kind === "call" && !isCallNoun(view, at)) return undefined;
  const { status: governed, governor } = nounFirstStatus({ view, at, to: at + 1 });
  const owned = governed === undefined ? owningWord(view, at) : undefined;
  if (owned) {
    const others = view.actors.filter(
      ({ start, end }) => start >= owned.owner.end && end <= (view.words[at]?.start ?? 0),
    );
    const guests = others.filter((actor) => isAt(view, firstWordOf(view, actor) - 1, "onlyWith"));
    const met = distinctActors([owned.owner, ...guests, ...(partnersOfNoun(view, at) ?? [])]);
    return met.length > 1 || partnersOfNoun(view, at) ? { actors: met, status: owned.value } : undefined;
  }
  const own = relativeVerb(view, at);
  const partners = own === undefined ? partnersOfNoun(view, at) : partnersAfterVerb(view, own);
  const status = governed ?? reportedStatus(view, at, partners);
  if (status === undefined || status === "none") return undefined;
  const holder = own ?? holdingWord(view, at);
  if (partners === undefined && (holder === undefined || isAt(view, at, "feasts"))) return undefined;
  const ahead = ownerOf(view, at, holder ?? governor);
  const all = distinctActors([...(ahead ? [ahead] : []), ...(partners ?? [])]);
  const host = status.value === "invited" ? governor : holder;
  if (host !== undefined && host < at && isOnlyCalledFor(view, host, at)) return undefined;
  // a partner whom no finder knows leaves nobody to draft
  return all.length > 0 || (partners === undefined && isNamedMeeting(view, at)) ? { actors: all, status } : undefined;
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
    (isAt(view, at - 1, "inGoal") || isAt(view, at - 1, "duringEvent")) &&
    view.words.some((_, i) => tenseAt(view, i) === "past");
  return isCircumstance || (at === 0 && partners.length > 1) ? statusAt(view, "occurred", at) : undefined;
}

// أجرى, جرت, إلغاء, دعت إلى: the nearest word before a noun that holds, calls off or arranges the meeting
function holdingWord(view: SentenceView, at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - holderReach) && !isClauseBreak(view, i + 1); i--)
    if (!view.actorOf[i] && isHolding(view, i)) return i;
  return undefined;
}

const holderReach = 14;
const holdingLists = ["cancels", "postpones", "cancelNouns", "postponeNouns", "invites", "receivesCall"] as const;

function isHolding(view: SentenceView, i: number): boolean {
  const letters = lettersAt(view, i);
  if (holdingLists.some((list) => view.terms.hasAnyForm(list, letters))) return true;
  const isMaking = isJoinedAt(view, i, "makingVerbs") || isJoinedAt(view, i, "takingPlaceVerbs");
  return isMaking || isAt(view, i, "makingNouns") || isJoinedAt(view, i, "continuingVerbs");
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
  return (
    view.words.some((_, i) => i > holder && i < at && isAt(view, i, "makingNouns")) || invited(view, holder, at) < 1
  );
}

function invited(view: SentenceView, holder: number, at: number): number {
  const [from, to] = [view.words[holder]?.end ?? 0, view.words[at]?.start ?? 0];
  const between = view.actors.filter(({ start, end }) => start >= from && end <= to);
  const hasHost = view.places[holder + 1] !== undefined;
  return between.length - (hasHost ? 0 : 1);
}

// لقاء, اجتماع: the words alone name a meeting
function isNamedMeeting(view: SentenceView, at: number): boolean {
  return isAt(view, at, "namedMeetings");
}

// اتصال هاتفي, مكالمة
function isCallNoun(view: SentenceView, at: number): boolean {
  return view.terms.hasAnyForm("callWords", lettersAt(view, at));
}

/** The actors of the phrase of a noun: محادثات مع, لقاء بين, لقاء جمع ... و, اتصال من. */
function partnersOfNoun(view: SentenceView, at: number): Actor[] | undefined {
  const partners = partnersAfterVerb(view, at);
  if (partners) return partners;
  for (let i = at + 1; i < view.words.length && !isClauseBreak(view, i); i++) {
    if (view.actorOf[i]) return i === at + 1 ? actorsFrom(view, i) : undefined;
    if (isAt(view, i, "nounPartner") && view.actorOf[i + 1]) return actorsFrom(view, i + 1);
    const bare = isAt(view, i, "nounPartner") ? bareNamesFrom(view, i + 1) : undefined;
    if (bare && bare.length > 1) return bare;
    if (isPartedBefore(view, i) || i > at + nounReach) return undefined;
  }
  return undefined;
}

// لقاء ثنائي موسع مطول جمع: adjectives come between
const nounReach = 6;

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

// بحث هاتفيا مع, خلال اتصال هاتفي: what is said in the clause makes it a call
function remoteWord(view: SentenceView, at: number): { start: number; end: number } | undefined {
  for (let i = 0; i < view.words.length; i++) {
    const isCall = view.terms.hasAnyForm("callWords", lettersAt(view, i)) && i < at;
    if (isCall && (isAt(view, i - 1, "inGoal") || isAt(view, i - 1, "duringEvent")) && isSameClause(view, i, at)) {
      const { start, end } = view.words[i] as FoldedWord;
      return { start, end };
    }
    if (!view.terms.hasAnyForm("remoteWords", lettersAt(view, i)) || view.actorOf[i]) continue;
    if (!isSameClause(view, i, at)) continue;
    const { start, end } = view.words[i] as FoldedWord;
    return { start, end };
  }
  return undefined;
}

function isSameClause(view: SentenceView, one: number, other: number): boolean {
  const [from, to] = one < other ? [one, other] : [other, one];
  for (let i = from + 1; i <= to; i++) {
    if (isClauseBreak(view, i)) return false;
    if (i < to && i > from && view.terms.fits("joined", lettersAt(view, i)) && tenseAt(view, i)) return false;
  }
  return true;
}
