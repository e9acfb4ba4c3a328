import { type FoldedWord, foldedList, withoutProclitics } from "@diplomatic-visits/core/internal";
import type { Match, ReadText } from "./match-phrases.ts";

const numeral = "#";
const sets = new Map<string, ReadonlySet<string>>();

function setOf(list: string): ReadonlySet<string> {
  const known = sets.get(list);
  if (known) return known;
  const words = list.split(",").flatMap((word) => (word.trim() === numeral ? [numeral] : foldedList(word)));
  const made = new Set(words.map(withoutArticle));
  sets.set(list, made);
  return made;
}

function withoutArticle(word: string): string {
  return word.startsWith("ال") && word.length > 4 ? word.slice(2) : word;
}

/** Whether a word is in a list, with or without ال and what is written before it. */
export function isAmong(word: FoldedWord | undefined, list: string | undefined): boolean {
  if (!word || list === undefined) return false;
  const words = setOf(list);
  if (word.isNumeral) return words.has(numeral);
  if (words.has(withoutArticle(word.letters))) return true;
  return mayHaveProclitics.test(word.letters) && isAmongBehind(word.letters, words);
}

const mayHaveProclitics = /^[وفبلك]/;

function isAmongBehind(letters: string, words: ReadonlySet<string>): boolean {
  if (withoutProclitics(letters, (rest) => words.has(withoutArticle(rest)) || undefined)) return true;
  const afterLam = /^[وف]?لل(?=..)/.exec(letters);
  return afterLam !== null && words.has(letters.slice(afterLam[0].length));
}

const joining = /^[ "'()-]*$/;

function parted({ text, words }: ReadText, index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  return !word || !before || !joining.test(word.gap) || text.slice(before.end, word.start).includes("\n");
}

/** The word right before a match, unless a stop, a comma or the end of a line parts them. */
export function wordBefore(read: ReadText, { first }: Match): FoldedWord | undefined {
  return parted(read, first) ? undefined : read.words[first - 1];
}

/** The word right behind a match, unless a stop, a comma or the end of a line parts them. */
export function wordBehind(read: ReadText, { last }: Match): FoldedWord | undefined {
  return parted(read, last + 1) ? undefined : read.words[last + 1];
}
