import type { VisitType } from "../../generated/types.ts";

/** Words of a record, and the type of visit that they name. */
export interface VisitWording {
  type: VisitType;
  /** The words, as the source of a regular expression; upper and lower case are the same. */
  words: string;
}

/** The words of protocol: the first of them in a record names the type of its visit. */
export const protocolWordings: readonly VisitWording[] = [
  { type: "official-working", words: "official working visit|official and working visit" },
  { type: "state", words: "state visit|official state visit" },
  { type: "official", words: "official visit" },
  { type: "working", words: "working visit" },
  { type: "informal", words: "informal visit|unofficial visit" },
  { type: "private", words: "private visit|personal visit|vacation(?!ing)|honeymoon|fishing trip" },
  { type: "courtesy", words: "courtesy visit" },
  { type: "ceremonial", words: "ceremonial visits?" },
  { type: "other", words: "goodwill visit|social visit|return visit" },
];

/** What a record without a word of protocol says of the occasion; the first row that fits decides. */
export const occasionWordings: readonly VisitWording[] = [
  {
    type: "ceremonial",
    words: "attended (?:the )?(?:state )?(?:funeral|memorial services?|inauguration|coronation)\\b[^.;]*",
  },
  {
    type: "multilateral-attendance",
    words:
      "(?:attended|participated in) (?:(?:a|an|the) )?(?:(?:[^.;]|(?<=\\b\\p{L})\\.)*? )?(?:summit|conference|council|general assembly|ministerial|leaders[’']? meeting)\\b(?: meetings?)?",
  },
  { type: "transit", words: "stopped (?:en route|on the way|while returning|during return|in transit)|stopover" },
];

/** A visit of which the traveller only was a companion has the type of the visit of another. */
export const companionWords = /\b(?:accompanied|joined) (?=president\b)/iu;
