import type { Rule } from "../rule.ts";
import { actWords } from "./act-words.ts";
import { directWords } from "./direct-words.ts";
import { directnessMarks } from "./directness-marks.ts";
import { groupMembers } from "./group-members.ts";
import { kindOfAssertion } from "./kind-of-assertion.ts";
import { modalityWords } from "./modality-words.ts";
import { negatedWords } from "./negated-words.ts";
import { quotedTerms } from "./quoted-terms.ts";
import { relayNotSource } from "./relay-not-source.ts";
import { rumour } from "./rumour.ts";
import { sourceAddressed } from "./source-addressed.ts";
import { sourceNamed } from "./source-named.ts";
import { sourceWithoutCue } from "./source-without-cue.ts";
import { stanceOnSelf } from "./stance-on-self.ts";
import { turnSpeaker } from "./turn-speaker.ts";

/** The rules of who says what. */
export const statementRules: readonly Rule[] = [
  directWords,
  directnessMarks,
  quotedTerms,
  sourceWithoutCue,
  relayNotSource,
  groupMembers,
  rumour,
  actWords,
  modalityWords,
  negatedWords,
  kindOfAssertion,
  stanceOnSelf,
  sourceAddressed,
  sourceNamed,
  turnSpeaker,
];
