import type { Article, Locale } from "@diplomatic-visits/core";
import type { Format, Loss, ReadProblem } from "@diplomatic-visits/core/formats";

/** An input document: an article, or what was read of another format. */
export interface InputDocument {
  /** The file, with the line or the document's own name if it has several. */
  name: string;
  /** Where its output goes below the output folder, without an ending. */
  place: string;
  /** Absent if it is not valid. */
  article: Article | undefined;
  /** What of another format has no place in a coding, by its field there. */
  losses: readonly Loss[];
  /** What was wrong in a document of another format. */
  problems: readonly ReadProblem[];
  /** The text and the coding of a document of another format. */
  source?: { text: string; coding: object };
}

/** How the inputs of `visits convert` are read. */
export interface ConvertInput {
  /** The format of the inputs; articles and codings if it is absent. */
  from?: Format;
  /** Standard input has a document per line. */
  lines: boolean;
  locale: Locale;
  /** The file of the text, if the documents do not contain it. */
  text?: string;
  /** What the labels of foreign annotations mean. */
  labels: Readonly<Record<string, string>>;
  /** The language of the texts, if the documents do not say. */
  language?: string;
}
