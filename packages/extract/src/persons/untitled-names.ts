import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { beginsWithCapital } from "../finding/capitals.ts";
import { afterHonorific, capitalizedNameEnd, type NameReading } from "./capitalized-name.ts";
import { isPersonByRole, isPlaceAsName } from "./name-roles.ts";
import { nameWordsFor } from "./name-terms.ts";
import { isNamedAfter } from "./named-after.ts";
import type { TitledName } from "./person.ts";
import { titleTerms } from "./title-terms.ts";

/**
 * Full names without a title, in a script with capitals: those that begin with a known given name, those joined to one by "and",
 * and those whose surname has a title elsewhere: "Leo Marsh arrived. Mr. Marsh said".
 */
export function untitledNames(context: NameReading, titled: readonly TitledName[]): TitledName[] {
  const { words } = context;
  const taken = takenBy(words.length, titled);
  const surnames = surnamesOf(context, titled);
  const found: TitledName[] = [];
  for (let i = 0; i < words.length; i++) {
    if (taken[i]) continue;
    const from = afterHonorific(context, i);
    const to = untitledEnd(context, i, from);
    if (to === undefined || taken[to - 1]) continue;
    const last = words[to - 1] as FoldedWord;
    const isKnown = from > i || isGiven(context, i) || surnames.has(last.letters) || isBeforeAge(context, to);
    const isJoint = isJoined(context, found.at(-1), i) || joinsKnown(context, to);
    if (!isKnown && !isJoint && !isPersonByRole(context, { from, to })) continue;
    if (isNamedAfter(context, { i, from, to })) continue;
    found.push({ from, to, start: (words[from] as FoldedWord).start });
    i = to - 1;
  }
  return found;
}

// the list has no accents: Ján, María
function isGiven({ words, isGivenName, isConnector }: NameReading, i: number): boolean {
  const { letters } = words[i] as FoldedWord;
  // El Mundo, La Stampa
  if (isConnector(letters)) return false;
  return isGivenName(letters) || isGivenName(letters.normalize("NFD").replace(/\p{M}/gu, ""));
}

// "Leo Marsh, 61, has led": only a person has an age
function isBeforeAge({ text, words }: NameReading, to: number): boolean {
  const age = words[to];
  return age?.gap === ", " && /^[2-9]\d,/.test(text.slice(age.start, age.end + 1));
}

function takenBy(count: number, titled: readonly TitledName[]): boolean[] {
  const taken: boolean[] = new Array(count).fill(false);
  for (const { from, to } of titled) for (let i = from; i < to; i++) taken[i] = true;
  return taken;
}

// "Mr. Marsh": surnames that only a title has introduced
function surnamesOf({ words }: NameReading, titled: readonly TitledName[]): ReadonlySet<string> {
  return new Set(titled.flatMap(({ from, to }) => (to - from === 1 ? [(words[from] as FoldedWord).letters] : [])));
}

// the end of a name of two words or more that begins here, apart from other capitals
function untitledEnd(context: NameReading, i: number, from: number): number | undefined {
  const { text, words, lexicons, isCountry } = context;
  const word = words[i] as FoldedWord;
  if (!beginsWithCapital(text, word.start) || !nameWordsFor(lexicons, word.letters)?.hasCapitals) return undefined;
  const before = words[i - 1];
  if (before && word.gap === " ") {
    const isApart = !beginsWithCapital(text, before.start) || isSentenceStart(context, i - 1);
    if (!isApart || titleTerms(lexicons).has("the", before.letters)) return undefined;
  }
  if (word.gap === "-" || word.gap === "'" || (isCountry(i) && !isPlaceAsName(context, i))) return undefined;
  const to = capitalizedNameEnd(context, from);
  return to - from >= 2 ? to : undefined;
}

// "When Leo Marsh": the first word of a sentence has a capital anyway
function isSentenceStart({ words, endsName }: NameReading, i: number): boolean {
  const { gap, letters } = words[i] as FoldedWord;
  return (i === 0 || gap !== " ") && endsName(letters);
}

function isJoined({ words, lexicons }: NameReading, last: TitledName | undefined, i: number): boolean {
  return (
    last?.to === i - 1 && words[i]?.gap === " " && titleTerms(lexicons).has("joining", words[i - 1]?.letters ?? "")
  );
}

// "Kojo Asante and Maria Sarr": the second begins with a known given name
function joinsKnown(context: NameReading, to: number): boolean {
  const { words, lexicons } = context;
  const isJoint = words[to]?.gap === " " && titleTerms(lexicons).has("joining", words[to]?.letters ?? "");
  const second = words[to + 1];
  return (
    isJoint && second?.gap === " " && isGiven(context, to + 1) && untitledEnd(context, to + 1, to + 1) !== undefined
  );
}
