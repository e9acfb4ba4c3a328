import { isAt, isPartedBefore, lettersAt } from "../clause.ts";
import type { Actor } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { type Governor, governorAt } from "./governor.ts";
import { isOwner } from "./partners.ts";
import { beforeAdverbials } from "./subject.ts";
import { type VerbGroup, verbGroups } from "./verb-group.ts";

/** The part of a sentence that an event noun plays. */
export interface NounRole {
  /** The index of the first word of its phrase. */
  from: number;
  /** The verb whose object it is. */
  verb?: VerbGroup;
  /** The preposition before it, by its index. */
  preposition?: number;
  /** The listed noun that it completes: "the cancellation of the visit". */
  governor?: Governor;
  /** The adjectives and other words of its phrase before it. */
  modifiers: readonly number[];
  /** Whose visit it is: "King Leo's visit". */
  owner?: Actor;
}

// "paid a historic and much anticipated three-day official visit"
const phraseReach = 9;

/** The role of a noun in its sentence. */
export function roleOf(view: SentenceView, at: number): NounRole {
  const phrase = phraseBefore(view, at);
  const before = beforeAdverbials(view, phrase.from - 1);
  const verb = verbGroups(view).of[before];
  if (verb && before === verb.to - 1 && !isClauseEnd(view, before + 1)) return { ...phrase, verb };
  const giver = giverBefore(view, before);
  if (giver) return { ...phrase, verb: giver };
  if (!isAt(view, before, "nounPrepositions") || isPartedBefore(view, before + 1)) return phrase;
  const outer = outerNoun(view, before);
  if (outer === undefined) return { ...phrase, preposition: before };
  const governor = governorAt(view, outer);
  if (governor && !governor.group) return { ...phrase, preposition: before, governor };
  // "the second day of a visit", "the end of the visit"
  return isAt(view, outer, "partNouns")
    ? { ...roleOf(view, outer), modifiers: phrase.modifiers }
    : { ...phrase, preposition: before };
}

// "gave King Leo an audience"
function giverBefore(view: SentenceView, at: number): VerbGroup | undefined {
  const receiver = view.actorOf[at];
  if (!receiver || isPartedBefore(view, at + 1)) return undefined;
  let first = at;
  while (first > 0 && view.actorOf[first - 1] === receiver) first--;
  const verb = verbGroups(view).of[first - 1];
  return verb?.meanings.some(({ sense }) => sense === "hold" || sense === "pay") ? verb : undefined;
}

function isClauseEnd(view: SentenceView, i: number): boolean {
  return /[.;:!?\n]/.test(view.words[i]?.gap ?? "");
}

// the noun before "of" or "for"
function outerNoun(view: SentenceView, preposition: number): number | undefined {
  if (!isAt(view, preposition, "outerPrepositions")) return undefined;
  const i = preposition - 1;
  return i >= 0 && !view.actorOf[i] && !verbGroups(view).of[i] && !isPartedBefore(view, preposition) ? i : undefined;
}

function phraseBefore(view: SentenceView, at: number): Pick<NounRole, "from" | "modifiers" | "owner"> {
  const modifiers: number[] = [];
  let i = at - 1;
  for (; i >= Math.max(0, at - phraseReach); i--) {
    const actor = view.actorOf[i];
    if (actor) {
      if (isOwner(view, actor)) return { from: startIndex(view, actor, i), modifiers, owner: actor };
      break;
    }
    if (isAt(view, i, "determiners") && !isAt(view, i, "infinitive"))
      return { from: isQuantifier(view, i - 1) ? i - 1 : i, modifiers };
    if (endsPhrase(view, i)) break;
    modifiers.push(i);
  }
  return { from: i + 1, modifiers };
}

function isQuantifier(view: SentenceView, i: number): boolean {
  return isAt(view, i, "nounNegations");
}

function endsPhrase(view: SentenceView, i: number): boolean {
  if (isAt(view, i, "possessiveMark") && view.words[i]?.gap === "'") return false;
  if (verbGroups(view).of[i] || isAt(view, i, "nounPrepositions") || isAt(view, i, "phraseBreaks")) return true;
  return isPartedBefore(view, i + 1) && !isHyphen(view, i + 1) && !isAdjectiveList(view, i);
}

function isHyphen(view: SentenceView, i: number): boolean {
  return view.words[i]?.gap === "-";
}

// "a short, unannounced visit"
function isAdjectiveList(view: SentenceView, i: number): boolean {
  return view.words[i + 1]?.gap === ", " && lettersAt(view, i).length > 2 && !view.actorOf[i] && !view.places[i];
}

function startIndex(view: SentenceView, actor: Actor, last: number): number {
  let i = last;
  while (i > 0 && view.actorOf[i - 1] === actor) i--;
  return i;
}
