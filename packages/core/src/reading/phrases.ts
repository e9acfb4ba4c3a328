import type { Phrase } from "../languages/forms.ts";
import type { FoldedWord } from "../text/folded-words.ts";

/** Whether the words after the first of a phrase follow a word. */
export function isPhraseAt(words: readonly FoldedWord[], i: number, { rest }: Phrase<unknown>): boolean {
  for (let k = 0; k < rest.length; k++) if (words[i + k + 1]?.letters !== rest[k]) return false;
  return true;
}

/** The end of a phrase that begins with a word. */
export function endOfPhrase(words: readonly FoldedWord[], i: number, { rest }: Phrase<unknown>): number {
  return (words[i + rest.length] as FoldedWord).end;
}
