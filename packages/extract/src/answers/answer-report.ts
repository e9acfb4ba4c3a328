import type { Issue, RepairedQuote, UnanchoredQuote } from "@diplomatic-visits/core";
import type { Judgement } from "./judge.ts";
import type { ToleratedFault } from "./read-json-answer.ts";

/** The outcome of an answer: what was changed to read it, what of it was refused, and what is still open. */
export interface AnswerReport {
  /** Whether the answer had an object, and whether all of it could be read: `cut` means that its end is lost. */
  state: "whole" | "cut" | "none";
  /** The faults of its JSON that were tolerated; those of kind `text` are inside words that may be evidence. */
  tolerated: ToleratedFault[];
  /** The quotes that took the spelling of the text. */
  repaired: RepairedQuote[];
  /** The parts that do not fit a coding and are not in it. */
  refused: Issue[];
  /** What is left to a person. */
  unresolved: Unresolved;
}

/** What no round resolved. */
export interface Unresolved {
  /** The quotes that are not in the text, or are in several places; what they support is not in the coding. */
  quotes: UnanchoredQuote[];
  /** The errors of the coding that is kept: with one of them it is not an article. */
  errors: Issue[];
  /** Its warnings. */
  warnings: Issue[];
}

/** The report on an answer. */
export function reportOf({ state, tolerated, misfits, repair, anchored }: Judgement): AnswerReport {
  const of = (wanted: Issue["severity"]) => anchored.issues.filter(({ severity }) => severity === wanted);
  return {
    ...{ state: state === "flawed" ? "whole" : state, tolerated, repaired: repair.repaired, refused: misfits },
    unresolved: { quotes: repair.unanchored, errors: of("error"), warnings: of("warning") },
  };
}
