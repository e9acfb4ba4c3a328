import type { Coding } from "@diplomatic-visits/core";
import type { DraftItem, Todo } from "../draft/drafted.ts";
import type { Doubt } from "../skeleton/skeleton.ts";

/** What a coding file is made of: the coding as far as it goes, what it rests on, what is to do, what is doubtful. */
export interface DraftedFile {
  coding: Coding;
  /** What was drafted, by rule and certainty; empty where nothing was. */
  items: readonly DraftItem[];
  /** What a person or a model has to fill in or confirm. */
  todo: readonly Todo[];
  /** What the extraction found doubtful. */
  doubts: readonly Doubt[];
}
