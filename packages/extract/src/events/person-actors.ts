import { foldedWords } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, lexiconOfWord } from "../languages/active-lexicons.ts";
import type { PersonFound } from "../persons/person.ts";
import type { PersonReferences } from "../persons/references.ts";
import type { Actor } from "./event.ts";
import { eventTerms } from "./event-terms.ts";

// the longest article and the space after it
const articleLength = 5;

/** The persons of a text, and the words that refer to them. */
export interface ReferredPersons {
  persons: readonly PersonFound[];
  references?: PersonReferences | undefined;
}

/** Persons as actors: every mention, with the title right before it, or after it and a comma, and the words that refer to them. */
export function personActors(
  text: string,
  { persons, references }: ReferredPersons,
  lexicons: ActiveLexicons,
): Actor[] {
  const named = namedActors(text, persons, lexicons);
  const referring = (references?.list ?? []).filter(
    ({ start, end }) =>
      isRead(text.slice(start, end), lexicons) && !named.some((actor) => actor.start < end && start < actor.end),
  );
  return [...named, ...referring.map(({ start, end, person }): Actor => ({ start, end, person }))].sort(
    (a, b) => a.start - b.start,
  );
}

// Where the verb comes first, its reader finds the antecedent of a pronoun by itself.
function isRead(words: string, lexicons: ActiveLexicons): boolean {
  return lexiconOfWord(lexicons, foldedWords(words)[0]?.letters ?? "")?.events?.order === "subject-first";
}

function namedActors(text: string, persons: readonly PersonFound[], lexicons: ActiveLexicons): Actor[] {
  return persons.flatMap((person) => {
    const titleStarts = new Map(person.titles.map(({ start, end }) => [end, start]));
    const titleEnds = new Map(person.titles.map(({ start, end }) => [start, end]));
    return person.mentions.map(({ start, end }): Actor => {
      // "Mr. Marsh", "the foreign minister, Leo Marsh"
      const titleEnd = /[.,]/.test(text.charAt(start - 2)) ? start - 2 : start - 1;
      const own = titleStarts.get(titleEnd);
      if (own !== undefined) return { start: own, end, person };
      // "Leo Marsh, the Irish foreign minister"
      const at = end + apposition(text, end, lexicons);
      const titleEndAfter = at > end ? titleEnds.get(at) : undefined;
      return { start, end: titleEndAfter ?? end, person };
    });
  });
}

// the length of ", " or ", the "
function apposition(text: string, end: number, lexicons: ActiveLexicons): number {
  if (text.slice(end, end + 2) !== ", ") return 0;
  const article = /^(\p{L}+) /u.exec(text.slice(end + 2, end + 2 + articleLength))?.[1];
  return article !== undefined && eventTerms(lexicons).has("the", article) ? 2 + article.length + 1 : 2;
}
