import type { FoldedWord } from "@diplomatic-visits/core/internal";
import type { ActiveLexicons } from "../languages/active-lexicons.ts";
import type { NameContext } from "../languages/parts/person-words.ts";
import { nameWordsOf } from "./name-terms.ts";

// given name, two middle names and a surname
const mostNames = 4;
// "W. ": an initial, its stop and a space, and one character before it
const initialLength = 4;
const cased = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+$/u;
const joints: ReadonlySet<string> = new Set([" ", "-", "'", ". "]);

const connectors = nameWordsOf("connectors");
const hyphenEnds = nameWordsOf("hyphenEnds");
const headlineVerbs = nameWordsOf("headlineVerbs");

/** The known facts about the words around a name, and the lexicons that the text is read with. */
export interface NameReading extends NameContext {
  lexicons: ActiveLexicons;
}

/** The end of a name in a script with capitals that begins at a word; `i` itself if no name begins there. */
export function capitalizedNameEnd(context: NameReading, i: number): number {
  const { words, lexicons } = context;
  const isConnector = (at: number) => connectors(lexicons).has((words[at] as FoldedWord).letters);
  let end = i;
  let names = 0;
  while (names < mostNames && isNameWord(context, end, end === i) && !isPlaceName(context, i, end)) {
    if (!isConnector(end)) names++;
    end++;
  }
  while (end > i && isConnector(end - 1)) end--;
  return names === 0 ? i : end;
}

// "Jordan Miller", "Chad Brooks": the name of a country before a surname is a given name
function isPlaceName(context: NameReading, first: number, i: number): boolean {
  const { words, lexicons, isCountry } = context;
  if (!isCountry(i)) return false;
  const next = words[i + 1];
  const isGiven = i === first && next?.gap === " " && !isCountry(i + 1);
  return !isGiven || !isNameWord(context, i + 1, false) || connectors(lexicons).has(next.letters);
}

function isNameWord(context: NameReading, i: number, isFirst: boolean): boolean {
  const { text, words, lexicons, endsName } = context;
  const word = words[i];
  if (!word || word.isNumeral || !cased.test(word.letters)) return false;
  if (!isFirst && !joints.has(word.gap)) return false;
  const first = text.charAt(word.start);
  const isCapital = first !== first.toLowerCase();
  if (!isFirst && (word.gap === "'" || word.gap === ". "))
    return isCapital && (word.gap === "'" || isAfterInitial(context, word));
  // "Park Min-ji", but "Marsh-led"
  if (!isFirst && word.gap === "-" && !isCapital) return !hyphenEnds(lexicons).has(word.letters);
  // "President Leo Marsh Will Visit Oslo": in a headline, capitals continue after the name
  if (!isFirst && headlineVerbs(lexicons).has(word.letters)) return false;
  if (connectors(lexicons).has(word.letters)) return true;
  return isCapital && word.letters.length > 1 ? !endsName(word.letters) : isCapital;
}

// "Leo W. Marsh", but "President Marsh. He"
function isAfterInitial({ text, endsName }: NameContext, word: FoldedWord): boolean {
  const before = text.slice(Math.max(0, word.start - initialLength), word.start);
  return /(?:^|[\s.])\p{Lu}\. $/u.test(before) && !endsName(word.letters);
}
