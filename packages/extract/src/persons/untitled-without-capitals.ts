import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { lexiconOfWord } from "../languages/active-lexicons.ts";
import type { NameReading } from "./capitalized-name.ts";
import { isConnector } from "./given-names.ts";
import { nameWordsFor } from "./name-terms.ts";
import { isNamedAfter } from "./named-after.ts";
import type { TitledName } from "./person.ts";
import { titleTerms } from "./title-terms.ts";

// بي بي سي
const shortestFirst = 3;
const noBounds = { isWeak: false, isRoyal: false, isLoose: true };

/**
 * Full names without a title, in a script without capitals: those that begin a phrase with a known given name, and those that "and"
 * joins to one: هلال السيابي وكورنيليا آمستوتس.
 */
export function untitledUncasedNames(context: NameReading, titled: readonly TitledName[]): TitledName[] {
  const { words } = context;
  const taken = new Set(titled.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)));
  const found: TitledName[] = [];
  for (let i = 0; i < words.length; i++) {
    if (taken.has(i)) continue;
    const name = joinedName(context, found.at(-1), i) ?? nameAt(context, i);
    if (!name || taken.has(name.to - 1) || isNamedAfter(context, { i, ...name })) continue;
    found.push(name);
    i = name.to - 1;
  }
  return found;
}

function nameAt(context: NameReading, i: number): TitledName | undefined {
  const { words, lexicons, endsName, isCountry } = context;
  const { letters, start } = words[i] as FoldedWord;
  const before = words[i - 1];
  if (letters.length < shortestFirst || !context.isGivenName(letters) || isConnector(lexicons, letters))
    return undefined;
  const isApart =
    !before ||
    words[i]?.gap !== " " ||
    endsName(before.letters) ||
    endsName(withoutJoint(context, before)) ||
    isCountry(i - 1);
  if (!isApart && !isSonOf(context, i)) return undefined;
  const to = nameWordsFor(lexicons, letters)?.nameEnd?.(context, i, noBounds) ?? i;
  return to - i >= 2 && (isBeforeAge(context, to) || isFull(context, i, to)) ? { from: i, to, start } : undefined;
}

// وبحسب
function withoutJoint({ lexicons }: NameReading, { letters }: FoldedWord): string {
  const { conjunctions = "" } = lexiconOfWord(lexicons, letters)?.clitics ?? {};
  return conjunctions.includes(letters.charAt(0)) ? letters.slice(1) : letters;
}

// مراد بن عيسى: a given name, a descent and another given name, wherever they are
function isSonOf({ words, lexicons, isGivenName }: NameReading, i: number): boolean {
  const [joint, father] = [words[i + 1], words[i + 2]];
  if (joint?.gap !== " " || father?.gap !== " " || isGivenName(words[i - 1]?.letters ?? "")) return false;
  return titleTerms(lexicons).has("filiations", joint.letters) && isGivenName(father.letters);
}

const longestAge = 12;

// بارك جي هون (54 عاما)
function isBeforeAge({ text, words }: NameReading, to: number): boolean {
  const end = words[to - 1]?.end ?? text.length;
  return /^ \(\p{Nd}{2} \p{L}+\)/u.test(text.slice(end, end + longestAge));
}

// سلام دائم: a given name that is also a noun needs another one or a connector after it, and the name an end
function isFull(context: NameReading, from: number, to: number): boolean {
  const { words, lexicons, endsName, isCountry, isGivenName } = context;
  const second = (words[from + 1] as FoldedWord).letters;
  if (isGivenName(second) || isConnector(lexicons, second)) return true;
  const clitics = lexiconOfWord(lexicons, second)?.clitics;
  const first = (words[from] as FoldedWord).letters;
  if (clitics && first.startsWith(clitics.article)) return false;
  const next = words[to];
  const isEnd =
    next?.gap !== " " ||
    endsName(next.letters) ||
    isCountry(to) ||
    context.isTitleWord(next.letters) ||
    clitics?.article === next.letters.slice(0, 2) ||
    clitics?.conjunctions.includes(next.letters.charAt(0));
  if (!isEnd) return false;
  // البلدين، حسن كامارا وجوزيف: between pauses
  if (words[from]?.gap === ", ") return true;
  return !nameWordsFor(lexicons, second)?.isStopForm?.(first);
}

// after a full name, "and" with a full name, up to a pause, a verb or a particle
function joinedName(context: NameReading, last: TitledName | undefined, i: number): TitledName | undefined {
  const { words, lexicons, endsName } = context;
  const word = words[i] as FoldedWord;
  if (last?.to !== i || word.gap !== " ") return undefined;
  const clitics = lexiconOfWord(lexicons, word.letters)?.clitics;
  const rest = word.letters.slice(1);
  if (!clitics?.conjunctions.includes(word.letters.charAt(0)) || rest.length < 2 || endsName(rest)) return undefined;
  const bare = { ...word, part: word.part.bind(word), letters: rest, start: word.part(1).start };
  const to = i + (nameWordsFor(lexicons, rest)?.nameEnd?.(windowAt(context, i, bare), 0, noBounds) ?? 0);
  const next = words[to];
  const isClosed = next?.gap !== " " || endsName(next.letters);
  return to - i >= 2 && isClosed ? { from: i, to, start: bare.start } : undefined;
}

// a name with connectors, and the words after it
const longestWindow = 12;

// the words from one on, the first of them without its clitic
function windowAt(context: NameReading, i: number, bare: FoldedWord): NameReading {
  return {
    ...context,
    words: [bare, ...context.words.slice(i + 1, i + longestWindow)],
    isCountry: (k) => context.isCountry(i + k),
    isTitleAt: (k) => context.isTitleAt(i + k),
  };
}
