import type { SpeechAct } from "@diplomatic-visits/core";
import { type FoldedWord, foldedWords } from "@diplomatic-visits/core/internal";
import { addTo } from "../finding/add-to.ts";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";
import type { SpeechForm, SpeechFrame, StatementLists, StatementPatterns } from "../languages/parts/statement-words.ts";

/** A verb or noun of speaking with what the lexicon knows of it. */
export interface SpeechVerb {
  words: readonly string[];
  act: SpeechAct;
  frame: SpeechFrame;
  form: SpeechForm;
  /** Letters with which the word must be written, where folding makes it look like another word. */
  spelled?: string;
}

type List = keyof StatementLists;

/** The words of speech of the active lexicons, merged into one lookup. */
export interface StatementTerms {
  /** The longest verbs of speaking that begin at a word, as written or without its conjunction; usually one. */
  verbsAt: (words: readonly FoldedWord[], i: number) => readonly SpeechVerb[];
  /** Whether letters are the first word of a verb of speaking. */
  isVerb: (letters: string) => boolean;
  /** How many words of the longest phrase of a list begin at a word; 0 if none does. */
  phraseAt: (list: List, words: readonly FoldedWord[], i: number) => number;
  has: (list: List, letters: string) => boolean;
  fits: (pattern: keyof StatementPatterns, letters: string) => boolean;
  /** A word without the conjunction written onto it. */
  bare: (letters: string) => string;
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** The words of speech of the active lexicons. */
export const statementTerms = perLexicons((lexicons: ActiveLexicons): StatementTerms => {
  const verbs = verbsOf(lexicons);
  const lists = listsOf(lexicons);
  const patterns = lexicons.flatMap(({ statements }) => statements?.patterns ?? []);
  const conjunctions = lexicons.find(({ clitics }) => clitics)?.clitics?.conjunctions ?? "";
  const bare = (letters: string) =>
    letters.length > 3 && conjunctions.includes(letters.charAt(0)) ? letters.slice(1) : letters;
  return {
    verbsAt: (words, i) => {
      const letters = words[i]?.letters ?? "";
      const known = verbs.get(letters) ?? (bare(letters) === letters ? undefined : verbs.get(bare(letters)));
      const longestVerb = known?.find((verb) => continues(words, i, verb.words))?.words.length;
      return known?.filter((verb) => verb.words.length === longestVerb && continues(words, i, verb.words)) ?? none;
    },
    isVerb: (letters) => verbs.has(letters),
    phraseAt: (list, words, i) => longest(lists.get(list), words, i)?.length ?? 0,
    has: (list, letters) =>
      lists
        .get(list)
        ?.get(letters)
        ?.some((words) => words.length === 1) ?? false,
    fits: (pattern, letters) => patterns.some((one) => one[pattern]?.test(letters)),
    bare,
  };
});

function verbsOf(lexicons: ActiveLexicons): ReadonlyMap<string, readonly SpeechVerb[]> {
  const verbs = new Map<string, SpeechVerb[]>();
  for (const [act, frame, form, phrases] of lexicons.flatMap(({ statements }) => statements?.verbs ?? []))
    for (const { words, spelled } of spelledPhrases(phrases))
      addTo(verbs, words[0] ?? "", { words, act, frame, form, ...(spelled === undefined ? {} : { spelled }) });
  for (const all of verbs.values()) all.sort((a, b) => b.words.length - a.words.length);
  return verbs;
}

function listsOf(lexicons: ActiveLexicons): ReadonlyMap<List, Phrases> {
  const lists = new Map<List, Map<string, (readonly string[])[]>>();
  for (const { statements } of lexicons)
    for (const [list, phrases] of Object.entries(statements?.lists ?? {}) as [List, string][]) {
      const known = lists.get(list) ?? new Map<string, (readonly string[])[]>();
      lists.set(list, known);
      for (const words of phrasesOf(phrases)) addTo(known, words[0] ?? "", words);
    }
  for (const known of lists.values()) for (const all of known.values()) all.sort((a, b) => b.length - a.length);
  return lists;
}

const none: readonly SpeechVerb[] = [];

// رأى, not رأي; بيّن, not بين
const distinctive = /ى$|\u0651/u;

function spelledPhrases(list: string): { words: string[]; spelled: string | undefined }[] {
  const phrases = list.split(/\s+/).filter((phrase) => phrase !== "");
  return phrases.map((phrase) => ({
    words: phrasesOf(phrase)[0] ?? [],
    spelled: distinctive.exec(phrase.split("_")[0] ?? "")?.[0],
  }));
}

function phrasesOf(list: string): string[][] {
  return list
    .split(/\s+/)
    .filter((phrase) => phrase !== "")
    .map((phrase) => foldedWords(phrase.replaceAll("_", " ")).map(({ letters }) => letters));
}

function longest(known: Phrases | undefined, words: readonly FoldedWord[], i: number): readonly string[] | undefined {
  return known?.get(words[i]?.letters ?? "")?.find((phrase) => continues(words, i, phrase));
}

// the first word is known to match
function continues(words: readonly FoldedWord[], i: number, phrase: readonly string[]): boolean {
  for (let k = 1; k < phrase.length; k++) {
    const word = words[i + k];
    if (!word || word.letters !== phrase[k] || !/^[ '-]$/.test(word.gap)) return false;
  }
  return true;
}
