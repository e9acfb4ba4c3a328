import { foldedWords } from "@diplomatic-visits/core/internal";
import type { ActiveLexicons } from "../languages/active-lexicons.ts";
import type { PersonFound } from "./person.ts";
import { titleTerms } from "./title-terms.ts";

/** The grammatical gender of words for a person. */
export type Gender = "masculine" | "feminine";

/** The gender that the words of a title show: Queen, Mr., رئيسة; undefined where they show none. */
export function genderOfWords(lexicons: ActiveLexicons, title: string): Gender | undefined {
  const terms = titleTerms(lexicons);
  const words = foldedWords(title);
  if (words.some(({ letters }) => terms.has("feminine", letters))) return "feminine";
  if (words.some(({ letters }) => terms.has("masculine", letters))) return "masculine";
  const head = words[0];
  const ending = head && lexicons.find(({ letters }) => letters.test(head.letters))?.titles?.feminineEnding;
  if (!head || ending === undefined) return undefined;
  return title.slice(head.start, head.end).endsWith(ending) ? "feminine" : "masculine";
}

// a person mentioned with hundreds of titles needs no more of them
const mostTitles = 8;

/** The gender that the titles of a person show. */
export function genderOfPerson(
  { text, lexicons }: { text: string; lexicons: ActiveLexicons },
  { titles }: PersonFound,
): Gender | undefined {
  const genders = titles
    .slice(0, mostTitles)
    .flatMap(({ start, end }) => genderOfWords(lexicons, text.slice(start, end)) ?? []);
  return genders.includes("feminine") ? "feminine" : genders[0];
}
