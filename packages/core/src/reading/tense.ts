import { withProclitics } from "../languages/clitics.ts";
import { mergedWords, type Phrase, type PhraseTable, phrasesOf, phraseTable } from "../languages/forms.ts";
import type { TenseWords } from "../languages/parts/calendar.ts";
import { lookup, type Vocabulary } from "../languages/vocabulary.ts";
import { isPhraseAt } from "./phrases.ts";
import { mayBe, type ReadingInput, readingInputOf, type Scope } from "./scope.ts";
import { byForm, type WordForm } from "./word-form.ts";

/** Whether words of time refer to the time before or after the day of writing. */
export type Tense = "past" | "future";

/** How a word points in one direction. */
interface Pointer {
  /** The words and phrases that it may begin and that point in any position. */
  own: readonly Phrase<true>[];
  /** Whether it points directly before a name of time: last Tuesday. */
  before: boolean;
  /** Whether it points directly after one: la semaine dernière. */
  after: boolean;
}

interface Pointers {
  own: PhraseTable<true>;
  before: ReadonlySet<string>;
  after: ReadonlySet<string>;
}

const pointersOf = lookup((vocabulary): Record<Tense, Pointers> & { names: ReadonlySet<string> } => {
  const words = (key: keyof TenseWords) => mergedWords(vocabulary, ({ tense }) => tense?.[key]);
  const own = (key: Tense) =>
    phraseTable(
      vocabulary.lexicons.flatMap(({ tense }) =>
        phrasesOf(tense?.[key] ?? "").map((phrase) => [phrase, true] as const),
      ),
    );
  return {
    past: { own: own("past"), before: words("pastBefore"), after: words("pastAfter") },
    future: { own: own("future"), before: words("futureBefore"), after: words("futureAfter") },
    names: words("names"),
  };
});

const pastOf = byForm((letters, vocabulary) => pointerIn("past", letters, vocabulary));
const futureOf = byForm((letters, vocabulary) => pointerIn("future", letters, vocabulary));

function pointerIn(tense: Tense, letters: string, vocabulary: Vocabulary): Pointer | undefined {
  const { own, before, after } = pointersOf(vocabulary)[tense];
  const phrases = withProclitics(letters, (word) => own.get(word), vocabulary).flatMap(({ found }) => found);
  const pointer = { own: phrases, before: before.has(letters), after: after.has(letters) };
  return phrases.length > 0 || pointer.before || pointer.after ? pointer : undefined;
}

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
  let isPast = false;
  let isFuture = false;
  for (let i = 0; i < page.words.length; i++) {
    if (!mayBe(page, i, "tense")) continue;
    const form = page.forms[i] as WordForm;
    isPast ||= points(page, i, pastOf(form));
    isFuture ||= points(page, i, futureOf(form));
  }
  if (isPast === isFuture) return undefined;
  return isPast ? "past" : "future";
}

function points({ words, vocabulary }: ReadingInput, i: number, pointer: Pointer | undefined): boolean {
  if (!pointer) return false;
  const { names } = pointersOf(vocabulary);
  const isName = (at: number) => names.has(words[at]?.letters ?? "");
  return (
    pointer.own.some((phrase) => isPhraseAt(words, i, phrase)) ||
    (pointer.before && isName(i + 1)) ||
    (pointer.after && isName(i - 1))
  );
}
