import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { beginsWithCapital } from "../finding/capitals.ts";

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
    const { start, letters, gap } = words[from] as FoldedWord;
    const { end } = words[to - 1] as FoldedWord;
    const isCapital = beginsWithCapital(text, start);
    const isPossessive = isPossessor(words, from, to);
    const isNext = spaces.has(gap) || (gap === ". " && isInitials(text, units.at(-1)));
    units.push({ from, to, start, end, letters, isCapital, isPossessive, isNext });
    from = to;
  }
  return units;
}

// the apostrophe belongs to the word before: the ministers' meeting
const spaces: ReadonlySet<string> = new Set([" ", "' ", "’ ", "\u00a0"]);
const possessiveGaps: ReadonlySet<string> = new Set(["'", "’", "' ", "’ "]);

// the ministers' , the minister's
function isPossessor(words: readonly FoldedWord[], from: number, to: number): boolean {
  const last = words[to - 1] as FoldedWord;
  if (!last.letters.endsWith("s")) return false;
  if (possessiveGaps.has(words[to]?.gap ?? "")) return true;
  return to > from + 1 && last.letters === "s" && (last.gap === "'" || last.gap === "’");
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
