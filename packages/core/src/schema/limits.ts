/** All maximums of the format: larger inputs are rejected before they cost time or memory. */
export const limits = {
  /** Bytes of one input. */
  inputBytes: 16 * 1024 * 1024,
  /** Objects and lists of one input: an empty list is 2 bytes of JSON but about 100 bytes of memory. */
  inputParts: 1_000_000,
  /** Levels of nesting of one input. */
  depth: 64,
  /** UTF-16 units of an article's text. */
  textUnits: 1_048_576,
  /** UTF-16 units of one quote. */
  quoteUnits: 4_000,
  /** UTF-16 units of a note, a gloss or a name. */
  note: 4_000,
  /** UTF-16 units of a title or a label. */
  shortText: 300,
  /** UTF-16 units of a web address or IRI. */
  url: 2_048,
  /** UTF-16 units of a date. */
  date: 64,
  /** Items of a long list. */
  list: 10_000,
  /** Items of a list that is usually short. */
  shortList: 64,
  /** Mentions of one entity. */
  mentions: 10_000,
  /** Quotes of one fact. */
  evidence: 64,
  /** Alternatives to one value. */
  alternatives: 16,
} as const;
