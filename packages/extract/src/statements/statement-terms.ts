import type { SpeechAct } from "@diplomatic-visits/core";
import { type FoldedWord, foldedWords, remembered } from "@diplomatic-visits/core/internal";
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
  /** Whether a verb of speaking or a phrase of any list begins with a word, as written or without its conjunction. */
  isKnown: (letters: string) => boolean;
  /** How many words of the longest phrase of a list begin at a word, which may be read with other letters; 0 if none does. */
  phraseAt: (list: List, words: readonly FoldedWord[], i: number, letters?: string) => number;
  has: (list: List, letters: string) => boolean;
  fits: (pattern: keyof StatementPatterns, letters: string) => boolean;
  /** The preposition before the object of the verbs of an act; empty without one. */
  governedBy: (act: SpeechAct) => string;
  /** The act of who expresses a noun of attitude: hope, regret. */
  attitudeOf: (letters: string) => SpeechAct | undefined;
  /** A word without the conjunction written onto it. */
  bare: (letters: string) => string;
}

/** The phrases that begin with a word, by list. */
type Phrases = ReadonlyMap<List, readonly (readonly string[])[]>;

/** The words of speech of the active lexicons. */
export const statementTerms = perLexicons((lexicons: ActiveLexicons): StatementTerms => {
  const verbs = verbsOf(lexicons);
  const phrases = phrasesByWord(lexicons);
  const attitudes = attitudesOf(lexicons);
  const patterns = lexicons.flatMap(({ statements }) => statements?.patterns ?? []);
  const governed = new Map(
    lexicons.flatMap(({ statements }) =>
      Object.entries(statements?.governed ?? {}).map(([act, word]) => [act, foldedWords(word)[0]?.letters ?? ""]),
    ),
  );
  const conjunctions = lexicons.find(({ clitics }) => clitics)?.clitics?.conjunctions ?? "";
  const bare = (letters: string) =>
    letters.length > 3 && conjunctions.includes(letters.charAt(0)) ? letters.slice(1) : letters;
  return {
    verbsAt: (words, i) => {
      const letters = words[i]?.letters ?? "";
      const known = verbs.get(letters) ?? (bare(letters) === letters ? undefined : verbs.get(bare(letters)));
      if (!known) return none;
      const longestVerb = known.find((verb) => continues(words, i, verb.words))?.words.length;
      if (longestVerb === undefined) return none;
      return known.filter((verb) => verb.words.length === longestVerb && continues(words, i, verb.words));
    },
    isVerb: (letters) => verbs.has(letters),
    isKnown: remembered((letters) => [letters, bare(letters)].some((word) => verbs.has(word) || phrases.has(word))),
    phraseAt: (list, words, i, letters = words[i]?.letters ?? "") => {
      const known = phrases.get(letters)?.get(list);
      return known?.find((phrase) => continues(words, i, phrase))?.length ?? 0;
    },
    has: (list, letters) =>
      phrases
        .get(letters)
        ?.get(list)
        ?.some((words) => words.length === 1) ?? false,
    fits: (pattern, letters) => patterns.some((one) => one[pattern]?.test(letters)),
    governedBy: (act) => governed.get(act) ?? "",
    attitudeOf: (letters) => attitudes.get(letters),
    bare,
  };
});

function attitudesOf(lexicons: ActiveLexicons): ReadonlyMap<string, SpeechAct> {
  const attitudes = new Map<string, SpeechAct>();
  for (const { statements } of lexicons)
    for (const [act, words] of Object.entries(statements?.attitudes ?? {}) as [SpeechAct, string][])
      for (const { letters } of foldedWords(words)) attitudes.set(letters, act);
  return attitudes;
}

function verbsOf(lexicons: ActiveLexicons): ReadonlyMap<string, readonly SpeechVerb[]> {
  const verbs = new Map<string, SpeechVerb[]>();
  for (const [act, frame, form, phrases] of lexicons.flatMap(({ statements }) => statements?.verbs ?? []))
    for (const { words, spelled } of spelledPhrases(phrases))
      addTo(verbs, words[0] ?? "", { words, act, frame, form, ...(spelled === undefined ? {} : { spelled }) });
  for (const all of verbs.values()) all.sort((a, b) => b.words.length - a.words.length);
  return verbs;
}

// By word, since most words of a text begin no phrase.
function phrasesByWord(lexicons: ActiveLexicons): ReadonlyMap<string, Phrases> {
  const found = new Map<string, Map<List, (readonly string[])[]>>();
  for (const { statements } of lexicons)
    for (const [list, phrases] of Object.entries(statements?.lists ?? {}) as [List, string][])
      for (const words of phrasesOf(phrases)) {
        const first = words[0] ?? "";
        const lists = found.get(first) ?? new Map<List, (readonly string[])[]>();
        found.set(first, lists);
        const known = lists.get(list) ?? [];
        lists.set(
          list,
          [...known, words].sort((a, b) => b.length - a.length),
        );
      }
  return found;
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

// the first word is known to match
function continues(words: readonly FoldedWord[], i: number, phrase: readonly string[]): boolean {
  for (let k = 1; k < phrase.length; k++) {
    const word = words[i + k];
    if (!word || word.letters !== phrase[k] || !/^[ '-]$/.test(word.gap)) return false;
  }
  return true;
}
