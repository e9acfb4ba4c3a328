import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { endsName } from "./name-stops.ts";
import type { NameContext } from "./name-words-ar.ts";

const mostNames = 4;
const latinLetters = /^[\p{Script=Latin}\p{M}]+$/u;
const particles: ReadonlySet<string> = new Set(
  "al el bin ibn abu de da di del der van von la le du dos ben".split(" "),
);
const joints: ReadonlySet<string> = new Set([" ", "-", "'", ". "]);

/** Where a name in Latin script that begins at a word ends; `i` itself when no name begins there. */
export function englishNameEnd(context: NameContext, i: number): number {
  const { text, words } = context;
  let end = i;
  let names = 0;
  while (
    names < mostNames &&
    isNameWord(text, { word: words[end], isFirst: end === i }) &&
    !isOtherName(context, i, end)
  ) {
    if (!particles.has((words[end] as FoldedWord).letters)) names++;
    end++;
  }
  while (end > i && particles.has((words[end - 1] as FoldedWord).letters)) end--;
  return names === 0 ? i : end;
}

// "Jordan Miller", "Chad Brooks": the name of a country before a surname is a given name
function isOtherName({ text, words, isCountry }: NameContext, first: number, i: number): boolean {
  if (!isCountry(i)) return false;
  const next = words[i + 1];
  const isGiven = i === first && next?.gap === " " && !isCountry(i + 1);
  return !isGiven || !isNameWord(text, { word: next, isFirst: false }) || particles.has(next.letters);
}

const behindHyphen =
  /^(?:led|backed|era|style|brokered|sponsored|elect|designate|mediated|based|hosted|run|made|born)$/;

function isNameWord(text: string, { word, isFirst }: { word: FoldedWord | undefined; isFirst: boolean }): boolean {
  if (!word || word.isNumeral || !latinLetters.test(word.letters)) return false;
  if (!isFirst && !joints.has(word.gap)) return false;
  const first = text.charAt(word.start);
  const isCapital = first !== first.toLowerCase();
  if (!isFirst && (word.gap === "'" || word.gap === ". "))
    return isCapital && (word.gap === "'" || isInitial(word, text));
  // "Park Min-ji", but "Marsh-led"
  if (!isFirst && word.gap === "-" && !isCapital) return !behindHyphen.test(word.letters);
  // "President Leo Marsh Will Visit Oslo": a headline goes on
  if (!isFirst && /^(?:will|would|to)$/.test(word.letters)) return false;
  if (particles.has(word.letters)) return true;
  return isCapital && word.letters.length > 1 ? !endsName(word.letters) : isCapital;
}

// "Leo W. Marsh", but "President Marsh. He"
function isInitial(word: FoldedWord, text: string): boolean {
  const before = text.slice(Math.max(0, word.start - 4), word.start);
  return /(?:^|[\s.])\p{Lu}\. $/u.test(before) && !endsName(word.letters);
}
