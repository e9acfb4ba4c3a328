import { es } from "./es/index.ts";
import { fa } from "./fa/index.ts";
import { fr } from "./fr/index.ts";
import type { Lexicon } from "./lexicon.ts";
import { ru } from "./ru/index.ts";
import { tr } from "./tr/index.ts";

const registered: Lexicon[] = [fa, fr, ru, tr, es];

/** The lexicons of all languages; of the languages of one script, the first also reads the foreign words of other texts. */
export function lexicons(): readonly Lexicon[] {
  return registered;
}
