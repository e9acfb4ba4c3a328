/** A page of the site, as search shows it. */
export interface FoundPage {
  /** Its path, the language's prefix included. */
  url: string;
  title: string;
  lang: "en" | "ar";
}

/** What stands on a page under one heading: the smallest thing that search finds. */
export interface FoundSection {
  /** The place of its page in the list of pages. */
  page: number;
  /** The id of the element to go to; empty for the top of the page. */
  anchor: string;
  /** Empty for what stands above the first heading. */
  heading: string;
  text: string;
  /** Its language, where it is not that of its page. */
  lang?: "en" | "ar";
}
