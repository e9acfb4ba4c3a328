import { Reading } from "@diplomatic-visits/core/internal";
import type { ActiveLexicons } from "./active-lexicons.ts";
import { sharedVocabulary } from "./shared-lexicons.ts";

/** The reading of a text, which every finder of a draft uses. */
export function draftReading(text: string, lexicons: ActiveLexicons): Reading {
  return new Reading(text, sharedVocabulary(lexicons));
}
