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
  return view.lists[i]?.written.has(list) ?? false;
}

/** Whether the word at an index is in a list, as written or without a prefixed conjunction. */
export function isJoinedAt(view: SentenceView, i: number, list: keyof EventLists): boolean {
  return view.lists[i]?.joined.has(list) ?? false;
}

/** Whether the word at an index is in a list, without the clitics and the article before it. */
export function isAnyFormAt(view: SentenceView, i: number, list: keyof EventLists): boolean {
  return view.lists[i]?.anyForm.has(list) ?? false;
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

/** Whether a chain of auxiliaries negates its verb; "not only" does not. */
export function isDeniedChain(view: SentenceView, chain: readonly number[]): boolean {
  return chain.some((i) => {
    if (isAt(view, i, "contractedNegations") && view.words[i]?.gap !== "'") return false;
    if (view.terms.hasPair("noLonger", view.words, i)) return true;
    return isAt(view, i, "negations") && !isAt(view, i + 1, "affirmed");
  });
}

/** The index of the first word that begins at or after an offset; -1 if none does. */
export function indexFrom({ words }: SentenceView, offset: number): number {
  return words.findIndex(({ start }) => start >= offset);
}
