import type { FoldedWord } from "@diplomatic-visits/core/text";
import type { Match, ReadText } from "./match-phrases.ts";
import { isAmong, wordBefore, wordBehind } from "./neighbours.ts";

const reach = 4;

/** Whether no word around a match is written small, as in headlines: capitals then tell nothing. */
export function inHeadline({ text, words }: ReadText, { first, last }: Match, everyLetter: boolean): boolean {
  const around = [...words.slice(Math.max(0, first - reach), first), ...words.slice(last + 1, last + 1 + reach)];
  const telling = around.filter(({ isNumeral, letters }) => !isNumeral && letters.length > 3);
  return (
    telling.length > 0 && telling.every((word) => (everyLetter ? isInCapitals(text, word) : isCapitalized(text, word)))
  );
}

function isInCapitals(text: string, { start, end }: FoldedWord): boolean {
  const written = text.slice(start, end);
  return written === written.toUpperCase() && written !== written.toLowerCase();
}

function isCapitalized(text: string, { start }: FoldedWord): boolean {
  const initial = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return initial !== initial.toLowerCase();
}

const noNames =
  "in, from, to, of, the, at, for, and, but, with, as, while, when, since, after, before, both, on, by, between, visit, " +
  "president, king, queen, prime, foreign, minister, ministry, army, government, parliament, ambassador, embassy, vice, " +
  "national, central, bank, deputy, crown, prince, princess, emperor, general, armed, defence, defense, interior, " +
  "finance, supreme, airlines, air, airways, team, capital, football, association, times, post, today, daily, police, " +
  "university, company, olympic, committee, red, press, agency, news, forces, authority, chamber, military, state, " +
  "royal, border, investment, export, monday, tuesday, wednesday, thursday, friday, saturday, sunday";

/** Whether a capitalized word beside a match makes it part of a person's name; undefined where capitals tell nothing. */
export function isNameOfPerson(read: ReadText, match: Match): boolean | undefined {
  const beside = [wordBefore(read, match), wordBehind(read, match)].some(
    (word) =>
      word && !word.isNumeral && isCapitalized(read.text, word) && word.letters.length > 1 && !isAmong(word, noNames),
  );
  if (!beside) return false;
  return inHeadline(read, match, false) ? undefined : true;
}
