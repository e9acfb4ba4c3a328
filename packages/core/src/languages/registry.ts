import { ar } from "./ar/index.ts";
import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";
import { fa } from "./fa/index.ts";
import { fr } from "./fr/index.ts";
import { he } from "./he/index.ts";
import type { Lexicon } from "./lexicon.ts";
import { ru } from "./ru/index.ts";
import { type SharedParts, sharedPartsOf } from "./shared-parts.ts";
import { tr } from "./tr/index.ts";

/** A language whose lexicon is loaded when a program asks for it; a build writes these (`scripts/languages-on-demand.ts`). */
interface OnDemand {
  tag: string;
  shared: SharedParts;
  load(): Promise<Lexicon>;
}

/** A language with its lexicon, if that is loaded. */
export interface KnownLanguage {
  shared: SharedParts;
  lexicon: Lexicon | undefined;
}

/** All languages. The first language of each script also reads foreign words in texts of other scripts. */
const known: readonly (Lexicon | OnDemand)[] = [ar, en, ru, de, es, fa, fr, he, tr];

const loaded = new Map<string, Lexicon>();
let added: readonly Lexicon[] = [];
let all: readonly KnownLanguage[] | undefined;
const listeners: (() => void)[] = [];

/** The lexicons of all languages that are loaded: in Node, of every language. */
export function lexicons(): readonly Lexicon[] {
  return languages().flatMap(({ lexicon }) => lexicon ?? []);
}

/** All languages in order, also those whose lexicons are not loaded. */
export function languages(): readonly KnownLanguage[] {
  all ??= [...known, ...added].map((one) =>
    isOnDemand(one)
      ? { shared: one.shared, lexicon: loaded.get(one.tag) }
      : { shared: sharedPartsOf(one), lexicon: one },
  );
  return all;
}

/** Whether a language has a lexicon that is not loaded yet. */
export function isUnloaded(languageTag: string): boolean {
  return unloaded(languageTag) !== undefined;
}

/**
 * Loads the lexicon of a language, given by its tag, such as `fa` or `fr-CA`; a second call does nothing. Returns whether
 * the language has a lexicon.
 */
export async function loadLanguage(languageTag: string): Promise<boolean> {
  const wanted = unloaded(languageTag);
  if (wanted) {
    loaded.set(wanted.tag, await wanted.load());
    changed();
  }
  return lexicons().some(({ tag }) => tag === primarySubtag(languageTag));
}

/** Adds a language temporarily, for example in a test; the returned function removes it. */
export function addLexicon(lexicon: Lexicon): () => void {
  added = [...added, lexicon];
  changed();
  return () => {
    added = added.filter((one) => one !== lexicon);
    changed();
  };
}

/** Calls a function whenever the list of languages changes. */
export function onChange(forget: () => void): void {
  listeners.push(forget);
}

/** The language of a tag without its script and region, in small letters. */
export function primarySubtag(languageTag: string): string {
  return languageTag.split("-", 1)[0]?.toLowerCase() ?? "";
}

function unloaded(languageTag: string): OnDemand | undefined {
  const language = primarySubtag(languageTag);
  return known.filter(isOnDemand).find(({ tag }) => tag === language && !loaded.has(tag));
}

function isOnDemand(language: Lexicon | OnDemand): language is OnDemand {
  return "load" in language;
}

function changed(): void {
  all = undefined;
  for (const forget of listeners) forget();
}
