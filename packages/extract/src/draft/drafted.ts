import type { Coding } from "@diplomatic-visits/core";
import type { Finding } from "../finding/finding.ts";
import type { DraftLanguage } from "./text-parts.ts";

/** A draft coding, what each part of it rests on, and what is left to do. */
export interface Draft {
  /** The text that the draft was made of. */
  text: string;
  /** A coding that anchors in the text; software made it and nobody has reviewed it. */
  coding: Coding;
  /** One for each drafted fact and for each place of a mention, in the order of the coding. */
  items: DraftItem[];
  /** What a person or a model must fill in or confirm, in the order of the coding. */
  todo: Todo[];
  /** The language that the text was read in, what was looked for in it and what was not. */
  language: DraftLanguage;
}

/** A part of a draft, with the words it rests on and the rule that found them. */
export interface DraftItem extends Finding {
  /** JSON Pointer into the draft's coding. */
  pointer: string;
}

/** Something to fill in or to confirm. */
export interface Todo {
  /** JSON Pointer into the draft's coding; what it points at may be absent yet. */
  pointer: string;
  /** What is to do, in English and Arabic. */
  message: { en: string; ar: string };
}

/** What a draft may be told. */
export interface DraftOptions {
  /** The day of publication, YYYY-MM-DD, from which relative words such as last Tuesday are counted; the article's own when absent. */
  referenceDate?: string;
}
