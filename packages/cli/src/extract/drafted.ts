import type { DraftLanguage } from "@diplomatic-visits/extract";
import type { DraftedFile } from "@diplomatic-visits/extract/coding-file";

/** The result of an extraction: the frozen text and the content of the coding file. */
export interface Extracted extends DraftedFile {
  text: string;
  /** What was looked for in the language of the text; absent when no draft was asked for. */
  language?: DraftLanguage;
}
