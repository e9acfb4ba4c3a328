import type { Coding } from "@diplomatic-visits/core";
import type { DraftItem, Todo } from "../draft/drafted.ts";
import type { Doubt } from "../skeleton/skeleton.ts";

/** The content of a coding file: the coding so far, its grounds, to-dos and doubts. */
export interface DraftedFile {
  coding: Coding;
  /** What was drafted, by rule and certainty; empty if nothing was. */
  items: readonly DraftItem[];
  /** What a person or a model must fill in or confirm. */
  todo: readonly Todo[];
  /** What the extraction found doubtful. */
  doubts: readonly Doubt[];
}
