/** Tables that a build computes from a lexicon, so that a program need not compute them at each start. */
export interface Prepared {
  words: PreparedWords;
  /** In place of the lexicon's own places. */
  places?: PreparedForms;
}

/** The words of a lexicon with what they may belong to: a table of hashes, packed. */
interface PreparedWords {
  /** 32-bit numbers; the length is a power of two. */
  keys: string;
  /** 16-bit numbers. */
  bits: string;
}

/** Forms with their values, in the order of the hashes of their first words. */
export interface PreparedForms {
  /** Separated by spaces. */
  forms: string;
  /** Where every 64th of them begins, as packed 32-bit numbers: a text needs few, so that they are not all cut out. */
  starts: string;
  /** 32-bit numbers, packed. */
  hashes: string;
  values: readonly string[];
  /** The positions of the values of forms, as packed 16-bit numbers. */
  valuePlaces: string;
}
