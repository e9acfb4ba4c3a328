import type { Clitics, Letters } from "../parts/letters.ts";

/** Arabic letters. */
export const letters: Letters = { script: "Arab", pattern: "\\u0620-\\u064a\\u06a9-\\u06d3", omitsSpaces: true };

/** Clitics written onto Arabic words. */
export const clitics: Clitics = {
  conjunctions: "و ف",
  prepositions: "ب ل ك",
  article: "ال",
  mergedArticles: "لل",
  future: { prefix: "س", before: "أ ي ت ن" },
  pronouns: "ه ها هما هم هن ك كما كم كن ي ني نا",
  adjectiveSuffix: "ي",
  shortWords: "في من عن أن إن ان لم لن لا ما هو هي هم قد كل مع أو ثم بل كي يد أب أخ",
};
