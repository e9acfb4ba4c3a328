import type { FoldedWord } from "@diplomatic-visits/core/internal";
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

const titles = new Set("mr mrs ms dr sen rep gov prof gen lt col".split(" "));

/**
 * Whether a capitalized word beside a match makes it part of a person's name; undefined where capitals tell nothing: in a
 * headline, and behind the first word of a sentence.
 */
export function isNameOfPerson(read: ReadText, match: Match): boolean | undefined {
  if (isTitle(read, match.first - 1)) return true;
  const before = nameBeside(read, match.first, wordBefore(read, match));
  const behind = nameBeside(read, match.last + 1, wordBehind(read, match));
  if (!before && !behind) return false;
  if (inHeadline(read, match, false)) return undefined;
  return behind || !beginsSentence(read, match.first - 1) ? true : undefined;
}

function nameBeside({ text, words }: ReadText, gapAt: number, word: FoldedWord | undefined): boolean {
  if (!word || word.isNumeral || words[gapAt]?.gap !== " ") return false;
  return word.letters.length > 1 && isCapitalized(text, word) && !isAmong(word, noNames);
}

function beginsSentence({ text, words }: ReadText, index: number): boolean {
  const before = words[index - 1];
  const start = words[index]?.start ?? 0;
  if (isTitle({ text, words }, index - 1)) return false;
  return !before || /[.!?:"“«\n]/.test(text.slice(before.end, start));
}

// "Mr. Jordan", "Rep. Jim Jordan"
function isTitle({ words }: ReadText, index: number): boolean {
  return titles.has(words[index]?.letters ?? "") && /^\.? $/.test(words[index + 1]?.gap ?? "");
}
