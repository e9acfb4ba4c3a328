import { beginsWithCapital } from "../finding/capitals.ts";
import type { Match, ReadText } from "./match-phrases.ts";
import { wordAfter, wordBefore } from "./neighbours.ts";

/** Whether a match is part of the name of a company or a club: Qatar Airways, the Bank of China, طيران الإمارات. */
export function isPartOfName(read: ReadText, match: Match): boolean {
  const { text, words, terms } = read;
  const hasCapitals = hasCase(text.charAt(match.start));
  const next = wordAfter(read, match);
  if (next && terms.has("companyAfter", next) && (!hasCapitals || beginsWithCapital(text, next.start))) return true;
  const previous = wordBefore(read, match);
  if (!previous) return false;
  if (terms.has("companyBefore", previous) && (!hasCapitals || beginsWithCapital(text, previous.start))) return true;
  const owner = words[match.first - 2];
  if (!owner || !terms.is("of", previous.letters)) return false;
  return terms.is("companyOwners", owner.letters) && beginsWithCapital(text, owner.start);
}

/** Whether a place only names a street, a building or a treaty: شارع طهران, Zambia Street, the Treaty of Lisbon, the Paris Agreement. */
export function isNameOfWork(read: ReadText, match: Match): boolean {
  const { text, words, terms } = read;
  const hasCapitals = hasCase(text.charAt(match.start));
  const isProper = (word: { start: number }) => !hasCapitals || beginsWithCapital(text, word.start);
  const [previous, next] = [wordBefore(read, match), wordAfter(read, match)];
  if (hasCapitals && next && terms.is("workAfter", next.letters) && isProper(next)) return true;
  if (!previous || match.proclitics !== "") return false;
  if (terms.has("workBefore", previous) && isProper(previous)) return true;
  const owner = words[match.first - 2];
  return (
    owner !== undefined && terms.is("of", previous.letters) && terms.is("workOwners", owner.letters) && isProper(owner)
  );
}

function hasCase(letter: string): boolean {
  return letter.toLowerCase() !== letter.toUpperCase();
}
