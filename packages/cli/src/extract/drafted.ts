import type { Coding } from "@diplomatic-visits/core";
import type { Doubt, DraftItem, Todo } from "@diplomatic-visits/extract";

/** What an extraction gives: the coding as far as it goes, what it rests on, what is to do, what is doubtful. */
export interface Extracted {
  text: string;
  coding: Coding;
  items: readonly DraftItem[];
  todo: readonly Todo[];
  doubts: readonly Doubt[];
}
