import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import { indexFrom, isAt, isClauseBreak, isJoinedAt, isPartedBefore, lettersAt, type TriggerPlace } from "../clause.ts";
import type { Actor } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { visitTypeAt } from "../visit-types.ts";
import { bareNameFrom, joinedNameFrom } from "./bare-words.ts";
import { antecedentOf, firstWordOf, isGovernedActor, subjectAfter, subjectBefore } from "./subject.ts";

// زيارة إلى بغداد هذا الأسبوع يقوم بها الوزير
const doneByReach = 5;

/** The visitor of a visit noun: right after it, after "made by", the one invited, or the subject of its governing verb. */
export function visitorOfVerbalNoun(
  place: TriggerPlace,
  target: Span,
  governor: number | undefined,
): Actor | undefined {
  const { view, at } = place;
  const word = view.words[at] as FoldedWord;
  // شهدت باريس زيارة الرئيس: the place comes first
  const limit = target.start < word.start ? ownerEnd(view, at) : target.start;
  const owner = view.actors.find((actor) => actor.start >= word.end && actor.end <= (limit ?? word.end));
  if (owner) return owner;
  // دامت زيارة إرنستو سولورزانو للجزائر, زيارة لمنال أبو العينين إلى: right before the goal
  const bare = isOfType(view, at) ? undefined : (bareNameFrom(view, at + 1) ?? ownerWithPreposition(view, at + 1));
  if (bare && view.words.findIndex(({ end }) => end > target.start) === indexFrom(view, bare.end)) return bare;
  const agent = agentAfter(view, target);
  if (agent) return agent;
  if (isInvitation(view, at, governor)) return inviteeOf(view, at, target);
  // انتقد الرئيس الزيارة: who judges it does not make it
  if (governor !== undefined && isJoinedAt(view, governor, "judges")) return undefined;
  const isPronominal = view.terms.fits("pronominal", lettersAt(view, at));
  const subject = governor === undefined ? undefined : subjectOfGovernor(view, governor, at);
  if (subject) return subject;
  // أمام وزير الخارجية رحلة إلى بكين
  if (governor === undefined && view.actors.length === 1) return view.actors[0];
  const isCircumstance = governor !== undefined && circumstances.some((list) => isJoinedAt(view, governor, list));
  return isPronominal || isCircumstance ? ownerMeant(view, at, target) : undefined;
}

// زيارة نادرة لوزير الخارجية: adjectives come before the owner
function ownerEnd(view: SentenceView, at: number): number | undefined {
  for (let i = at + 1; i <= at + ownerReach && !isPartedBefore(view, i); i++)
    if (view.actorOf[i]) return view.actorOf[i]?.end;
  return undefined;
}

const ownerReach = 3;

// زيارة عمل, زيارة دولة
function isOfType(view: SentenceView, at: number): boolean {
  return visitTypeAt(view, at) !== undefined;
}

function ownerWithPreposition(view: SentenceView, i: number): Actor | undefined {
  return view.terms.fits("prepositionPrefix", lettersAt(view, i)) ? joinedNameFrom(view, i) : undefined;
}

// عاد ولي العهد بعد زيارة إلى هلسنكي
const circumstances = ["afterEvent", "duringEvent", "endNouns", "ahead", "underWayNouns"] as const;

function isInvitation(view: SentenceView, at: number, governor: number | undefined): boolean {
  if (governor === undefined) return false;
  for (let i = governor; i < at; i++) if (view.terms.hasAnyForm("invites", lettersAt(view, i))) return true;
  return false;
}

// دعا الملك الرئيس لزيارة الرياض, تلقى الرئيس دعوة من الملك لزيارة الرياض
function inviteeOf(view: SentenceView, at: number, target: Span): Actor | undefined {
  const start = view.words[at]?.start ?? 0;
  const isFrom = (actor: Actor) => isAt(view, firstWordOf(view, actor) - 1, "fromOrWith");
  const ahead = view.actors.filter((actor) => actor.end <= start && !isFrom(actor) && !isInviter(view, actor));
  const after = view.actors.find((actor) => actor.start >= target.end && isGovernedActor(view, actor));
  return after && !isFrom(after) && ahead.length < 2 ? after : (ahead.at(-1) ?? antecedentOf(view, at));
}

// دعوة نظيره, بدعوة من
function isInviter(view: SentenceView, actor: Actor): boolean {
  const first = firstWordOf(view, actor);
  return (view.words[first]?.start ?? 0) === actor.start && isAt(view, first - 1, "invitationNouns");
}

// قام الرئيس بزيارة, بدأ الوزير زيارة, الرئيس يقوم بزيارة
function subjectOfGovernor(view: SentenceView, governor: number, at: number): Actor | undefined {
  const from = view.words[governor]?.start ?? 0;
  const to = view.words[at]?.start ?? 0;
  const between = view.actors.filter(({ start, end }) => start >= from && end <= to);
  const subject = between.find((actor) => !isGovernedActor(view, actor)) ?? between.at(0);
  if (subject) return subject;
  const bare = bareNameFrom(view, governor + 1);
  if (bare && bare.end <= to) return bare;
  if (!isPersonal(view, governor)) return undefined;
  return subjectAfter(view, governor) ?? subjectBefore(view, governor) ?? antecedentOf(view, governor);
}

const personalLists = [
  "makingVerbs",
  "still",
  "continuingVerbs",
  "plans",
  "cancels",
  "postpones",
  "announces",
] as const;

// a verb or a verbal noun that somebody who travels may have done
function isPersonal(view: SentenceView, i: number): boolean {
  if (view.terms.hasAnyForm("cancelNouns", lettersAt(view, i))) return true;
  return personalLists.some((list) => isJoinedAt(view, i, list));
}

// استقبل الملك الرئيس خلال زيارته: the guest; elsewhere the one whom the sentence is about
function ownerMeant(view: SentenceView, at: number, target: Span): Actor | undefined {
  const start = view.words[at]?.start ?? 0;
  const ahead = view.actors.filter((actor) => actor.end <= start);
  const isReceived = view.words.slice(0, at).some((_, i) => !view.actorOf[i] && isJoinedAt(view, i, "receiving"));
  if (isReceived && ahead.length > 1) return ahead.at(-1);
  return ahead.find((actor) => !isGovernedActor(view, actor)) ?? ownerAfter(view, target) ?? antecedentOf(view, at);
}

// في ختام زيارته لباريس، قال الرئيس: the subject follows in the main clause
function ownerAfter(view: SentenceView, target: Span): Actor | undefined {
  const next = indexFrom(view, target.end);
  const after = view.actors.find((actor) => actor.start >= target.end && !isGovernedActor(view, actor));
  if (!after || next === -1) return undefined;
  for (let i = next; i < firstWordOf(view, after); i++) if (isClauseBreak(view, i)) return undefined;
  return after;
}

// زيارة إلى بغداد يقوم بها الوزير
function agentAfter(view: SentenceView, target: Span): Actor | undefined {
  const from = indexFrom(view, target.end);
  if (from === -1) return undefined;
  for (let i = from; i < Math.min(view.words.length, from + doneByReach); i++)
    if (isAt(view, i, "doneBy")) return view.actorOf[i + 1];
  return undefined;
}
