import type { Lexicon } from "./lexicon.ts";

const registered: Lexicon[] = [];

/** The lexicons of all languages; of the languages of one script, the first also reads the foreign words of other texts. */
export function lexicons(): readonly Lexicon[] {
  return registered;
}
