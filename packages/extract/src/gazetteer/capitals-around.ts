import type { FoldedWord } from "@diplomatic-visits/core/internal";
import type { Match, ReadText } from "./match-phrases.ts";
import { wordAfter, wordBefore } from "./neighbours.ts";

// a few words on either side distinguish a headline from a sentence
const reach = 4;
// short words such as "of" are in lower case in headlines too
const shortWord = 3;

/** Whether no word around a match is in lower case, as in headlines, where capitals mean nothing. */
export function inHeadline({ text, words }: ReadText, { first, last }: Match, everyLetter: boolean): boolean {
  const around = [...words.slice(Math.max(0, first - reach), first), ...words.slice(last + 1, last + 1 + reach)];
  const telling = around.filter(({ isNumeral, letters }) => !isNumeral && letters.length > shortWord);
  return (
    telling.length > 0 && telling.every((word) => (everyLetter ? isInCapitals(text, word) : isCapitalized(text, word)))
  );
}

function isInCapitals(text: string, { start, end }: FoldedWord): boolean {
  const written = text.slice(start, end);
  return written === written.toUpperCase() && written !== written.toLowerCase();
}

function isCapitalized(text: string, { start }: FoldedWord): boolean {
  const initial = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return initial !== initial.toLowerCase();
}

/**
 * Whether a capitalized word next to a match makes it part of a person's name; undefined where capitals mean nothing: in a
 * headline, and after the first word of a sentence.
 */
export function isNameOfPerson(read: ReadText, match: Match): boolean | undefined {
  if (isTitle(read, match.first - 1)) return true;
  const before = nameBeside(read, match.first, wordBefore(read, match));
  const after = nameBeside(read, match.last + 1, wordAfter(read, match));
  if (!before && !after) return false;
  if (inHeadline(read, match, false)) return undefined;
  return after || !beginsSentence(read, match.first - 1) ? true : undefined;
}

function nameBeside({ text, words, terms }: ReadText, gapAt: number, word: FoldedWord | undefined): boolean {
  if (!word || word.isNumeral || words[gapAt]?.gap !== " ") return false;
  return word.letters.length > 1 && isCapitalized(text, word) && !terms.has("notNames", word);
}

function beginsSentence(read: ReadText, index: number): boolean {
  const { text, words } = read;
  const before = words[index - 1];
  const start = words[index]?.start ?? 0;
  if (isTitle(read, index - 1)) return false;
  return !before || /[.!?:"“«\n]/.test(text.slice(before.end, start));
}

// "Mr. Jordan", "Rep. Jim Jordan"
function isTitle({ words, terms }: ReadText, index: number): boolean {
  return terms.is("nameTitles", words[index]?.letters ?? "") && /^\.? $/.test(words[index + 1]?.gap ?? "");
}
