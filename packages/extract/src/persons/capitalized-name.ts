import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { beginsWithCapital } from "../finding/capitals.ts";
import type { ActiveLexicons } from "../languages/active-lexicons.ts";
import type { NameContext } from "../languages/parts/person-words.ts";
import { nameWordsOf } from "./name-terms.ts";

// given name, two middle names and a surname
const mostNames = 4;
const cased = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+$/u;
const joints: ReadonlySet<string> = new Set([" ", "-", "'"]);
// "W. ", "A.-M.", "J.P."
const initialJoints: ReadonlySet<string> = new Set([". ", ".-", ".", "-", " "]);

const connectors = nameWordsOf("connectors");
const givenNames = nameWordsOf("givenNames");
const hyphenEnds = nameWordsOf("hyphenEnds");
const calendarNames = nameWordsOf("calendarNames");
const postNominals = nameWordsOf("postNominals");
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
    if (!isConnector(end) && !isInitial(context, end)) names++;
    end++;
  }
  while (end > i && isConnector(end - 1) && !isCapital(context, end - 1)) end--;
  return names === 0 ? i : end;
}

const honorifics: ReadonlySet<string> = new Set(["h e", "h m", "h h", "h r h"]);

/** The index after the initials of an honorific, as in H.E. and H.R.H.; `i` itself if none begins there. */
export function afterHonorific(context: NameContext, i: number): number {
  const { words } = context;
  let to = i;
  while (isInitial(context, to) && (to === i || words[to]?.gap === "." || words[to]?.gap === ". ")) to++;
  for (let end = to; end > i; end--) {
    const letters = words.slice(i, end).map((word) => word.letters);
    if (honorifics.has(letters.join(" "))) return end;
  }
  return i;
}

function isCapital({ text, words }: NameContext, i: number): boolean {
  const first = text.charAt(words[i]?.start ?? text.length);
  return first !== first.toLowerCase();
}

function isInitial(context: NameContext, i: number): boolean {
  const word = context.words[i];
  return word?.letters.length === 1 && isCapital(context, i) && context.text.charAt(word.end) === ".";
}

// "Jordan Miller", "Chad Brooks": the name of a country before a surname is a given name; "George Washington"
function isPlaceName(context: NameReading, first: number, i: number): boolean {
  const { words, lexicons, isCountry } = context;
  if (!isCountry(i)) return false;
  if (i === first + 1 && givenNames(lexicons).has(words[first]?.letters ?? "") && !isCountry(first)) return false;
  const next = words[i + 1];
  const isGiven = i === first && next?.gap === " " && !isCountry(i + 1);
  return !isGiven || !isNameWord(context, i + 1, false) || connectors(lexicons).has(next.letters);
}

function isNameWord(context: NameReading, i: number, isFirst: boolean): boolean {
  const { words, lexicons, endsName } = context;
  const word = words[i];
  if (!word || word.isNumeral || !cased.test(word.letters)) return false;
  const isAfterInitial = !isFirst && isInitial(context, i - 1);
  if (!isFirst && !(isAfterInitial ? initialJoints : joints).has(word.gap)) return false;
  const hasCapital = isCapital(context, i);
  if (isInitial(context, i)) return true;
  if (!isFirst && word.gap === "'") return hasCapital;
  // "Park Min-ji", but "Marsh-led"
  if (!isFirst && word.gap === "-" && !hasCapital) return !hyphenEnds(lexicons).has(word.letters);
  // "President Leo Marsh Will Visit Oslo": in a headline, capitals continue after the name
  if (!isFirst && headlineVerbs(lexicons).has(word.letters)) return false;
  if (!isFirst && postNominals(lexicons).has(word.letters)) return false;
  if (connectors(lexicons).has(word.letters))
    return hasCapital || isCapital(context, i + 1) || isConnectorAt(context, i + 1);
  if (!hasCapital || word.letters.length === 1) return hasCapital;
  if (isFirst && calendarNames(lexicons).has(word.letters)) return isBeforeSurname(context, i);
  // "Qais bin Said": after a connector a capital is enough
  const isAfterConnector = !isFirst && isConnectorAt(context, i - 1) && !isAfterInitial;
  return !endsName(word.letters) || isAfterConnector;
}

// "Friday Marsh, Nigeria's minister", but "on Friday Nigeria" and "Friday evening"
function isBeforeSurname({ text, words, isCountry, endsName }: NameReading, i: number): boolean {
  const next = words[i + 1];
  return next?.gap === " " && beginsWithCapital(text, next.start) && !isCountry(i + 1) && !endsName(next.letters);
}

function isConnectorAt({ words, lexicons }: NameReading, i: number): boolean {
  return connectors(lexicons).has(words[i]?.letters ?? "");
}
