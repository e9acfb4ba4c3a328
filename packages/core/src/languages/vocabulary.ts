import { scriptBit, scriptsOfText } from "../text/scripts-of-text.ts";
import type { Lexicon } from "./lexicon.ts";
import { lexicons, onChange, primarySubtag } from "./registry.ts";

/** The lexicons used to read a text. */
export interface Vocabulary {
  /** The lexicon of the text's own language; undefined if it does not have one. */
  own: Lexicon | undefined;
  /** All lexicons that read the text, its own first. */
  lexicons: readonly Lexicon[];
}

/** The tag of a text in an unknown language. */
export const undetermined = "und";

const byLanguage = new Map<string, Vocabulary>();
let every: Vocabulary | undefined;

onChange(() => {
  byLanguage.clear();
  every = undefined;
});

/**
 * The vocabulary of a text in a language: its own lexicon, and for words in other scripts the first language of each
 * script. A text is never read with two languages of one script: "once" is eleven in Spanish, but not a number in English.
 * An unregistered language has an empty vocabulary; an undetermined language (`und`) uses the first language of each script.
 */
export function vocabularyOf(languageTag: string): Vocabulary {
  const language = primarySubtag(languageTag);
  let vocabulary = byLanguage.get(language);
  if (!vocabulary) {
    vocabulary = build(language);
    byLanguage.set(language, vocabulary);
  }
  return vocabulary;
}

/**
 * The vocabulary of a language without the lexicons of other scripts that a text has no letter of: their words cannot be in
 * the text, and preparing them for search takes longer than reading the text.
 */
export function vocabularyOfText(languageTag: string, text: string): Vocabulary {
  const whole = vocabularyOf(languageTag);
  const byScripts = needed(whole);
  const scripts = scriptsOfText(text, foreignScripts(whole));
  const made = byScripts.get(scripts) ?? withScripts(whole, scripts);
  byScripts.set(scripts, made);
  return made;
}

function withScripts({ own, lexicons }: Vocabulary, scripts: number): Vocabulary {
  return { own, lexicons: lexicons.filter((one) => one === own || (scripts & scriptOf(one)) !== 0) };
}

function scriptOf({ letters }: Lexicon): number {
  return letters === undefined ? 0 : scriptBit(letters.script);
}

/** The vocabulary of a text in an unknown language. */
export function commonVocabulary(): Vocabulary {
  return vocabularyOf(undetermined);
}

/** The lexicons of all languages, for what all texts share, such as abbreviations. */
export function everyVocabulary(): Vocabulary {
  every ??= { own: undefined, lexicons: lexicons() };
  return every;
}

function build(language: string): Vocabulary {
  const own = lexicons().find(({ tag }) => tag === language);
  if (!own && language !== undetermined) return { own, lexicons: [] };
  const scripts = new Set(own ? [own.letters?.script] : []);
  const foreign = lexicons().filter(({ letters }) => {
    if (letters === undefined || scripts.has(letters.script)) return false;
    scripts.add(letters.script);
    return true;
  });
  return { own, lexicons: own ? [own, ...foreign] : foreign };
}

/** A lookup that is built once per vocabulary, at its first use. */
export function lookup<T>(build: (vocabulary: Vocabulary) => T): (vocabulary: Vocabulary) => T {
  const built = new WeakMap<Vocabulary, { table: T }>();
  return (vocabulary) => {
    let entry = built.get(vocabulary);
    if (!entry) {
      entry = { table: build(vocabulary) };
      built.set(vocabulary, entry);
    }
    return entry.table;
  };
}

/** The scripts of the lexicons of a vocabulary that are not its own. */
const foreignScripts = lookup(({ own, lexicons }) =>
  lexicons.reduce((bits, one) => (one === own ? bits : bits | scriptOf(one)), 0),
);

/** The vocabularies of texts in some of these scripts. */
const needed = lookup(() => new Map<number, Vocabulary>());
