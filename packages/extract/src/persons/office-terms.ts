import { foldedList } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";
import type { OfficeGrammar } from "../languages/parts/office-grammar.ts";

type List = {
  [K in keyof OfficeGrammar]-?: OfficeGrammar[K] extends string | undefined ? K : never;
}[keyof OfficeGrammar];

/** The grammar of offices of the language of a text, with its words ready for lookup. */
export interface OfficeTerms {
  grammar: OfficeGrammar;
  has: (list: List, letters: string | undefined) => boolean;
}

/** The grammar of offices of the first lexicon; undefined if it has none. */
export const officeTerms = perLexicons((lexicons: ActiveLexicons): OfficeTerms | undefined => {
  const grammar = lexicons[0]?.titles?.grammar;
  if (!grammar) return undefined;
  const sets = new Map<string, ReadonlySet<string>>();
  for (const [list, words] of Object.entries(grammar))
    if (typeof words === "string") sets.set(list, new Set(foldedList(words.replaceAll("_", " "))));
  return { grammar, has: (list, letters) => letters !== undefined && sets.get(list)?.has(letters) === true };
});
