/** Word lists that show whether a capital is meant as a city or as its government: words separated by spaces. */
export interface CapitalLists {
  /** Words right before a city: prepositions of place, words for city. */
  beforeCity?: string;
  /** Prepositions of place that are written onto the name, each one letter. */
  cityClitics?: string;
  /** Verbs of visiting and leaving, before their object, the city. */
  visitVerbs?: string;
  /** Words that end the search for such a verb. */
  clauseBreaks?: string;
  /** Verbs of leaving, and the preposition before their goal: "left for". */
  leaving?: string;
  leavingFor?: string;
  /** What is named after a city: nouns after the name, or before it. */
  namedAfter?: string;
  namedBefore?: string;
}
