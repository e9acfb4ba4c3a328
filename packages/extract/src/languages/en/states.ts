import type { StateWords } from "../parts/state-words.ts";

/** How English names a state that the lists of countries lack. */
export const englishStates: StateWords = {
  of: "of",
  capitalOf: "the capital of",
  adjectiveEndings: "an ian n ese ish i ic ite",
};
