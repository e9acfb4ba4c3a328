import { foldedWords, type Span } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, lexiconOfWord } from "../languages/active-lexicons.ts";

/** The language of words, by the script of the first one that a lexicon knows; English by default. */
export function languageOfWords(lexicons: ActiveLexicons, words: string): string {
  for (const { letters } of foldedWords(words)) {
    const lexicon = lexiconOfWord(lexicons, letters);
    if (lexicon) return lexicon.tag;
  }
  return "en";
}

/** The words of a span with a complete article: in للرياض the preposition has absorbed the first letter of الرياض. */
export function withWholeArticle(lexicons: ActiveLexicons, text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  const article = lexicons.find(({ clitics }) => clitics)?.clitics?.article;
  const last = article?.slice(1);
  const isElided = article !== undefined && words.startsWith(last as string) && text.charAt(start - 1) === last;
  return isElided ? `${article.charAt(0)}${words}` : words;
}
