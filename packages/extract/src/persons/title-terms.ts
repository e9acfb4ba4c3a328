import { foldedList } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";
import type { TitleLists } from "../languages/parts/person-words.ts";

/** The words of titles of the active lexicons, merged into one lookup. */
export interface TitleTerms {
  has: (list: keyof TitleLists, letters: string) => boolean;
}

/** The words of titles of the active lexicons. */
export const titleTerms = perLexicons((lexicons: ActiveLexicons): TitleTerms => {
  // by word, since most words of a text are in no list
  const listsOf = new Map<string, Set<keyof TitleLists>>();
  for (const { titles } of lexicons)
    for (const [list, words] of Object.entries(titles?.lists ?? {}) as [keyof TitleLists, string][])
      for (const word of foldedList(words)) listsOf.set(word, (listsOf.get(word) ?? new Set()).add(list));
  return { has: (list, letters) => listsOf.get(letters)?.has(list) ?? false };
});
