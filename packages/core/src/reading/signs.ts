import { withoutArticle, withoutProclitics } from "../languages/clitics.ts";
import { mergedWords } from "../languages/forms.ts";
import { lookup } from "../languages/vocabulary.ts";
import { possibleWords, readingInputOf, type Scope } from "./scope.ts";

const fallsOf = lookup((vocabulary) => mergedWords(vocabulary, ({ falls }) => falls));

/** Whether a text contains words by which a number decreases or is below zero. */
export function hasFall(text: string, scope?: Scope): boolean {
  const page = readingInputOf(text, scope);
  const { words, vocabulary } = page;
  const falls = fallsOf(vocabulary);
  const isFall = (letters: string) => withoutArticle(letters, (word) => falls.has(word) || undefined, vocabulary);
  return possibleWords(page, "falls").some(
    (i) => withoutProclitics(words[i]?.letters ?? "", isFall, vocabulary) !== undefined,
  );
}

const minus = /(?:^|[\s([«"“])(?:[-−]|[-−][$€£¥]|[$€£¥][-−])$/;

/** Whether a minus sign is written onto the number that begins at an offset. */
export function hasMinus(text: string, offset: number): boolean {
  return minus.test(text.slice(Math.max(0, offset - 3), offset));
}
