import { type FoldedWord, foldedList, withoutProclitics } from "@diplomatic-visits/core/text";
import { isKnownDual } from "./counted-nouns.ts";
import type { NumberText } from "./number-text.ts";
import type { QuantityFound } from "./quantity-found.ts";
import { unitOfCurrency } from "./unit-of-number.ts";
import { isTimeWord } from "./word-shapes.ts";

// Words and names in تين and تان that are no duals.
const noDuals = `بوتين فلسطين متين بساتين سلاطين لاتين كراتين أرجنتين مارتين كوينتين كريستين فالنتين أوغستين شياطين أساطين
  بهتان كتان بستان باكستان أفغانستان كازاخستان شتان فستان اثنتين اثنتان ثنتين ثنتان مئتين مئتان مائتين مائتان كلتين`;

let exceptions: ReadonlySet<string> | undefined;

/** Arabic nouns whose dual says two: محطتين, دولتان. With an article they take up what is known (البلدين) and count nothing. */
export function dualQuantities(page: NumberText): QuantityFound[] {
  const numbered = new Set(page.numbers.map(({ end }) => end));
  return page.words.flatMap((word, i) => {
    if (word.isNumeral || numbered.has(word.end)) return [];
    return moneyDual(page, word) ?? nounDual(page, word, page.words[i - 1]) ?? [];
  });
}

function moneyDual({ text, currenciesFrom }: NumberText, word: FoldedWord): QuantityFound | undefined {
  const money = currenciesFrom.get(word.start);
  const unit = money?.isDual ? unitOfCurrency(text, money) : undefined;
  return unit && { ...unit, value: 2, basis: "dual" };
}

function nounDual({ text }: NumberText, word: FoldedWord, before: FoldedWord | undefined): QuantityFound | undefined {
  const { letters } = word;
  if (!/(?:ين|ان)$/.test(letters) || isDefinite(letters)) return undefined;
  const known = withoutProclitics(letters, (one) => (isKnownDual(one) && !isTimeWord(one)) || undefined);
  // an adjective agrees with the noun before it: محطتين نوويتين
  if (!known && (!isDualByForm(letters) || (before && isDualByForm(before.letters)))) return undefined;
  const span = word.part(known?.skipped ?? 0);
  return {
    ...{ start: span.start, end: span.end, rule: known ? "quantity/dual" : "quantity/dual-by-form" },
    ...{ certainty: known ? "likely" : "candidate", value: 2, unit: "1", basis: "dual" },
    counted: text.slice(span.start, span.end),
  };
}

function isDefinite(letters: string): boolean {
  return /^[وف]?(?:[بك]?ال|لل)/.test(letters);
}

function isDualByForm(letters: string): boolean {
  if (letters.length < 6 || !/(?:تين|تان)$/.test(letters)) return false;
  exceptions ??= new Set(foldedList(noDuals));
  const known = exceptions;
  return withoutProclitics(letters, (one) => known.has(one) || isTimeWord(one) || undefined) === undefined;
}
