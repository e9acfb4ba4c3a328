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

/** All languages. The first language of each script also reads foreign words in texts of other scripts. */
const known: readonly Lexicon[] = [ar, en, ru, de, es, fa, fr, he, tr];

let added: readonly Lexicon[] = [];
const listeners: (() => void)[] = [];

/** The lexicons of all languages. */
export function lexicons(): readonly Lexicon[] {
  return [...known, ...added];
}

/** Adds a language temporarily, for example in a test; the returned function removes it. */
export function addLexicon(lexicon: Lexicon): () => void {
  added = [...added, lexicon];
  for (const forget of listeners) forget();
  return () => {
    added = added.filter((one) => one !== lexicon);
    for (const forget of listeners) forget();
  };
}

/** Calls a function whenever the list of languages changes. */
export function onChange(forget: () => void): void {
  listeners.push(forget);
}
