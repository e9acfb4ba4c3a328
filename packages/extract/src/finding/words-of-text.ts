import type { FoldedWord, Reading, Span } from "@diplomatic-visits/core/internal";

/** The words of a text; a line break before a word is kept as its gap, since names do not continue across it. */
export function wordsWithLineBreaks({ text, words }: Pick<Reading, "text" | "words">): readonly FoldedWord[] {
  const computed = words.map((word) => new ComputedWord(word));
  let i = 0;
  for (let at = text.indexOf("\n"); at !== -1 && i < computed.length; at = text.indexOf("\n", at + 1)) {
    while (i < computed.length && (computed[i] as FoldedWord).start < at) i++;
    const word = computed[i];
    if (word && i > 0) word.gap = "\n";
  }
  return computed;
}

// A reading computes the place and the gap of a word each time; every finder of a draft asks for them.
class ComputedWord implements FoldedWord {
  readonly start: number;
  readonly end: number;
  readonly letters: string;
  readonly isNumeral: boolean;
  gap: string;
  readonly #read: FoldedWord;

  constructor(read: FoldedWord) {
    this.start = read.start;
    this.end = read.end;
    this.letters = read.letters;
    this.isNumeral = read.isNumeral;
    this.gap = withoutPictographs(read.gap);
    this.#read = read;
  }

  part(skipped: number, to?: number): Span {
    return this.#read.part(skipped, to);
  }
}

const pictographs = /(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\u{200d}|\u{fe0f})+/gu;

/** The signs between two words without emoji: "a storm 🌩️, she said" reads like "a storm, she said". */
export function withoutPictographs(gap: string): string {
  if (gap.length < 2) return gap;
  const bare = gap.replace(pictographs, "");
  return bare.length === gap.length ? gap : bare.replace(/ +(?=[,.;:!?)\]،؛؟])|(?<= ) +/gu, "");
}
