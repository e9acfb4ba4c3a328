/** An article to draw, as JSON that was found valid. */
export interface PreviewRequest {
  id: number;
  article: string;
  locale: "en" | "ar";
}

/** The article as HTML; undefined where it could not be drawn. */
export interface PreviewAnswer {
  id: number;
  html: string | undefined;
}
