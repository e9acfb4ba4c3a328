import { isAt, isPartedBefore, lettersAt } from "../clause.ts";
import type { Actor } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { verbGroups } from "./verb-group.ts";

// "met in Oslo on Monday with his counterpart": the object is close to its verb
const objectReach = 8;

/** The actors right after a verb or a noun, which may need a preposition: "met King Leo", "spoke by phone with King Leo". */
export function partnersAfter(
  view: SentenceView,
  from: number,
  preposition: "by" | "meetWith" | "partnerWith",
): Actor[] {
  let i = from;
  while (i < from + objectReach && isFiller(view, i, preposition)) i++;
  return actorRun(view, i);
}

function isFiller(view: SentenceView, i: number, preposition: "by" | "meetWith" | "partnerWith"): boolean {
  if (view.actorOf[i] || isPartedBefore(view, i) || verbGroups(view).of[i]) return false;
  return (
    isAt(view, i, preposition) ||
    view.isDate[i] === true ||
    view.places[i] !== undefined ||
    isAt(view, i, "objectFillers") ||
    (preposition === "partnerWith" && (isAt(view, i, "phoneWords") || isAt(view, i, "phoneFillers"))) ||
    view.terms.fits("adverb", lettersAt(view, i)) ||
    view.words[i]?.isNumeral === true ||
    // "Moldova's Natalia Ursu"
    (isAt(view, i, "possessiveMark") && view.places[i - 1] !== undefined) ||
    isCity(view, i)
  );
}

// "in New York": a town that no gazetteer has
function isCity(view: SentenceView, i: number): boolean {
  const isName = (k: number) => /\p{Lu}/u.test(view.text.charAt(view.words[k]?.start ?? 0));
  if (!isName(i)) return false;
  return isAt(view, i - 1, "stayGoal") || (isName(i - 1) && isAt(view, i - 2, "stayGoal"));
}

/** The actors from a word on that are joined by commas and "and". */
export function actorRun(view: SentenceView, from: number): Actor[] {
  const actors: Actor[] = [];
  for (let i = from; i < view.words.length; i++) {
    const actor = view.actorOf[i];
    // "received an envoy of President Sule": not the president
    if (actor && actors.length > 0 && !actors.includes(actor) && isAt(view, i - 1, "of")) break;
    if (actor) {
      // "met King Leo's conditions"
      if (!actors.includes(actor) && !isOwner(view, actor)) actors.push(actor);
      continue;
    }
    const isJoint = isAt(view, i, "objectJoints") || (view.places[i] !== undefined && !isAt(view, i - 1, "stayGoal"));
    if (actors.length === 0 || !isJoint || isSubjectOfNext(view, i)) break;
  }
  return actors;
}

/** The objects of a verb: the actors after it without the subject of the next verb. */
export function objectsAfter(
  view: SentenceView,
  from: number,
  preposition: "by" | "meetWith" | "partnerWith",
): Actor[] {
  const [first, ...others] = partnersAfter(view, from, preposition);
  return first ? [first, ...others.filter((actor) => !isNextSubject(view, actor, first))] : [];
}

// "met King Leo and the queen left"
function isNextSubject(view: SentenceView, actor: Actor, first: Actor | undefined): boolean {
  if (actor === first) return false;
  const next = view.words.findIndex(({ start }) => start >= actor.end);
  return next !== -1 && verbGroups(view).of[next]?.from === next && !isPartedBefore(view, next);
}

function isSubjectOfNext(view: SentenceView, i: number): boolean {
  return isAt(view, i, "and") && verbGroups(view).of[i + 1] !== undefined;
}

/** Whether words after an actor belong to it: "King Leo's", "his demands". */
export function isOwner(view: SentenceView, actor: Actor): boolean {
  const { end } = actor;
  const next = view.words.findIndex(({ start }) => start > end);
  if (isPossessive(view, next - 1)) return true;
  return /^['’]/.test(view.text.slice(end, end + 1)) && (next === -1 || isAt(view, next, "possessiveMark"));
}

/** Whether a word is a possessive pronoun with its noun after it: "his demands", "her visit", and not "met her". */
function isPossessive(view: SentenceView, i: number): boolean {
  if (!isAt(view, i, "possessives")) return false;
  if (!isAt(view, i, "objectPronouns")) return true;
  const next = i + 1;
  if (next >= view.words.length || isPartedBefore(view, next) || view.isDate[next]) return false;
  return !isAt(view, next, "intransitive") && !isAt(view, next, "and") && !verbGroups(view).of[next];
}
