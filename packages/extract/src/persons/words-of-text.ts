import { type FoldedWord, foldedWords } from "@diplomatic-visits/core/text";

/** The folded words of a text, of which a line break in front is kept as the gap, since no name goes on behind it. */
export function wordsOfText(text: string): FoldedWord[] {
  const words = foldedWords(text);
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as FoldedWord;
    if (text.slice((words[i - 1] as FoldedWord).end, word.start).includes("\n")) word.gap = "\n";
  }
  return words;
}
