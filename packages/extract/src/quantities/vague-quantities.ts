import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { phraseFrom, quantityWordsAt } from "./counted-after.ts";
import { type NumberText, nextStart } from "./number-text.ts";
import type { QuantityFound } from "./quantity-found.ts";
import { amountReader, type PhraseRest } from "./quantity-terms.ts";
import { unitOfCurrency } from "./unit-of-number.ts";

/** Words of amount without a number, with what they count: عدة شحنات, العديد من الدول, several states, millions of dollars. */
export function vagueQuantities(page: NumberText): QuantityFound[] {
  const found: QuantityFound[] = [];
  for (let i = 0; i < page.words.length; i++) {
    const word = page.words[i] as FoldedWord;
    const first = amountReader(page.lexicons)(word.letters);
    // آلاف of 10 آلاف is part of a number
    if (!first || page.isInNumber(i)) continue;
    // كميات is quantities, and not "as hundreds"
    const clitic = first.skipped > 0 ? word.letters[first.skipped - 1] : undefined;
    if (clitic !== undefined && clitic === quantityWordsAt(page, i)?.notBeforeAmount) continue;
    const after = afterPhrase(page, i, first.found);
    const vague = after === undefined ? undefined : vagueOf(page, word.part(first.skipped).start, after);
    if (vague) found.push(vague);
  }
  return found;
}

function afterPhrase(page: NumberText, i: number, phrases: readonly PhraseRest[]): number | undefined {
  const phrase = phrases.find(({ rest }) => rest.every((own, k) => isNext(page, i + k + 1, own)));
  return phrase && afterScale(page, i + phrase.rest.length + 1);
}

function isNext(page: NumberText, i: number, letters: string): boolean {
  return page.words[i]?.letters === letters && isJoined(page, i);
}

// separated by one space, not by a line break
function isJoined({ text, words }: NumberText, i: number): boolean {
  const [last, word] = [words[i - 1], words[i]];
  return last !== undefined && word !== undefined && /^[ \u00a0]$/.test(text.slice(last.end, word.start));
}

// عشرات الآلاف من, مئات ملايين
function afterScale(page: NumberText, at: number): number {
  if (!page.terms.has("scales", page.words[at]?.letters ?? "") || !isJoined(page, at)) return at;
  const isOf = page.terms.has("of", page.words[at + 1]?.letters ?? "") && isJoined(page, at + 1);
  return isOf ? at + 2 : at + 1;
}

function vagueOf(page: NumberText, start: number, at: number): QuantityFound | undefined {
  const { text, words } = page;
  const [last, noun] = [words[at - 1] as FoldedWord, words[at]];
  if (noun === undefined || nextStart(text, last.end) !== noun.start || noun.isNumeral) return undefined;
  const money = page.currencyFrom(noun.start);
  const unit = money && unitOfCurrency(page, money);
  if (unit) {
    const certainty = unit.certainty === "candidate" ? "candidate" : "likely";
    return { ...unit, start, rule: "quantity/vague-money", certainty, basis: "vague" };
  }
  const end = nounEnd(page, at);
  if (end === undefined) return undefined;
  const counted = text.slice(noun.start, end);
  return { start, end, rule: "quantity/vague", certainty: "likely", unit: "1", basis: "vague", counted };
}

// words of two letters are particles
const shortestNoun = 3;

function nounEnd(page: NumberText, at: number): number | undefined {
  const { letters, end } = page.words[at] as FoldedWord;
  if (quantityWordsAt(page, at)?.counts === "phrase") return phraseFrom(page, at)?.end;
  const isNoun =
    letters.length >= shortestNoun && !page.terms.isFunctionWord(letters) && !page.terms.isTimeWord(letters);
  return isNoun ? end : undefined;
}
