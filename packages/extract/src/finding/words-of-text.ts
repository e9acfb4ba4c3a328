import type { FoldedWord, Reading } from "@diplomatic-visits/core/internal";

/** The words of a text; a line break before a word is kept as its gap, since names do not continue across it. */
export function wordsWithLineBreaks({ text, words }: Pick<Reading, "text" | "words">): readonly FoldedWord[] {
  if (!text.includes("\n")) return words;
  const broken = [...words];
  let i = 0;
  for (let at = text.indexOf("\n"); at !== -1 && i < words.length; at = text.indexOf("\n", at + 1)) {
    while (i < words.length && (words[i] as FoldedWord).start < at) i++;
    const word = broken[i];
    if (word && i > 0 && word.gap !== "\n") broken[i] = brokenBefore(word);
  }
  return broken;
}

function brokenBefore(word: FoldedWord): FoldedWord {
  const { start, end, letters, isNumeral } = word;
  return { start, end, letters, isNumeral, part: (skipped, to) => word.part(skipped, to), gap: "\n" };
}
