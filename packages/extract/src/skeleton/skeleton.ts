import type { Article, Coding } from "@diplomatic-visits/core";
import type { DropReason } from "./drop-reasons.ts";

/** The result of `parseText` and `parseHtml`: an article without facts, or the reason why there is none. */
export type ParseResult = Skeleton | NoSkeleton;

/** An article without facts, made from the input of `parseText` or `parseHtml`. */
export interface Skeleton {
  /** True: `article` is valid. */
  ok: true;
  /** The frozen text: NFC, one line per block, no white space at the ends of lines. */
  text: string;
  /** The envelope in authored form, with the blocks other than paragraphs; `anchor(text, coding)` returns `article`. */
  coding: Coding;
  /** The same as an article: sections, blocks, sentences, the digest of the text. */
  article: Article;
  /** What was omitted, and why. */
  report: ExtractReport;
}

/** An input that did not become an article, such as an empty one. */
export interface NoSkeleton {
  /** False: the doubt about `text` says why. */
  ok: false;
  /** What was omitted, and why. */
  report: ExtractReport;
}

/** How the input was processed. */
export interface ExtractReport {
  /** The blocks that are not in the text, in input order; for a page with more than 2,000, the first ones. */
  dropped: DroppedBlock[];
  /** What a person should review, such as a date that two sources give differently. */
  doubts: Doubt[];
}

/** A block of the input that did not become a line of the text. */
export interface DroppedBlock {
  /** Why it was dropped, such as `menu`, `repeated` or `caption`; `dropReasons` has each in English and Arabic. */
  reason: DropReason;
  /** Its text, at most 200 UTF-16 units. */
  text: string;
}

/** A point of the envelope or the text that needs review. */
export interface Doubt {
  /** The key it concerns, such as `datePublished` or `text`. */
  field: string;
  /** What is doubtful, in English and Arabic. */
  message: { en: string; ar: string };
}
