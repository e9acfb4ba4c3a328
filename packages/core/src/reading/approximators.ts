import { withoutProclitics } from "../languages/clitics.ts";
import { mergedWords, type Phrase, type PhraseTable, phrasesOf, phraseTable } from "../languages/forms.ts";
import type { Approximation } from "../languages/parts/assertion.ts";
import { commonVocabulary, lookup, type Vocabulary } from "../languages/vocabulary.ts";
import type { FoldedWord } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import { numberTable } from "./number-words.ts";
import { isPhraseAt } from "./phrases.ts";
import { mayBe, readingInputOf, type Scope } from "./scope.ts";

export type { Approximation } from "../languages/parts/assertion.ts";

/** A word or phrase that makes a number inexact. */
export interface Approximator extends Span {
  mod: Approximation;
}

interface Table {
  phrases: PhraseTable<Approximation>;
  /** Words that make only the number directly after them inexact. */
  beforeNumber: ReadonlySet<string>;
}

const tableOf = lookup((vocabulary): Table => {
  const rows = vocabulary.lexicons.flatMap(
    ({ approximators }) => Object.entries(approximators?.phrases ?? {}) as [Approximation, string][],
  );
  return {
    phrases: phraseTable(rows.flatMap(([mod, forms]) => phrasesOf(forms).map((words) => [words, mod] as const))),
    beforeNumber: mergedWords(vocabulary, ({ approximators }) => approximators?.beforeNumber),
  };
});

/** The words that make numbers inexact; of phrases that share words, the longest counts. */
export function findApproximators(text: string, scope?: Scope): Approximator[] {
  const page = readingInputOf(text, scope);
  const { words, vocabulary } = page;
  const found: Approximator[] = [];
  for (let i = 0; i < words.length; i++) {
    const one = mayBe(page, i, "approximators") ? approximatorAt(words, i, vocabulary) : undefined;
    if (!one) continue;
    found.push({ start: one.start, end: one.end, mod: one.mod });
    i = one.last;
  }
  return found;
}

/** The approximator that begins with a word of a text, with the index of its last word. */
export function approximatorAt(
  words: readonly FoldedWord[],
  i: number,
  vocabulary: Vocabulary = commonVocabulary(),
): (Approximator & { last: number }) | undefined {
  const { phrases, beforeNumber } = tableOf(vocabulary);
  const word = words[i] as FoldedWord;
  const named = (first: string): [string, Phrase<Approximation>] | undefined => {
    const phrase = phrases.get(first)?.find((one) => isPhraseAt(words, i, one));
    return phrase && [first, phrase];
  };
  const found = withoutProclitics(word.letters, named, vocabulary);
  if (!found) return undefined;
  const [first, { rest, meaning: mod }] = found.found;
  if (beforeNumber.has(first) && !isNumber(words[i + 1], vocabulary)) return undefined;
  const last = i + rest.length;
  return { start: word.part(found.skipped).start, end: (words[last] as FoldedWord).end, mod, last };
}

function isNumber(word: FoldedWord | undefined, vocabulary: Vocabulary): boolean {
  return word !== undefined && (word.isNumeral || numberTable(vocabulary).isWord(word.letters));
}
