import { type Stripped, withProclitics } from "../languages/clitics.ts";
import { mergedWords, type Phrase, type PhraseTable, phrasesOf, phraseTable } from "../languages/forms.ts";
import type { Approximation } from "../languages/parts/assertion.ts";
import { commonVocabulary, lookup, type Vocabulary } from "../languages/vocabulary.ts";
import type { FoldedWord } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import { wordForms } from "./form-table.ts";
import { numberTable } from "./number-words.ts";
import { isPhraseAt } from "./phrases.ts";
import { type ReadingInput, readingInputOf, type Scope } from "./scope.ts";
import { wordBits } from "./word-bits.ts";
import { byForm, type WordForm } from "./word-form.ts";

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

/** The phrases that a word may begin, in the order in which they are tried, with their first word. */
const candidatesOf = byForm((letters, vocabulary): readonly Stripped<Named>[] => {
  const { phrases } = tableOf(vocabulary);
  const named = (first: string): Named | undefined => {
    const found = phrases.get(first);
    return found && { first, phrases: found };
  };
  return withProclitics(letters, named, vocabulary);
});

interface Named {
  first: string;
  phrases: readonly Phrase<Approximation>[];
}

/** The words that make numbers inexact; of phrases that share words, the longest counts. */
export function findApproximators(text: string, scope?: Scope): Approximator[] {
  const page = readingInputOf(text, scope);
  const { forms, bits, range } = page;
  const found: Approximator[] = [];
  for (let i = range.from; i < range.to; i++) {
    if (((bits[i] as number) & wordBits.approximators) === 0) continue;
    const candidates = candidatesOf(forms[i] as WordForm);
    const one = candidates.length > 0 ? firstOf(candidates, page, i) : undefined;
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
  const { letters } = words[i] as FoldedWord;
  return firstOf(candidatesOf(wordForms(vocabulary).of(letters)), { words, vocabulary }, i);
}

function firstOf(
  candidates: readonly Stripped<Named>[],
  { words, vocabulary }: Pick<ReadingInput, "words" | "vocabulary">,
  i: number,
): (Approximator & { last: number }) | undefined {
  for (const { found, skipped } of candidates) {
    const phrase = found.phrases.find((one) => isPhraseAt(words, i, one));
    if (!phrase) continue;
    if (tableOf(vocabulary).beforeNumber.has(found.first) && !isNumber(words[i + 1], vocabulary)) return undefined;
    const last = i + phrase.rest.length;
    const word = words[i] as FoldedWord;
    const start = skipped === 0 ? word.start : word.part(skipped).start;
    return { start, end: (words[last] as FoldedWord).end, mod: phrase.meaning, last };
  }
  return undefined;
}

function isNumber(word: FoldedWord | undefined, vocabulary: Vocabulary): boolean {
  return word !== undefined && (word.isNumeral || numberTable(vocabulary).isWord(word.letters));
}
