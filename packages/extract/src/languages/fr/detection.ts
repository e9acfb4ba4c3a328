import type { LanguageMarks } from "../parts/detection-words.ts";

/** What distinguishes French from the other languages of its script. */
export const frenchMarks: LanguageMarks = {
  language: "fr",
  script: "Latn",
  words: "le la les de des du et en un une que qui dans pour sur est par au avec il plus ne pas ce a été sont aux",
};
