import { foldedList } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";
import type { TitleLists } from "../languages/parts/person-words.ts";

/** The words of titles of the active lexicons, merged into one lookup. */
export interface TitleTerms {
  has: (list: keyof TitleLists, letters: string) => boolean;
}

/** The words of titles of the active lexicons. */
export const titleTerms = perLexicons((lexicons: ActiveLexicons): TitleTerms => {
  const sets = new Map<keyof TitleLists, ReadonlySet<string>>();
  for (const { titles } of lexicons)
    for (const [list, words] of Object.entries(titles?.lists ?? {}) as [keyof TitleLists, string][])
      sets.set(list, new Set([...(sets.get(list) ?? []), ...foldedList(words)]));
  return { has: (list, letters) => sets.get(list)?.has(letters) ?? false };
});
