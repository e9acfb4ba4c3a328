import type { Forms } from "../../src/languages/parts/forms.ts";
import { type FoldedWord, foldedList, foldedWords, withoutProclitics } from "../../src/text/folded-words.ts";
import type { Span } from "../../src/text/span.ts";

/** Words of a text that name a value, such as a code of a codelist. */
export interface NamedValue extends Span {
  value: string;
}

interface Phrase {
  words: readonly string[];
  value: string;
}

/** Phrases by their first word, the longest first. */
export type ValuePhrases = ReadonlyMap<string, readonly Phrase[]>;

/** Makes the forms of values ready for search; of two values with one form the first counts. */
export function valuePhrases(rows: readonly (readonly [value: string, forms: Forms])[]): ValuePhrases {
  const byFirst = new Map<string, Phrase[]>();
  for (const [value, forms] of rows)
    for (const form of forms.split(/\s+/).filter(Boolean)) {
      const words = foldedWords(foldedList(form.replaceAll("_", " ")).join(" ")).map(({ letters }) => letters);
      const [first] = words;
      if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }]);
    }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** The words of a text that name values; of phrases that begin with one word the longest counts. */
export function findNamedValues(text: string, phrases: ValuePhrases): NamedValue[] {
  const words = foldedWords(text);
  const found: NamedValue[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as FoldedWord;
    const phrase = withoutProclitics(word.letters, (first) => phrases.get(first)?.find((one) => isAt(one, words, i)));
    if (!phrase) continue;
    const last = words[i + phrase.found.words.length - 1] as FoldedWord;
    found.push({ start: word.part(phrase.skipped).start, end: last.end, value: phrase.found.value });
    i += phrase.found.words.length - 1;
  }
  return found;
}

function isAt({ words: own }: Phrase, words: readonly FoldedWord[], at: number): boolean {
  return own.every((letters, k) => {
    const word = words[at + k];
    return k === 0 || (word?.letters === letters && /^\.?[\s'’-]*$/.test(word.gap));
  });
}
