import type { Lexicon } from "../lexicon.ts";

/** Hebrew: its prefixes, which a quote may omit. */
export const he: Lexicon = {
  tag: "he",
  letters: { script: "Hebr", pattern: "\\u05d0-\\u05ea" },
  clitics: { particles: "ו ה ב כ ל מ ש" },
};
