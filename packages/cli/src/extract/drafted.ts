import type { DraftedFile } from "@diplomatic-visits/extract/coding-file";

/** The result of an extraction: the frozen text and the content of the coding file. */
export interface Extracted extends DraftedFile {
  text: string;
}
