import type { GovernorSense } from "../../languages/parts/event-words.ts";
import { isAt, isPartedBefore } from "../clause.ts";
import type { SentenceView } from "../sentence-view.ts";
import { meaningsAt } from "./meanings.ts";
import { type VerbGroup, verbGroups } from "./verb-group.ts";

/** A word that governs an event: a verb with its group, or a noun or adjective. */
export interface Governor {
  at: number;
  senses: readonly GovernorSense[];
  group?: VerbGroup;
}

/** The governing word at an index, if its language lists it. */
export function governorAt(view: SentenceView, i: number): Governor | undefined {
  if (i < 0 || view.actorOf[i]) return undefined;
  const group = verbGroups(view).of[i];
  if (group) {
    const senses = sensesOf(group.meanings);
    return senses.length > 0 ? { at: group.at, senses, group } : undefined;
  }
  const own = meaningsAt(view.lexicons, view.words, i).filter(({ form }) => form === "noun" || form === "participle");
  const senses = sensesOf(own);
  return senses.length > 0 ? { at: i, senses } : undefined;
}

function sensesOf(meanings: VerbGroup["meanings"]): GovernorSense[] {
  return meanings.flatMap(({ sense }) => sense ?? []);
}

/** How many words before a verb or a noun its governor may be: an article, an adjective and an adverb come between. */
export const governorReach = 5;

/** Whether a noun is negated or rejected in the few words before it: "no plans", "rejected an invitation". */
export function isNegatedNoun(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - governorReach) && !view.actorOf[i]; i--) {
    if (isAt(view, i, "nounNegations")) return true;
    const group = verbGroups(view).of[i];
    if (group && (isNegated(view, group) || governorAt(view, i)?.senses.some((sense) => isAgainst(sense)))) return true;
    if (group || isPartedBefore(view, i + 1)) return false;
  }
  return false;
}

function isNegated(view: SentenceView, { chain }: VerbGroup): boolean {
  return chain.some((i) => isAt(view, i, "negations"));
}

/** Whether a sense says that the event does not take place. */
export function isAgainst(sense: GovernorSense): boolean {
  return sense === "reject" || sense === "deny";
}
