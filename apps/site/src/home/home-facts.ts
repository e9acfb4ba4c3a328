import type { Locale } from "@diplomatic-visits/core";

/** What the build computes for the home page: figures of the reference article, and a real check of a quote with one word changed. */
export interface HomeFacts {
  counts: { facts: number; quotes: number; statements: number; rules: number };
  broken: {
    quote: string;
    /** The word that is changed, and what it is changed to. */
    word: string;
    wrong: string;
    /** The offsets of the quote in the article. */
    start: number;
    end: number;
    /** The issue that the validator reports. */
    code: string;
    place: string;
    messages: Record<Locale, string>;
    hints: Record<Locale, string>;
  };
}
