import { scriptBit, scriptsOfText } from "../text/scripts-of-text.ts";
import type { Lexicon } from "./lexicon.ts";
import { type KnownLanguage, languages, onChange, primarySubtag } from "./registry.ts";
import type { SharedParts } from "./shared-parts.ts";

/** The lexicons used to read a text. */
export interface Vocabulary {
  /** The lexicon of the text's own language; undefined if it does not have one. */
  own: Lexicon | undefined;
  /** All lexicons that read the text, its own first. */
  lexicons: readonly Lexicon[];
}

/** What texts of every language need of all languages. */
export interface SharedVocabulary {
  lexicons: readonly SharedParts[];
}

/** The tag of a text in an unknown language. */
export const undetermined = "und";

const byLanguage = new Map<string, Vocabulary>();
let every: SharedVocabulary | undefined;

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

function scriptOf({ letters }: Pick<Lexicon, "letters">): number {
  return letters === undefined ? 0 : scriptBit(letters.script);
}

/** The vocabulary of a text in an unknown language. */
export function commonVocabulary(): Vocabulary {
  return vocabularyOf(undetermined);
}

/** The parts of all languages that all texts share. */
export function everyVocabulary(): SharedVocabulary {
  every ??= { lexicons: languages().map(({ shared }) => shared) };
  return every;
}

/** The languages that must be loaded before a text in a language can be read: their own, and those of its other scripts. */
export function unloadedFor(languageTag: string, text: string): string[] {
  if (languages().every(({ lexicon }) => lexicon !== undefined)) return [];
  const language = primarySubtag(languageTag);
  const own = languages().find(({ shared }) => shared.tag === language);
  const foreign = firstOfScripts(own).filter(({ lexicon }) => lexicon === undefined);
  // the sentences of a language that does not say where they end are found with the words of all first languages
  const needed = own?.shared.hasSentences ? foreign.filter((one) => hasScriptOf(one, text)) : foreign;
  return [...(own ? [own] : []), ...needed].flatMap(({ shared, lexicon }) => (lexicon ? [] : shared.tag));
}

function hasScriptOf({ shared }: KnownLanguage, text: string): boolean {
  return scriptsOfText(text, scriptOf(shared)) !== 0;
}

function build(language: string): Vocabulary {
  const own = languages().find(({ shared }) => shared.tag === language);
  if (!own?.lexicon && language !== undetermined) return { own: undefined, lexicons: [] };
  const foreign = firstOfScripts(own).map(readable);
  return { own: own?.lexicon, lexicons: own?.lexicon ? [own.lexicon, ...foreign] : foreign };
}

/** The first language of each script except that of a text's own language. */
function firstOfScripts(own: KnownLanguage | undefined): KnownLanguage[] {
  const scripts = new Set(own ? [own.shared.letters?.script] : []);
  return languages().filter(({ shared: { letters } }) => {
    if (letters === undefined || scripts.has(letters.script)) return false;
    scripts.add(letters.script);
    return true;
  });
}

// Prefixes are removed from words of every script, so that they are known before the rest of a lexicon is.
function readable({ shared: { tag, letters, clitics }, lexicon }: KnownLanguage): Lexicon {
  return lexicon ?? { tag, ...(letters && { letters }), ...(clitics && { clitics }) };
}

/** A lookup that is built once per vocabulary, at its first use. */
export function lookup<T, V extends object = Vocabulary>(build: (vocabulary: V) => T): (vocabulary: V) => T {
  const built = new WeakMap<V, { table: T }>();
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
