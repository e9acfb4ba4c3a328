import type { Article, Coding } from "@diplomatic-visits/core";
import type { DropReason } from "./drop-reasons.ts";

/** What `parseText` and `parseHtml` give: an article without facts, or why there is none. */
export type ParseResult = Skeleton | NoSkeleton;

/** An article without facts: what `parseText` and `parseHtml` make of their input. */
export interface Skeleton {
  /** True: `article` is sound. */
  ok: true;
  /** The frozen text: NFC, one line a block, no white space at the ends of lines. */
  text: string;
  /** The envelope in authored form, with the blocks that are no paragraphs; `anchor(text, coding)` gives `article`. */
  coding: Coding;
  /** The same as an article: sections, blocks, sentences, the digest of the text. */
  article: Article;
  /** What was left out, and why. */
  report: ExtractReport;
}

/** An input that became no article, such as an empty one. */
export interface NoSkeleton {
  /** False: the doubt about `text` says why. */
  ok: false;
  /** What was left out, and why. */
  report: ExtractReport;
}

/** What became of the input. */
export interface ExtractReport {
  /** The blocks that are not in the text, in the order of the input; of a page with more than 2,000, the first ones. */
  dropped: DroppedBlock[];
  /** What a person should look at, such as a date that two places give differently. */
  doubts: Doubt[];
}

/** A block of the input that did not become a line of the text. */
export interface DroppedBlock {
  /** Why it was dropped, such as `menu`, `repeated` or `caption`; `dropReasons` says each in English and Arabic. */
  reason: DropReason;
  /** Its text, at most 200 UTF-16 units. */
  text: string;
}

/** Something about the envelope or the text that needs a look. */
export interface Doubt {
  /** The key it concerns, such as `datePublished` or `text`. */
  field: string;
  /** What is doubtful, in English and Arabic. */
  message: { en: string; ar: string };
}
