import { cliticTable, withoutArticle, withoutProclitics } from "../languages/clitics.ts";
import { mergedWords, type Phrase, type PhraseTable, phrasesOfEach, phraseTable } from "../languages/forms.ts";
import type { Lexicon } from "../languages/lexicon.ts";
import type { Numbers } from "../languages/parts/numbers.ts";
import { lookup, type Vocabulary } from "../languages/vocabulary.ts";
import { remembered } from "../text/remembered.ts";
import { type JoinedNumber, splitterOf } from "./joined-numbers.ts";
import type { NumberWord } from "./number-word.ts";

/** A number word in a written word, after the prefixes of the language. */
interface NamedNumber {
  word: NumberWord;
  /** How many letters come before it. */
  skipped: number;
  /** Whether these letters are a conjunction. */
  hasAnd: boolean;
}

/** The number words of a vocabulary, and how to look them up. */
export interface NumberTable {
  /** The number word in folded letters, without prefixes and article. */
  named(letters: string): NamedNumber | undefined;
  /** Whether folded letters are a number word without any change. */
  isWord(letters: string): boolean;
  /** The longer number words that begin with folded letters. */
  phrases(first: string): readonly Phrase<NumberWord>[];
  /** The number words that one written word consists of, if the language joins them. */
  split(letters: string): readonly JoinedNumber[] | undefined;
  and: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  of: ReadonlySet<string>;
  points: ReadonlySet<string>;
  /** Words after which one is a pronoun: أي واحد, كل واحد. */
  pronounAfter: ReadonlySet<string>;
  /** Words that a construct dual never counts. */
  notCounted: ReadonlySet<string>;
  /** Words before a scale that count it without giving a number. */
  vagueBefore: ReadonlySet<string>;
  yearBefore: ReadonlySet<string>;
  percentWords: ReadonlySet<string>;
  percentPrefixes: readonly string[];
  letterScales: ReadonlyMap<string, NumberWord>;
  /** Names and codes of money in folded letters, which show that a letter beside is a scale: CHF 812m, 640m euros. */
  moneyNames: ReadonlySet<string>;
  moneyCodes: ReadonlySet<string>;
  /** Letters after figures that make them a rank: 3e, 2-й. */
  ordinalEndings: ReadonlySet<string>;
  decimalMark: "." | ",";
}

/** The number words of a vocabulary. */
export const numberTable = lookup(build);

const none: readonly Phrase<NumberWord>[] = [];

function build(vocabulary: Vocabulary): NumberTable {
  const parts = vocabulary.lexicons.flatMap(({ numbers }) => numbers ?? []);
  const { words, phrases } = possibleWords(parts);
  const { conjunctions } = cliticTable(vocabulary);
  const find = (letters: string) => withoutArticle(letters, (bare) => words.get(bare), vocabulary);
  const set = (formsOf: (numbers: Numbers) => string | undefined) =>
    mergedWords(vocabulary, ({ numbers }: Lexicon) => numbers && formsOf(numbers));
  const and = set((numbers) => numbers.and);
  const others = set((numbers) => numbers.otherWords);
  return {
    named: remembered((letters) => {
      if (others.has(letters)) return undefined;
      const found = withoutProclitics(letters, find, vocabulary);
      return found && namedBy(found.found, letters.slice(0, found.skipped), conjunctions);
    }),
    isWord: (letters) => words.has(letters),
    phrases: (first) => phrases.get(first) ?? none,
    split: vocabulary.own?.numbers?.grammar.joinsWords ? splitterOf(words, [...and]) : () => undefined,
    and,
    articles: set((numbers) => numbers.article),
    of: set((numbers) => numbers.of),
    points: set((numbers) => numbers.point),
    pronounAfter: set((numbers) => numbers.pronounAfter),
    notCounted: set((numbers) => numbers.notCounted),
    vagueBefore: set((numbers) => numbers.vagueBefore),
    yearBefore: set((numbers) => numbers.yearBefore),
    percentWords: set((numbers) => numbers.percentBefore?.words),
    percentPrefixes: [...set((numbers) => numbers.percentBefore?.prefix)],
    moneyNames: mergedWords(vocabulary, ({ money }) => money?.names.map(({ forms }) => forms).join(" ")),
    moneyCodes: mergedWords(vocabulary, ({ money }) =>
      money?.names.flatMap(({ unit, owners = {} }) => [unit, ...Object.keys(owners)]).join(" "),
    ),
    letterScales: new Map(parts.flatMap((numbers) => letterScalesOf(numbers))),
    ordinalEndings: set((numbers) => numbers.ordinalEndings),
    decimalMark: vocabulary.own?.numbers?.grammar.decimalMark ?? ".",
  };
}

function namedBy(word: NumberWord, before: string, conjunctions: ReadonlySet<string>): NamedNumber {
  return { word, skipped: before.length, hasAnd: conjunctions.has(before) };
}

// The text's own language comes first and wins; inside a language, the last row wins.
function possibleWords(parts: readonly Numbers[]): {
  words: Map<string, NumberWord>;
  phrases: PhraseTable<NumberWord>;
} {
  const words = new Map<string, NumberWord>();
  const phrases: [string[], NumberWord][] = [];
  for (const part of [...parts].reverse())
    for (const [letters, word] of entriesOf(part))
      if (letters.length > 1) phrases.unshift([letters, word]);
      else words.set(letters[0] as string, word);
  return { words, phrases: phraseTable(phrases) };
}

function entriesOf({ words, grammar }: Numbers): [letters: string[], word: NumberWord][] {
  const phrases = phrasesOfEach(words.map(([, , forms]) => forms));
  return words.flatMap(([kind, value, , { step = 0, ...flags } = {}], row) =>
    (phrases[row] ?? []).map((letters, i): [string[], NumberWord] => [
      letters,
      { kind, value: value + i * step, grammar, ...flags },
    ]),
  );
}

function letterScalesOf({ letterScales = {}, grammar }: Numbers): [string, NumberWord][] {
  return Object.entries(letterScales).map(([letter, value]) => [letter, { kind: "scale", value, grammar }]);
}
