import { ar } from "./ar/index.ts";
import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";
import { fa } from "./fa/index.ts";
import { fr } from "./fr/index.ts";
import { he } from "./he/index.ts";
import type { Lexicon } from "./lexicon.ts";
import { ru } from "./ru/index.ts";
import { tr } from "./tr/index.ts";

/** All languages. Of the languages of one script, the first also reads foreign words in texts of other scripts. */
const known: readonly Lexicon[] = [ar, en, ru, de, es, fa, fr, he, tr];

let added: readonly Lexicon[] = [];
const listeners: (() => void)[] = [];

/** The lexicons of all languages. */
export function lexicons(): readonly Lexicon[] {
  return [...known, ...added];
}

/** Adds a language for as long as it takes to try it, as a test does; the function that it returns removes it again. */
export function addLexicon(lexicon: Lexicon): () => void {
  added = [...added, lexicon];
  for (const forget of listeners) forget();
  return () => {
    added = added.filter((one) => one !== lexicon);
    for (const forget of listeners) forget();
  };
}

/** Calls a function whenever the list of languages has changed. */
export function onChange(forget: () => void): void {
  listeners.push(forget);
}
