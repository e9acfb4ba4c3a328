import type { LanguageMarks } from "../parts/detection-words.ts";

/** What distinguishes Turkish from the other languages of its script. */
export const turkishMarks: LanguageMarks = {
  language: "tr",
  script: "Latn",
  words: "ve bir bu ile için da de olarak olan çok daha gibi kadar sonra ise değil en ne o türkiye",
  letters: /[ğışİ]/g,
  tellingLetters: /[ğışİ]/g,
};
