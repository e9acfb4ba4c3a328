import type { NumberWord } from "./number-word.ts";
import { arabicNumberWords } from "./number-words-ar.ts";
import { englishNumberWords } from "./number-words-en.ts";

let words: ReadonlyMap<string, NumberWord> | undefined;

/** The number word in this folded spelling, without proclitics and article. */
export function numberWord(letters: string): NumberWord | undefined {
  words ??= new Map([...englishNumberWords(), ...arabicNumberWords()]);
  return words.get(letters);
}
