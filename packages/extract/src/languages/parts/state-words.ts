/** How a language names a state that the lists of countries lack, such as an invented one. */
export interface StateWords {
  /** The preposition between an office holder's name and the state: "Foreign Minister Ada Brill of Ruritania". */
  of: string;
  /** The words between a capital and its state, separated by spaces: "Strelsau, the capital of Ruritania". */
  capitalOf: string;
  /** The endings of its adjective, in place of the last vowels of its name, separated by spaces. */
  adjectiveEndings: string;
}
