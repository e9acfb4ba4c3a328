import type { Genre } from "@diplomatic-visits/core";

/** Words of the layout of pages and press releases; words of a list are separated by `|`. */
export interface LayoutWords {
  /** Words before the name of an author, at the start of a line, and in the metadata of a page. */
  bylines?: string;
  authorPrefixes?: string;
  /** Words that join the names of authors. */
  authorJoints?: string;
  /** Names of accounts that are not authors. */
  accounts?: string;
  /** The beginning of a line that links to other pages. */
  leadsAway?: RegExp;
  /** The end of a sentence that announces a list. */
  announcesList?: RegExp;
  /** Words of notices about cookies, and words in which a site addresses its reader. */
  cookies?: RegExp;
  addressesReader?: RegExp;
  /** Offers to continue reading after a payment or a login. */
  asksToPay?: RegExp;
  /** Words before the day of publication of a page, and of its last change. */
  publishedWords?: string;
  tellsOfUpdate?: RegExp;
  /** Notes on the rights of a site, and on what its pages need to work. */
  rights?: RegExp;
  technical?: RegExp;
  /** The label of a press release, and the mark at its end, as whole lines. */
  releaseLabel?: RegExp;
  releaseEnd?: RegExp;
  /** Genres that the headline or a line above the text names by its beginning: "Readout of". */
  genreOpenings?: readonly (readonly [genre: Genre, opening: RegExp])[];
  /** The same for the section of opinions. */
  opinionOpening?: RegExp;
  /** Words in the first lines of a text in turns that make it an interview, or a briefing. */
  interviewWords?: RegExp;
  briefingWords?: RegExp;
  /** A word in letters of this language only, and one with its article: evidence that bytes were decoded as this language. */
  decodedWord?: RegExp;
  decodedArticle?: RegExp;
  /** Short words, evidence that bytes were decoded as this language, separated by spaces. */
  particles?: string;
}
