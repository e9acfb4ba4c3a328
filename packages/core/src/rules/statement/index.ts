import type { Rule } from "../rule.ts";
import { directWords } from "./direct-words.ts";
import { groupMembers } from "./group-members.ts";
import { quotedTerms } from "./quoted-terms.ts";
import { relayNotSource } from "./relay-not-source.ts";
import { rumour } from "./rumour.ts";
import { sourceWithoutCue } from "./source-without-cue.ts";

/** The rules of who says what. */
export const statementRules: readonly Rule[] = [
  directWords,
  quotedTerms,
  sourceWithoutCue,
  relayNotSource,
  groupMembers,
  rumour,
];
