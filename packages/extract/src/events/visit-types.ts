import type { VisitType } from "@diplomatic-visits/core";
import { type FoldedWord, foldedWords, type Span } from "@diplomatic-visits/core/internal";
import { perLexicons } from "../languages/active-lexicons.ts";
import type { Slot } from "./event.ts";
import type { SentenceView } from "./sentence-view.ts";

interface TypePhrase {
  value: VisitType;
  words: readonly string[];
  /** The index of the word for visit in the phrase; it may have prefixed clitics. */
  head: number;
}

const typePhrases = perLexicons((lexicons): readonly TypePhrase[] => {
  const phrases = lexicons.flatMap(({ events }) =>
    (events?.visitTypes ?? []).flatMap(([value, names]) =>
      names.split(", ").map((name): TypePhrase => {
        const words = foldedWords(name).map(({ letters }) => letters);
        return { value, words, head: events?.order === "verb-first" ? 0 : words.length - 1 };
      }),
    ),
  );
  return phrases.sort((a, b) => b.words.length - a.words.length);
});

// a conjunction and a preposition
const longestClitics = 2;

/** The type of a visit from the words around the word for visit. */
export function visitTypeAt({ words, lexicons }: SentenceView, i: number): Slot<VisitType> | undefined {
  const { letters } = words[i] as FoldedWord;
  for (const phrase of typePhrases(lexicons)) {
    const head = phrase.words[phrase.head] as string;
    if (!letters.endsWith(head) || letters.length - head.length > longestClitics) continue;
    const span = phraseSpan(words, i - phrase.head, phrase);
    if (span) return { ...span, value: phrase.value };
  }
  return undefined;
}

function phraseSpan(words: readonly FoldedWord[], from: number, phrase: TypePhrase): Span | undefined {
  for (let k = 0; k < phrase.words.length; k++) {
    const word = words[from + k];
    if (!word || (k > 0 && !/^[ -]$/.test(word.gap))) return undefined;
    if (k !== phrase.head && word.letters !== phrase.words[k]) return undefined;
  }
  const first = words[from] as FoldedWord;
  const cut = phrase.head === 0 ? first.letters.length - (phrase.words[0] as string).length : 0;
  return {
    start: cut > 0 ? first.part(cut).start : first.start,
    end: (words[from + phrase.words.length - 1] as FoldedWord).end,
  };
}
