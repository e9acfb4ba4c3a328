import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { beginsWithCapital } from "../finding/capitals.ts";
import { withoutClitics } from "../languages/clitic-readings.ts";
import type { NameReading } from "./capitalized-name.ts";
import { titleTerms } from "./title-terms.ts";

interface NameWords {
  /** The index of the first word of the title, or of the name if it has none. */
  i: number;
  /** The words of the name. */
  from: number;
  to: number;
}

/** Whether a building or another work is named: مطار الملكة علياء, King Omar University, Avenue Maria Sorel. */
export function isNamedAfter(context: NameReading, { i, from, to }: NameWords): boolean {
  return isAfterWork(context, i) || isBeforeWork(context, { i, from, to });
}

function isAfterWork({ text, words, lexicons }: NameReading, i: number): boolean {
  const before = words[i - 1];
  if (!before || words[i]?.gap !== " ") return false;
  const terms = titleTerms(lexicons);
  const isWork = (word: string) => (terms.has("namedAfterBefore", word) ? word : undefined);
  if (withoutClitics(lexicons, before.letters, isWork) === undefined) return false;
  const isCased = text.charAt(before.start).toLowerCase() !== text.charAt(before.start).toUpperCase();
  return !isCased || beginsWithCapital(text, before.start);
}

// "King Khalid International Airport", "Amadou Kane University": the last words may already belong to the name
function isBeforeWork({ text, words, lexicons }: NameReading, { from, to }: NameWords): boolean {
  const terms = titleTerms(lexicons);
  const isWorkAt = (k: number) => {
    const word = words[k] as FoldedWord | undefined;
    // Ana Braithwaite-Hall
    return (
      word !== undefined &&
      word.gap !== "-" &&
      beginsWithCapital(text, word.start) &&
      terms.has("namedAfterAfter", word.letters)
    );
  };
  for (let k = from + 1; k < to; k++) if (isWorkAt(k)) return true;
  let at = to;
  while (words[at]?.gap === " " && terms.has("namedAfterBetween", words[at]?.letters ?? "")) at++;
  return words[at]?.gap === " " && isWorkAt(at);
}
