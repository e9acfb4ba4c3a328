import { type FoldedWord, foldedList, remembered, withoutProclitics } from "@diplomatic-visits/core/internal";
import { englishNoun } from "./counted-after.ts";
import { currencyFrom, type NumberText, nextStart } from "./number-text.ts";
import type { QuantityFound } from "./quantity-found.ts";
import { unitOfCurrency } from "./unit-of-number.ts";
import { isFunctionWord, isTimeWord } from "./word-shapes.ts";

// Words of a phrase stand joined by _.
const amounts = `عدة بضعة بضع عدد_من عددا_من عدد_كبير_من عددا_كبيرا_من عدد_قليل_من العديد_من عديد_من مجموعة_من سلسلة_من
  عشرات مئات آلاف ملايين مليارات عشرات_من مئات_من آلاف_من ملايين_من
  several a_few a_number_of a_large_number_of a_small_number_of a_handful_of a_couple_of a_series_of numerous
  dozens_of scores_of hundreds_of thousands_of tens_of_thousands_of hundreds_of_thousands_of millions_of billions_of tens_of_millions_of
  hundreds_of_millions_of tens_of_billions_of hundreds_of_billions_of trillions_of`;
const scales = "آلاف الآلاف ملايين الملايين مليارات المليارات hundred thousand million billion trillion";

interface Phrase {
  rest: readonly string[];
}

let byFirst: ReadonlyMap<string, readonly Phrase[]> | undefined;
let scaleWords: ReadonlySet<string> | undefined;

function phrases(): ReadonlyMap<string, readonly Phrase[]> {
  if (byFirst) return byFirst;
  const found = new Map<string, Phrase[]>();
  for (const phrase of amounts.split(/\s+/)) {
    const [first = "", ...rest] = foldedList(phrase.replaceAll("_", " "));
    found.set(first, [...(found.get(first) ?? []), { rest }]);
  }
  for (const same of found.values()) same.sort((a, b) => b.rest.length - a.rest.length);
  byFirst = found;
  return byFirst;
}

const phrasesFrom = remembered((letters) => {
  const known = phrases();
  return withoutProclitics(letters, (first) => known.get(first));
});

/** Words of amount without a number, with what they count: عدة شحنات, العديد من الدول, several states, millions of dollars. */
export function vagueQuantities(page: NumberText): QuantityFound[] {
  const found: QuantityFound[] = [];
  for (let i = 0; i < page.words.length; i++) {
    const word = page.words[i] as FoldedWord;
    const first = phrasesFrom(word.letters);
    // آلاف of 10 آلاف is part of a number
    if (!first || page.numberWords.has(word.end)) continue;
    // كميات is quantities, and no "as hundreds"
    if (first.skipped > 0 && word.letters[first.skipped - 1] === "ك") continue;
    const behind = behindPhrase(page, i, first.found);
    const vague = behind === undefined ? undefined : vagueOf(page, word.part(first.skipped).start, behind);
    if (vague) found.push(vague);
  }
  return found;
}

function behindPhrase(page: NumberText, i: number, phrases: readonly Phrase[]): number | undefined {
  const phrase = phrases.find(({ rest }) => rest.every((own, k) => isNext(page, i + k + 1, own)));
  return phrase && behindScale(page, i + phrase.rest.length + 1);
}

function isNext(page: NumberText, i: number, letters: string): boolean {
  return page.words[i]?.letters === letters && isJoined(page, i);
}

// by one space, which is no line break
function isJoined({ text, words }: NumberText, i: number): boolean {
  const [last, word] = [words[i - 1], words[i]];
  return last !== undefined && word !== undefined && /^[ \u00a0]$/.test(text.slice(last.end, word.start));
}

// عشرات الآلاف من, مئات ملايين
function behindScale(page: NumberText, at: number): number {
  scaleWords ??= new Set(foldedList(scales));
  if (!scaleWords.has(page.words[at]?.letters ?? "") || !isJoined(page, at)) return at;
  return isNext(page, at + 1, "من") ? at + 2 : at + 1;
}

function vagueOf(page: NumberText, start: number, at: number): QuantityFound | undefined {
  const { text, words } = page;
  const [last, noun] = [words[at - 1] as FoldedWord, words[at]];
  if (noun === undefined || nextStart(text, last.end) !== noun.start || noun.isNumeral) return undefined;
  const money = currencyFrom(page, noun.start);
  const unit = money && unitOfCurrency(text, money);
  if (unit) {
    const certainty = unit.certainty === "candidate" ? "candidate" : "likely";
    return { ...unit, start, rule: "quantity/vague-money", certainty, basis: "vague" };
  }
  const end = nounEnd(page, at);
  if (end === undefined) return undefined;
  const counted = text.slice(noun.start, end);
  return { start, end, rule: "quantity/vague", certainty: "likely", unit: "1", basis: "vague", counted };
}

function nounEnd(page: NumberText, at: number): number | undefined {
  const { letters, end } = page.words[at] as FoldedWord;
  if (/^[a-z]/.test(letters)) return englishNoun(page, at)?.end;
  const isNoun = letters.length > 2 && !isFunctionWord(letters) && !isTimeWord(letters);
  return isNoun ? end : undefined;
}
