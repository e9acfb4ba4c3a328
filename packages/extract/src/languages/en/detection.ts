import type { LanguageMarks } from "../parts/detection-words.ts";

/** What distinguishes English from the other languages of its script. */
export const englishMarks: LanguageMarks = {
  language: "en",
  script: "Latn",
  words: "the of and to in a that is for on with was as it by at from he his be has have are this said not an",
  telling: "the of and",
};
