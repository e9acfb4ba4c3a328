import { isAt, isPartedBefore } from "../clause.ts";
import type { SentenceView } from "../sentence-view.ts";
import { meaningsAt } from "./meanings.ts";

/** The index after the words that complete a noun: "of King Leo to Oslo on Monday". */
export function phraseEnd(view: SentenceView, at: number): number {
  let i = nounEnd(view, at);
  while (i < view.words.length && isComplement(view, i) && (!isPartedBefore(view, i) || isApposition(view, i))) i++;
  return i;
}

/** The index after the words of an event noun: "exchange of views" has three. */
export function nounEnd(view: SentenceView, at: number): number {
  const nouns = meaningsAt(view.lexicons, view.words, at).filter(({ form, trigger }) => form === "noun" && trigger);
  return at + Math.max(1, ...nouns.map(({ length }) => length));
}

// "talks between the minister and the bank's president, Ann Lee, lasted"
function isApposition(view: SentenceView, i: number): boolean {
  if (view.places[i] && view.places[i - 1]) return true;
  return view.actorOf[i] !== undefined && view.actorOf[i] !== view.actorOf[i - 1] && view.actorOf[i - 1] !== undefined;
}

/** Whether a word completes an event noun: an actor, a place, a date, or a listed word. */
export function isComplement(view: SentenceView, i: number): boolean {
  if (view.actorOf[i] || view.places[i] || view.isDate[i]) return true;
  return isAt(view, i, "complementWords") || (isAt(view, i, "possessiveMark") && view.words[i]?.gap === "'");
}
