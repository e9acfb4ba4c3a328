import { actorBeforeCommas, actorOfCountry, isGoverned, lastActorBefore } from "../apposition.ts";
import { isAt, isClauseBreak, isPartedBefore, lettersAt } from "../clause.ts";
import type { Actor } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { subjectAfterComma } from "./after-comma.ts";
import { governorBefore, isOrdinalBefore, takenBefore } from "./infinitive.ts";
import { matrixOf } from "./matrix.ts";
import { isOwner } from "./partners.ts";
import { isAuxiliaryVerb, isFiniteGroup, isInfinitive, type VerbGroup, verbGroups } from "./verb-group.ts";

// A chain of verbs that share a subject is short.
const longestChain = 6;

/** The subject of a verb group: before it, before a relative clause, or shared with an earlier verb. */
export function subjectOf(view: SentenceView, group: VerbGroup, depth = 0): Actor | undefined {
  if (depth > longestChain) return undefined;
  if (isInfinitive(view, group)) return controllerOf(view, group, depth) ?? adjacentSubject(view, group.from - 1);
  const i = beforeParenthesis(view, beforeAdverbials(view, group.from - 1));
  const isParticiple = !isFiniteGroup(view, group);
  if (isParticiple && isAside(view, group)) return subjectOfAside(view, group, depth);
  const own = adjacentSubject(view, i);
  if (own) return own;
  return isShared(view, i) ? sharedSubject(view, group, depth) : undefined;
}

// "(pictured, left)", "(the old name of her house)"
const longestParenthesis = 14;

// "Ada Brill (pictured) arrived": the index before the parenthesis that ends at an index
function beforeParenthesis(view: SentenceView, last: number): number {
  const { words, actorOf } = view;
  if (!/^\) ?$/.test(words[last + 1]?.gap ?? "")) return last;
  for (let i = last; i > Math.max(0, last - longestParenthesis); i--) {
    if (!/\($/.test(words[i]?.gap ?? "")) continue;
    // "Ada Brill of Quendria (pictured)"
    return !actorOf[i - 1] && isAt(view, i - 2, "of") && actorOf[i - 3] ? i - 3 : i - 1;
  }
  return last;
}

// "met King Leo, visited Oslo and flew to Rome"
function isShared(view: SentenceView, i: number): boolean {
  return isAt(view, i, "subjectConjunctions") || isPartedBefore(view, i + 1);
}

function sharedSubject(view: SentenceView, group: VerbGroup, depth: number): Actor | undefined {
  const before = matrixOf(view, group, "before");
  return before && subjectOf(view, before, depth + 1);
}

function adjacentSubject(view: SentenceView, i: number): Actor | undefined {
  if (i < 0 || isClauseBreak(view, i + 1)) return undefined;
  const own = view.actorOf[i];
  if (own && isOwner(view, own)) return undefined;
  if (own && !isGoverned(view, own, "subjectPrepositions")) return own;
  const whole = own && wholeOf(view, own);
  if (whole) return whole;
  const led = own && ledBy(view, own);
  if (led) return led;
  if (!own && isAt(view, i, "proxies")) return ownerBefore(view, i);
  const ofCountry = view.places[i] && actorOfCountry(view, i);
  if (ofCountry) return ofCountry;
  if (isAt(view, i, "relatives")) return antecedent(view, i - 1);
  const head = headBefore(view, i);
  if (head) return head;
  const around = actorBeforeCommas(view, i + 1);
  return around && around.end <= (view.words[i]?.end ?? 0) ? around : undefined;
}

// "the quartet of foreign ministers convened"
function wholeOf(view: SentenceView, { start }: Actor): Actor | undefined {
  const first = view.words.findIndex((word) => word.start >= start);
  return isAt(view, first - 1, "of") && !isPartedBefore(view, first) ? view.actorOf[first - 2] : undefined;
}

// "a delegation of the Senate will visit": how many words may complete an actor
const completionReach = 8;

function headBefore(view: SentenceView, last: number): Actor | undefined {
  for (let i = last; i > Math.max(0, last - completionReach); i--) {
    if (isPartedBefore(view, i + 1) || verbGroups(view).of[i] || view.actorOf[i]) return undefined;
    // "a delegation of the Chamber of Commerce"
    if (isAt(view, i, "of") && view.actorOf[i - 1]) return view.actorOf[i - 1];
  }
  return undefined;
}

