/** An article to draw, as JSON of a valid document. */
export interface PreviewRequest {
  id: number;
  article: string;
  locale: "en" | "ar";
}

/** The article as HTML; undefined if it could not be drawn. */
export interface PreviewAnswer {
  id: number;
  html: string | undefined;
}
