import type { FoldedWord } from "@diplomatic-visits/core/internal";

/** A written word that may consist of several folded words: Co-operation, People's, U.S. */
export interface NameUnit {
  /** The first folded word, and the one after the last. */
  from: number;
  to: number;
  start: number;
  end: number;
  letters: string;
  isCapital: boolean;
  /** Whether it ends with the mark of the possessive. */
  isPossessive: boolean;
  /** Whether only a space separates it from the unit before. */
  isNext: boolean;
}

/** The written words of a text. */
export function nameUnits(text: string, words: readonly FoldedWord[]): NameUnit[] {
  const units: NameUnit[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && isJoined(words, to)) to++;
    const [first, last] = [words[from] as FoldedWord, words[to - 1] as FoldedWord];
    const isOfMany = /^['’] ?$/.test(words[to]?.gap ?? "") && last.letters.endsWith("s");
    units.push({
      ...{ from, to, start: first.start, end: last.end, letters: first.letters },
      isCapital: /^\p{Lu}/u.test(text.slice(first.start, first.start + 2)),
      isPossessive: isOfMany || (to > from + 1 && last.letters === "s" && /^['’]$/.test(last.gap)),
      isNext: /^(?:['’]? |\u00a0)$/.test(first.gap) || (first.gap === ". " && isInitials(text, units.at(-1))),
    });
    from = to;
  }
  return units;
}

function isJoined(words: readonly FoldedWord[], at: number): boolean {
  const { gap, letters } = words[at] as FoldedWord;
  // Co-operation, People's, 6th
  if (gap === "" || gap === "-" || gap === "'" || gap === "’") return true;
  // U.S., J. P. is not joined
  return gap === "." && letters.length === 1 && words[at - 1]?.letters.length === 1;
}

// U.S. Senate
function isInitials(text: string, unit: NameUnit | undefined): boolean {
  return unit !== undefined && /^\p{Lu}(?:\.\p{Lu})+$/u.test(text.slice(unit.start, unit.end));
}