// "King Leo's plane landed"
function ownerBefore(view: SentenceView, i: number): Actor | undefined {
  return isAt(view, i - 1, "possessiveMark") ? view.actorOf[i - 2] : undefined;
}

// "a delegation led by King Leo arrived", "President Sule, accompanied by King Leo, arrived"
function ledBy(view: SentenceView, leader: Actor): Actor | undefined {
  const by = view.words.findIndex(({ start }) => start >= leader.start) - 1;
  if (!isAt(view, by, "by") || !view.terms.fits("pastParticiple", lettersAt(view, by - 1))) return undefined;
  return view.actorOf[by - 2] ?? actorOfCountry(view, by - 2);
}

function antecedent(view: SentenceView, i: number): Actor | undefined {
  return view.actorOf[i] ?? actorOfCountry(view, i);
}

/** The index before the adverbs and time words that end at an index. */
export function beforeAdverbials(view: SentenceView, from: number): number {
  let i = from;
  while (i > 0 && !view.actorOf[i] && !isPartedBefore(view, i + 1) && isAdverbial(view, i)) i--;
  return i;
}

function isAdverbial(view: SentenceView, i: number): boolean {
  return (
    view.isDate[i] === true ||
    (isAt(view, i, "auxiliaries") && !isAuxiliaryVerb(view, i)) ||
    isAt(view, i, "timeWords") ||
    view.terms.fits("adverb", lettersAt(view, i)) ||
    (isAt(view, i, "datePrepositions") && view.isDate[i + 1] === true)
  );
}

// "after visiting Oslo, King Leo", "King Leo flew to Rome, arriving on Monday"
function isAside(view: SentenceView, { from }: VerbGroup): boolean {
  return from === 0 || isPartedBefore(view, from) || isAt(view, from - 1, "participleConjunctions");
}

function subjectOfAside(view: SentenceView, group: VerbGroup, depth: number): Actor | undefined {
  const at = isAt(view, group.from - 1, "participleConjunctions") ? group.from - 1 : group.from;
  if (at > 0 && view.actorOf[at - 1] && isPartedBefore(view, at)) return view.actorOf[at - 1];
  const before = matrixOf(view, group, "before");
  if (before) return subjectOf(view, before, depth + 1);
  const opened = at === 0 ? subjectAfterComma(view, group.to) : undefined;
  if (opened) return opened;
  const after = matrixOf(view, group, "after");
  return after && subjectOf(view, after, depth + 1);
}

// "invited King Leo to visit": the object; "flew there to meet": the subject of the journey
function controllerOf(view: SentenceView, group: VerbGroup, depth: number): Actor | undefined {
  const taken = takenBefore(view, group.from);
  if (taken) return taken;
  const governor = governorBefore(view, group.from);
  const before = governor?.group ?? matrixOf(view, group, "before") ?? participleBefore(view, group);
  const subject = before && subjectOf(view, before, depth + 1);
  // "became the first from her country to set foot in Oslo"
  if (!governor) return subject ?? (isOrdinalBefore(view, group.from) ? firstName(view, group) : undefined);
  const isOffer = !governor.group && governor.senses.includes("invite");
  const recipient = isOffer ? recipientAfter(view, group.to) : undefined;
  if (recipient) return recipient;
  const last = lastActorBefore(view, group.from);
  const isObject = last !== undefined && last.start >= (view.words[governor.at]?.start ?? 0);
  return isObject && governor.senses.some((sense) => sense === "invite" || sense === "wish") ? last : (subject ?? last);
}

function firstName(view: SentenceView, { from }: VerbGroup): Actor | undefined {
  const first = view.actors.find((actor) => !isOwner(view, actor));
  return first && first.end <= (view.words[from]?.start ?? 0) ? first : undefined;
}

/** The actor after "to": "an invitation to visit Oslo was handed to King Leo". */
export function recipientAfter(view: SentenceView, from: number): Actor | undefined {
  for (let i = from; i < view.words.length && !isClauseBreak(view, i); i++) {
    if (!isAt(view, i, "infinitive")) continue;
    if (view.actorOf[i + 1] && verbGroups(view).list.some(({ to, from: first }) => first >= from && to <= i))
      return view.actorOf[i + 1];
  }
  return undefined;
}

function participleBefore(view: SentenceView, group: VerbGroup): VerbGroup | undefined {
  return verbGroups(view).list.findLast(({ to }) => to <= group.from);
}
