import type { FoldedWord } from "@diplomatic-visits/core/internal";
import type { NameReading } from "./capitalized-name.ts";

// given name and surname, with a middle name or a joint
const mostWords = 4;
const fewestWords = 2;

/**
 * The end of a name in a script without capitals whose end a comma, a full stop or a particle marks; `from` itself if
 * the words there are not a name. Without a comma before it, a name has at most three words.
 */
export function uncasedNameEnd(context: NameReading, from: number, isApposition: boolean): number {
  const { words } = context;
  let to = from;
  while (to - from <= mostWords && isNameWord(context, to) && (to === from || words[to]?.gap === " ")) to++;
  const next = words[to];
  const isMarked = next === undefined || next.gap !== " " || context.endsName(next.letters);
  const most = isApposition ? mostWords : mostWords - 1;
  return isMarked && to - from >= fewestWords && to - from <= most ? to : from;
}

/** The beginning of a name in a script without capitals that ends before a word; undefined if none ends there. */
export function uncasedNameStart(context: NameReading, to: number): number | undefined {
  const { words } = context;
  let from = to;
  while (to - from <= mostWords && isNameWord(context, from - 1)) {
    from--;
    if (words[from]?.gap !== " ") break;
  }
  return to - from >= fewestWords && to - from <= mostWords ? from : undefined;
}

function isNameWord({ words, isCountry, endsName, isTitleWord }: NameReading, i: number): boolean {
  const word = words[i] as FoldedWord | undefined;
  if (!word || word.isNumeral || isCountry(i)) return false;
  return !endsName(word.letters) && !isTitleWord(word.letters);
}
