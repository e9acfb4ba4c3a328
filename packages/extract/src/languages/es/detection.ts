import type { LanguageMarks } from "../parts/detection-words.ts";

/** What distinguishes Spanish from the other languages of its script. */
export const spanishMarks: LanguageMarks = {
  language: "es",
  script: "Latn",
  words: "a el la los las de del y en un una que por con para se es su al lo como más no ha fue sus este",
};
