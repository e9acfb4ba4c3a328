import type { Coding } from "@diplomatic-visits/core";
import type { Finding } from "../finding/finding.ts";
import type { DraftLanguage } from "./text-parts.ts";

/** A draft coding, the grounds of each part, and the remaining to-dos. */
export interface Draft {
  /** The text that the draft is made of. */
  text: string;
  /** A coding that anchors in the text; it is made by software and unreviewed. */
  coding: Coding;
  /** One for each drafted fact and for each span of a mention, in the order of the coding. */
  items: DraftItem[];
  /** What a person or a model must fill in or confirm, in the order of the coding. */
  todo: Todo[];
  /** The language that the text was read in, and the parts that were and were not looked for. */
  language: DraftLanguage;
}

/** A part of a draft, with its words and the rule that found them. */
export interface DraftItem extends Finding {
  /** JSON Pointer into the draft's coding. */
  pointer: string;
}

/** Something to fill in or to confirm. */
export interface Todo {
  /** JSON Pointer into the draft's coding; its target may not exist yet. */
  pointer: string;
  /** The to-do, in English and Arabic. */
  message: { en: string; ar: string };
}

/** The options of a draft. */
export interface DraftOptions {
  /** The day of publication, YYYY-MM-DD, to which relative words such as last Tuesday refer; by default the article's own. */
  referenceDate?: string;
}
