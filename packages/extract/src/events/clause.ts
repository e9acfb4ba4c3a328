import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { lexiconOfWord } from "../languages/active-lexicons.ts";
import type { EventLists } from "../languages/parts/event-lists.ts";
import type { EventWords, Trigger } from "../languages/parts/event-words.ts";
import type { SentenceView } from "./sentence-view.ts";

/** A trigger in its sentence. */
export interface TriggerPlace {
  view: SentenceView;
  /** The index of its word in the sentence. */
  at: number;
  trigger: Trigger;
}

/** Where a word's language puts the subject of a clause. */
export function orderOf({ lexicons, words }: SentenceView, i: number): EventWords["order"] {
  return lexiconOfWord(lexicons, words[i]?.letters ?? "")?.events?.order ?? "subject-first";
}

/** The letters of a word of a sentence; empty outside the sentence. */
export function lettersAt({ words }: SentenceView, i: number): string {
  return words[i]?.letters ?? "";
}

/** Whether the word at an index is in a list. */
export function isAt(view: SentenceView, i: number, list: keyof EventLists): boolean {
  return view.terms.has(list, lettersAt(view, i));
}

/** Whether the word at an index is in a list, as written or without a prefixed conjunction. */
export function isJoinedAt(view: SentenceView, i: number, list: keyof EventLists): boolean {
  return view.terms.hasJoined(list, lettersAt(view, i));
}

/** Whether a comma, a colon or another punctuation mark separates a word from the previous one. */
export function isPartedBefore({ words }: SentenceView, i: number): boolean {
  const gap = words[i]?.gap ?? "";
  return /[,،;؛:.!?؟\n()[\]–—]/.test(gap);
}

/** Whether a mark stronger than a comma separates a word from the previous one. */
export function isClauseBreak({ words }: SentenceView, i: number): boolean {
  return /[.؛:!؟\n]/.test(words[i]?.gap ?? "");
}

/** The auxiliaries and adverbs right before a verb, the nearest first, and the index before them. */
function auxiliariesBefore(view: SentenceView, at: number): { chain: number[]; before: number } {
  const chain: number[] = [];
  let i = at - 1;
  while (i >= 0 && !isPartedBefore(view, i + 1) && isAuxiliary(view, i)) chain.push(i--);
  return { chain, before: i };
}

function isAuxiliary({ words, actorOf, terms }: SentenceView, i: number): boolean {
  const { letters } = words[i] as FoldedWord;
  if (actorOf[i]) return false;
  return terms.has("auxiliaries", letters) || terms.fits("adverb", letters);
}

/** Whether a chain of auxiliaries negates its verb; "not only" does not. */
export function isDeniedChain(view: SentenceView, chain: readonly number[]): boolean {
  return chain.some((i) => {
    if (isAt(view, i, "contractedNegations") && view.words[i]?.gap !== "'") return false;
    return isAt(view, i, "negations") && !isAt(view, i + 1, "affirmed");
  });
}

// A clause of news is rarely longer; more distant words belong to another clause.
const clauseReach = 14;

/** The nearest index before a word that meets a condition, in the same clause. */
export function lastBefore(
  view: SentenceView,
  at: number,
  holds: (letters: string, i: number) => boolean,
  reach = clauseReach,
): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) if (holds(lettersAt(view, i), i)) return i;
  return undefined;
}

/** The index of the first word that begins at or after an offset; -1 if none does. */
export function indexFrom({ words }: SentenceView, offset: number): number {
  return words.findIndex(({ start }) => start >= offset);
}
