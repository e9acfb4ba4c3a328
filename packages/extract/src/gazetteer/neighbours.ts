import type { FoldedWord } from "@diplomatic-visits/core/internal";
import type { Match, ReadText } from "./match-phrases.ts";

const joining = /^[ "'()-]*$/;

function isParted({ text, words }: ReadText, index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  return !word || !before || !joining.test(word.gap) || text.slice(before.end, word.start).includes("\n");
}

/** The word right before a match, unless a stop, a comma or the end of a line separates them. */
export function wordBefore(read: ReadText, { first }: Match): FoldedWord | undefined {
  return isParted(read, first) ? undefined : read.words[first - 1];
}

/** The word right after a match, unless a stop, a comma or the end of a line separates them. */
export function wordAfter(read: ReadText, { last }: Match): FoldedWord | undefined {
  return isParted(read, last + 1) ? undefined : read.words[last + 1];
}
