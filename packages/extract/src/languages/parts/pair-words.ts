/** How a language speaks of two states or two office holders that it has named: "the two ministers", «البلدان». */
export interface PairWords {
  /** The phrases before the noun, separated by commas; absent where the noun itself is a dual. */
  before?: string;
  /** Nouns for two states and for their governments, separated by spaces. */
  states: string;
  /** Nouns for two office holders, and the words of the titles they may have, each separated by spaces. */
  holders: readonly (readonly [nouns: string, titles: string])[];
}
