import type { LayoutWords } from "./parts/layout-words.ts";

/** Words of page layout in languages that have no lexicon for drafts, by their tag. */
export const layoutOfOthers: Readonly<Record<string, LayoutWords>> = {
  de: { bylines: "von", authorPrefixes: "von", authorJoints: "und" },
  es: { bylines: "por", authorPrefixes: "por", authorJoints: "y" },
  fr: { bylines: "par", authorPrefixes: "par", authorJoints: "et" },
  it: { bylines: "da|di" },
  ru: { bylines: "автор" },
  ur: { particles: "کی کے کا میں سے نے ہے" },
};
