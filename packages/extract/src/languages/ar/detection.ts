import type { LanguageMarks } from "../parts/detection-words.ts";

/** What distinguishes Arabic from the other languages of its script. */
export const arabicMarks: LanguageMarks = {
  language: "ar",
  script: "Arab",
  words: "في من على إلى أن التي الذي هذا هذه مع عن قال بعد بين كما لا ما كان وقال وفي قد لم هو هي أو حول خلال",
  letters: /[ةىأإؤ]/g,
  tellingLetters: /[ةأإ]|(?<!\p{L})[وفب]?ال\p{L}{3}/gu,
};
