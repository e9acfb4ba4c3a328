import { withProclitics } from "../languages/clitics.ts";
import { phrasesOf, phraseTable } from "../languages/forms.ts";
import { lookup } from "../languages/vocabulary.ts";
import type { FoldedWord } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import { endOfPhrase, isPhraseAt } from "./phrases.ts";
import { possibleWords, readingInputOf, type Scope } from "./scope.ts";
import { byForm, type WordForm } from "./word-form.ts";

const phrasesByFirst = lookup(({ lexicons }) =>
  phraseTable(lexicons.flatMap(({ rumours = "" }) => phrasesOf(rumours)).map((phrase) => [phrase, true] as const)),
);

/** The phrases that a word may begin, in the order in which they are tried. */
const phrasesOfWord = byForm((letters, vocabulary) => {
  const phrases = phrasesByFirst(vocabulary);
  return withProclitics(letters, (first) => phrases.get(first), vocabulary).flatMap(({ found }) => found);
});

/** Words and phrases that mark what is beside them as a rumour. */
export function findRumours(text: string, scope?: Scope): Span[] {
  const page = readingInputOf(text, scope);
  const found: Span[] = [];
  for (const i of possibleWords(page, "rumours")) {
    const phrase = phrasesOfWord(page.forms[i] as WordForm).find((one) => isPhraseAt(page.words, i, one));
    if (phrase) found.push({ start: (page.words[i] as FoldedWord).start, end: endOfPhrase(page.words, i, phrase) });
  }
  return found;
}
