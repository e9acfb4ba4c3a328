import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import { actorBeforeCommas } from "../apposition.ts";
import { indexFrom, isAt, isClauseBreak, isJoinedAt, isPartedBefore, lettersAt } from "../clause.ts";
import type { Actor } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { bareNameBefore, bareNameFrom } from "./bare-words.ts";
import { tenseAt } from "./tense.ts";
import { asideEnd, parenthesisStart } from "./verb-group.ts";

/** The subject of a verb: after it, else right before it, else the one that its sentence or the sentence before goes on with. */
export function subjectOfVerbFirst(view: SentenceView, at: number, target?: Span): Actor | undefined {
  const named = subjectAfter(view, at, target) ?? subjectBefore(view, at);
  const own = named ?? bareNameFrom(view, at + 1) ?? bareNameBefore(view, at);
  return own ?? (hasUnknownSubject(view, at) || hasThingAfter(view, at, target) ? undefined : antecedentOf(view, at));
}

// ويحل المنتخب ضيفا: the word after the verb is its subject, although it is not a person
function hasThingAfter(view: SentenceView, at: number, target: Span | undefined): boolean {
  const next = view.words[at + 1];
  if (!next || isPartedBefore(view, at + 1) || view.isDate[at + 1] || view.places[at + 1]) return false;
  if (target && next.start >= target.start && next.end <= target.end) return false;
  const isPhrase = isAt(view, at + 1, "phrasePrepositions") || view.terms.fits("prepositionPrefix", next.letters);
  const lists = [
    "adverbs",
    "groupAdverbs",
    "subjectFillers",
    "goalHeads",
    "beforeGoal",
    "guestWords",
    "packs",
  ] as const;
  return !isPhrase && !lists.some((list) => isAt(view, at + 1, list));
}

// a mark, ثم, or a conjunction written onto the word, but not the first letter of وصل
function beginsClause(view: SentenceView, i: number): boolean {
  if (isPartedBefore(view, i) || isAt(view, i, "clauseStarts")) return true;
  const isVerb = isAt(view, i, "pastVerbs") || isAt(view, i, "presentVerbs") || isAt(view, i, "was");
  return view.terms.fits("joined", lettersAt(view, i)) && !isVerb;
}

/** Whether the word before a verb is its subject, although it is not a person: إن المساعدات وصلت. */
export function hasUnknownSubject(view: SentenceView, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && !beginsClause(view, i + 1) && (isSkippedBefore(view, i) || view.isDate[i])) i--;
  if (i < 0 || beginsClause(view, i + 1)) return false;
  const introducing = ["openers", "goalRelatives", "clauseStarts", "whereWords", "butWords"] as const;
  return !introducing.some((list) => isAt(view, i, list)) && !isJoinedAt(view, i, "plans");
}

/** The subject after a verb: the place, time words and phrases may come between. */
export function subjectAfter(view: SentenceView, at: number, target?: Span): Actor | undefined {
  const none = () => undefined;
  return subjectPast(view, at, { target, endOfAside: none }) ?? subjectPast(view, at, { target, endOfAside: asideEnd });
}

interface Past {
  target: Span | undefined;
  /** The last index of an aside that is passed over. */
  endOfAside: typeof asideEnd;
}

function subjectPast(view: SentenceView, at: number, { target, endOfAside }: Past): Actor | undefined {
  let isInPhrase = false;
  let others = 0;
  for (let i = at + 1; i < view.words.length; i++) {
    const word = view.words[i] as FoldedWord;
    if (isClauseBreak(view, i)) return undefined;
    const last = endOfAside(view, i);
    if (last !== undefined) {
      i = last;
      continue;
    }
    const actor = view.actorOf[i];
    if (actor) {
      if (!isGovernedActor(view, actor)) return actor;
      isInPhrase = true;
      continue;
    }
    const isInTarget = target !== undefined && word.start >= target.start && word.end <= target.end;
    // في مسقط الدورة السابعة: a phrase ends with its place
    if (view.places[i]) isInPhrase = false;
    if (isInTarget || isSkippedAfter(view, i)) continue;
    if (tenseAt(view, i) || isAt(view, i, "openers") || isAt(view, i, "goalRelatives")) return undefined;
    if (isAt(view, i, "phrasePrepositions") || view.terms.fits("prepositionPrefix", lettersAt(view, i))) {
      isInPhrase = true;
      others = 0;
    } else if (!isInPhrase || ++others > phraseReach) return undefined;
  }
  return undefined;
}

