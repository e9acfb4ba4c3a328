/**
 * What may be true of an object, as bits by its kind. The traits of an object are computed once, so that listeners are not
 * called about objects without the traits that they are about. A trait may be given too often, never too seldom.
 */
export const traitBits = {
  evidence: {
    /** It begins or ends with something else than a letter, or beside something else than a letter, a space or a full stop. */
    edge: 1,
    /** It begins or ends between two letters. */
    inWord: 2,
    /** It may begin or end inside a number or a range. */
    number: 4,
    /** It contains a bracket or a quotation mark. */
    pair: 8,
    /** It contains the end of a line. */
    line: 16,
  },
  fact: {
    /** It has no quotes. */
    unquoted: 1,
    /** It has more than one quote. */
    quotes: 2,
    /** It is the role of an entity. */
    participant: 4,
    /** It has alternatives. */
    alternatives: 8,
    /** It cites a source outside the text. */
    cited: 16,
    /** Its value is text by language. */
    worded: 32,
    /** It is a coded value, a claim or a date that does not follow from the text. */
    unstated: 64,
    /** It is the first item of a list. */
    first: 128,
  },
  entity: {
    /** It is coded as part of another. */
    part: 1,
    /** Its country is coded. */
    country: 2,
    /** Its offices are coded. */
    offices: 4,
    /** It has addresses at other sites. */
    addresses: 8,
    /** It is not mentioned. */
    unmentioned: 16,
    /** It is mentioned more than once. */
    mentions: 32,
  },
  statement: {
    /** It has a cue. */
    cue: 1,
    /** It has no cue. */
    uncued: 2,
    /** It is coded as direct speech. */
    direct: 4,
    /** It is coded as indirect or mixed speech. */
    reported: 8,
    /** Somebody relays it. */
    relayed: 16,
    /** It has a gloss. */
    gloss: 32,
  },
  reference: {
    /** No object has the id. */
    unresolved: 1,
    /** The object with the id is of another kind. */
    otherKind: 2,
    /** It is an item of a list, but not the first. */
    later: 4,
  },
} as const;

/** The kinds of objects that have traits. */
type TraitKind = keyof typeof traitBits;

/** A trait of an object of a kind. */
export type Trait<Kind extends string> = Kind extends TraitKind ? keyof (typeof traitBits)[Kind] & string : never;
