import type { DraftedFile } from "@diplomatic-visits/extract/coding-file";

/** What an extraction gives: the frozen text, and what the coding file is made of. */
export interface Extracted extends DraftedFile {
  text: string;
}
