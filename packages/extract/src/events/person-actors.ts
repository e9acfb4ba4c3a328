import type { ActiveLexicons } from "../languages/active-lexicons.ts";
import type { PersonFound } from "../persons/person.ts";
import type { Actor } from "./event.ts";
import { eventTerms } from "./event-terms.ts";

// the longest article and the space after it
const articleLength = 5;

/** Persons as actors: every mention, with the title right before it, or after it and a comma. */
export function personActors(text: string, persons: readonly PersonFound[], lexicons: ActiveLexicons): Actor[] {
  const actors = persons.flatMap((person) => {
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
  return actors.sort((a, b) => a.start - b.start);
}

// the length of ", " or ", the "
function apposition(text: string, end: number, lexicons: ActiveLexicons): number {
  if (text.slice(end, end + 2) !== ", ") return 0;
  const article = /^(\p{L}+) /u.exec(text.slice(end + 2, end + 2 + articleLength))?.[1];
  return article !== undefined && eventTerms(lexicons).has("the", article) ? 2 + article.length + 1 : 2;
}
