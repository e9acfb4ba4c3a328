/** A page of the site, as shown in search. */
export interface FoundPage {
  /** Its path, including the language prefix. */
  url: string;
  title: string;
  lang: "en" | "ar";
}

/** The content of a page under one heading: the smallest search result. */
export interface FoundSection {
  /** The index of its page in the list of pages. */
  page: number;
  /** The id of the target element; empty for the top of the page. */
  anchor: string;
  /** Empty for content above the first heading. */
  heading: string;
  text: string;
  /** Its language, if it differs from its page's. */
  lang?: "en" | "ar";
}
