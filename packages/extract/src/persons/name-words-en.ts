import type { FoldedWord } from "@diplomatic-visits/core/text";
import { endsName } from "./name-stops.ts";
import type { NameContext } from "./name-words-ar.ts";

const mostNames = 4;
const latinLetters = /^[\p{Script=Latin}\p{M}]+$/u;
const particles: ReadonlySet<string> = new Set(
  "al el bin ibn abu de da di del der van von la le du dos ben".split(" "),
);
const joints: ReadonlySet<string> = new Set([" ", "-", "'", ". "]);

/** Where a name in Latin script that begins at a word ends; `i` itself when no name begins there. */
export function englishNameEnd({ text, words, isCountry }: NameContext, i: number): number {
  let end = i;
  let names = 0;
  while (names < mostNames && isNameWord(text, { word: words[end], isFirst: end === i }) && !isCountry(end)) {
    if (!particles.has((words[end] as FoldedWord).letters)) names++;
    end++;
  }
  while (end > i && particles.has((words[end - 1] as FoldedWord).letters)) end--;
  return names === 0 ? i : end;
}

function isNameWord(text: string, { word, isFirst }: { word: FoldedWord | undefined; isFirst: boolean }): boolean {
  if (!word || word.isNumeral || !latinLetters.test(word.letters)) return false;
  if (!isFirst && !joints.has(word.gap)) return false;
  const first = text.charAt(word.start);
  const isCapital = first !== first.toLowerCase();
  if (!isFirst && (word.gap === "'" || word.gap === ". "))
    return isCapital && (word.gap === "'" || isInitial(word, text));
  if (particles.has(word.letters)) return true;
  return isCapital && word.letters.length > 1 ? !endsName(word.letters) : isCapital;
}

// "George W. Bush", but "President Macron. He"
function isInitial(word: FoldedWord, text: string): boolean {
  const before = text.slice(Math.max(0, word.start - 4), word.start);
  return /(?:^|[\s.])\p{Lu}\. $/u.test(before) && !endsName(word.letters);
}