// dates, places, adverbs, lengths of a stay: أمضى في الرباط ثلاثة أيام الوزير, and an aircraft: حطت الطائرة التي تقل الرئيس
function isSkippedAfter(view: SentenceView, i: number): boolean {
  // من مطار هلسنكي, but كل من الرئيس
  if (isAt(view, i, "phrasePrepositions") && !isAt(view, i - 1, "each")) return false;
  if (view.isDate[i] || view.places[i] || isAt(view, i, "adverbs") || isAt(view, i, "subjectFillers")) return true;
  if (isAt(view, i, "durations") || isAt(view, i + 1, "durations") || isAt(view, i, "carries")) return true;
  if ((isAt(view, i, "homeGoals") || isAt(view, i, "thereWords")) && tenseAt(view, i - 1)) return true;
  return isAt(view, i, "goalRelatives") && isAt(view, i + 1, "carries");
}

// إلى مطار بغداد الدولي, على رأس وفد: a phrase before the subject is rarely longer
const phraseReach = 4;

/** Whether an actor is part of a phrase with a preposition: مع الرئيس, من الرئيس, بنظيره, للرئيس. */
export function isGovernedActor(view: SentenceView, actor: Actor): boolean {
  const first = view.words.findIndex(({ end }) => end > actor.start);
  const word = view.words[first];
  if (!word) return false;
  const isPrefixed = word.start < actor.start && !view.terms.fits("joinedActor", word.letters);
  // تلبية لدعوة الإمبراطور
  const isInviter =
    first > 1 &&
    view.terms.fits("prepositionPrefix", lettersAt(view, first - 1)) &&
    view.terms.hasAnyForm("invites", lettersAt(view, first - 1));
  return isPrefixed || isInviter || isAt(view, first - 1, "governedBy");
}

/** The subject before a verb, in its clause: الرئيس يزور, إن الرئيس زار, أن وفدا برئاسة الوزير زار. */
export function subjectBefore(view: SentenceView, at: number): Actor | undefined {
  let nearest: Actor | undefined;
  let others = 0;
  for (let i = at - 1; i >= 0; i--) {
    if (isPartedBefore(view, i + 1)) {
      const before = parenthesisStart(view, i);
      if (before === undefined) return nearest ?? actorBeforeCommas(view, i + 1);
      i = before;
    }
    const actor = view.actorOf[i];
    if (actor) {
      if (!isGovernedActor(view, actor) || isAt(view, at - 1, "goalRelatives")) nearest = actor;
      else others = 0;
      continue;
    }
    if (isAt(view, i, "openers") || tenseAt(view, i)) return nearest;
    if (isSkippedBefore(view, i) || view.isDate[i] || view.places[i]) continue;
    if (++others > topicReach) return nearest;
  }
  return nearest;
}

// برئاسة تشن غوانغ: words of a phrase between a topic and its verb
const topicReach = 4;

function isSkippedBefore(view: SentenceView, i: number): boolean {
  return (
    isAt(view, i, "groupAdverbs") || isAt(view, i, "adverbs") || isJoinedAt(view, i, "was") || isAuxiliary(view, i)
  );
}

function isAuxiliary(view: SentenceView, i: number): boolean {
  return isJoinedAt(view, i, "negations") || isAt(view, i, "maybeParticle") || isAt(view, i, "still");
}

/** The person whom a verb without a subject of its own continues to speak of. */
export function antecedentOf(view: SentenceView, at: number): Actor | undefined {
  const start = view.words[at]?.start ?? 0;
  const ahead = view.actors.filter((actor) => actor.end <= start);
  const own = ahead.find((actor) => !isGovernedActor(view, actor)) ?? (ahead.length === 1 ? ahead[0] : undefined);
  return own ?? view.topicAt(start);
}

/** The index of the word in which an actor begins. */
export function firstWordOf(view: SentenceView, actor: Actor): number {
  const i = view.words.findIndex(({ end }) => end > actor.start);
  return i === -1 ? indexFrom(view, actor.start) : i;
}
