/** What a result is; its name is shown beside it. */
export type HitKind =
  | "page"
  | "rule"
  | "term"
  | "concept"
  | "field"
  | "codelist"
  | "code"
  | "command"
  | "function"
  | "decision"
  | "article"
  | "paragraph"
  | "gloss"
  | "fact"
  | "entity";

/** A page of the site, as shown in search. */
export interface FoundPage {
  /** Its path, including the language prefix. */
  url: string;
  title: string;
  lang: "en" | "ar";
  kind: HitKind;
}

/** The content of a page under one heading, or one fact of an article: the smallest search result. */
export interface FoundSection {
  /** The index of its page in the list of pages. */
  page: number;
  /** The id of the target element; empty for the top of the page. */
  anchor: string;
  /** The key of the fact that the link opens on the page of an article. */
  fact?: string;
  /** Empty for content above the first heading. */
  heading: string;
  text: string;
  /** Its language, if it differs from its page's. */
  lang?: "en" | "ar";
  /** Its kind, if it differs from its page's. */
  kind?: HitKind;
}

/** The address of a section. */
export function addressOf({ url }: Pick<FoundPage, "url">, { anchor, fact }: FoundSection): string {
  if (fact !== undefined) return `${url}?fact=${encodeURIComponent(fact)}`;
  return anchor === "" ? url : `${url}#${anchor}`;
}
