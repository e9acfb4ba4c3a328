import type { LanguageMarks } from "../parts/detection-words.ts";

/** What distinguishes Persian from the other languages of its script. */
export const persianMarks: LanguageMarks = {
  language: "fa",
  script: "Arab",
  words: "در از به که این را با است برای آن یک خود تا بر های هم نیز شد بود شده او اما می‌شود کرد گفت وی",
  letters: /[پچژگ]/g,
  telling: "است شد شده را از برای های روز با می گفت خود بود در یک آن",
};
