import { withoutProclitics } from "../languages/clitics.ts";
import { mergedWords, type PhraseTable, phrasesOf, phraseTable } from "../languages/forms.ts";
import type { TenseWords } from "../languages/parts/calendar.ts";
import { lookup } from "../languages/vocabulary.ts";
import type { FoldedWord } from "../text/folded-words.ts";
import { isPhraseAt } from "./phrases.ts";
import { possibleWords, type ReadingInput, readingInputOf, type Scope } from "./scope.ts";

/** Whether words of time refer to the time before or after the day of writing. */
export type Tense = "past" | "future";

/** The words that point in one direction. */
interface Pointers {
  /** Words and phrases that point in any position. */
  own: PhraseTable<true>;
  /** Words that point only directly before a name of time: last Tuesday. */
  before: ReadonlySet<string>;
  /** Words that point only directly after one: la semaine dernière. */
  after: ReadonlySet<string>;
  names: ReadonlySet<string>;
}

const pointersOf = lookup((vocabulary): Record<Tense, Pointers> => {
  const words = (key: keyof TenseWords) => mergedWords(vocabulary, ({ tense }) => tense?.[key]);
  const own = (key: Tense) =>
    phraseTable(
      vocabulary.lexicons.flatMap(({ tense }) =>
        phrasesOf(tense?.[key] ?? "").map((phrase) => [phrase, true] as const),
      ),
    );
  const names = words("names");
  return {
    past: { own: own("past"), before: words("pastBefore"), after: words("pastAfter"), names },
    future: { own: own("future"), before: words("futureBefore"), after: words("futureAfter"), names },
  };
});

const stepsBack = lookup(({ lexicons }) =>
  phraseTable(
    lexicons.flatMap(({ tense }) => phrasesOf(tense?.beforeLast ?? "").map((phrase) => [phrase, true] as const)),
  ),
);

/** Whether words point one step further back than the past: the Tuesday before last. */
export function isBeforeLast(text: string, scope?: Scope): boolean {
  const { words, vocabulary } = readingInputOf(text, scope);
  const phrases = stepsBack(vocabulary);
  return words.some(({ letters }, i) => phrases.get(letters)?.some((phrase) => isPhraseAt(words, i, phrase)));
}

/** The direction of words of time; undefined if they do not have one or contradict each other. */
export function tenseOf(text: string, scope?: Scope): Tense | undefined {
  const page = readingInputOf(text, scope);
  const { past, future } = pointersOf(page.vocabulary);
  const [isPast, isFuture] = [points(page, past), points(page, future)];
  if (isPast === isFuture) return undefined;
  return isPast ? "past" : "future";
}

function points(page: ReadingInput, { own, before, after, names }: Pointers): boolean {
  const { words, vocabulary } = page;
  const isName = (i: number) => names.has(words[i]?.letters ?? "");
  return possibleWords(page, "tense").some((i) => {
    const { letters } = words[i] as FoldedWord;
    const named = (word: string) => own.get(word)?.some((phrase) => isPhraseAt(words, i, phrase)) || undefined;
    if (withoutProclitics(letters, named, vocabulary)) return true;
    return (before.has(letters) && isName(i + 1)) || (after.has(letters) && isName(i - 1));
  });
}
