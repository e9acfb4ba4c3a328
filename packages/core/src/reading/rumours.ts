import { withoutProclitics } from "../languages/clitics.ts";
import { phrasesOf, phraseTable } from "../languages/forms.ts";
import { lookup } from "../languages/vocabulary.ts";
import type { FoldedWord } from "../text/folded-words.ts";
import type { Span } from "../text/span.ts";
import { endOfPhrase, isPhraseAt } from "./phrases.ts";
import { possibleWords, readingInputOf, type Scope } from "./scope.ts";

const phrasesByFirst = lookup(({ lexicons }) =>
  phraseTable(lexicons.flatMap(({ rumours = "" }) => phrasesOf(rumours)).map((phrase) => [phrase, true] as const)),
);

/** Words and phrases that mark what is beside them as a rumour. */
export function findRumours(text: string, scope?: Scope): Span[] {
  const page = readingInputOf(text, scope);
  const { words, vocabulary } = page;
  const phrases = phrasesByFirst(vocabulary);
  return possibleWords(page, "rumours").flatMap((i) => {
    const word = words[i] as FoldedWord;
    const named = (letters: string) => phrases.get(letters)?.find((phrase) => isPhraseAt(words, i, phrase));
    const found = withoutProclitics(word.letters, named, vocabulary);
    return found ? [{ start: word.start, end: endOfPhrase(words, i, found.found) }] : [];
  });
}
