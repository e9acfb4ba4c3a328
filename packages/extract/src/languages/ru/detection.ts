import type { LanguageMarks } from "../parts/detection-words.ts";

/** What distinguishes Russian from the other languages of its script. */
export const russianMarks: LanguageMarks = {
  language: "ru",
  script: "Cyrl",
  words: "в и на не что с по из за к от для это как его он но был до так то о а при",
  letters: /[ыэё]/g,
};
