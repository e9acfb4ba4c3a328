import type { WordReading } from "@diplomatic-visits/core/internal/browser";

/** An article to draw, as JSON of a valid document. */
export interface PreviewRequest {
  id: number;
  article: string;
  locale: "en" | "ar";
  /** What the words of its facts are read as, by the key of the fact. */
  readings: readonly [key: string, readings: WordReading[]][];
}

/** The article as HTML; undefined if it could not be drawn. */
export interface PreviewAnswer {
  id: number;
  html: string | undefined;
}
