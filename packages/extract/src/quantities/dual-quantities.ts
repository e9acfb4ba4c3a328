import {
  currencyAt,
  type FoldedWord,
  foldedList,
  remembered,
  withoutProclitics,
} from "@diplomatic-visits/core/internal";
import { isKnownDual } from "./counted-nouns.ts";
import { modBefore, type NumberText } from "./number-text.ts";
import type { QuantityFound } from "./quantity-found.ts";
import { unitOfCurrency } from "./unit-of-number.ts";
import { isTimeWord } from "./word-shapes.ts";

// Words and names in تين and تان that are no duals.
const noDuals = `فلسطين متين بساتين سلاطين لاتين كراتين أرجنتين مارتين كوينتين كريستين فالنتين أوغستين شياطين أساطين
  بهتان كتان شتان يوكاتان اثنتين اثنتان ثنتين ثنتان مئتين مئتان مائتين مائتان كلتين`;

let exceptions: ReadonlySet<string> | undefined;

/** Arabic nouns whose dual says two: محطتين, دولتان. With an article they take up what is known (البلدين) and count nothing. */
export function dualQuantities(page: NumberText): QuantityFound[] {
  const found: QuantityFound[] = [];
  for (let i = 0; i < page.words.length; i++) {
    const word = page.words[i] as FoldedWord;
    if (!endsAsDual(word.letters) || page.numberWords.has(word.end)) continue;
    const dual = moneyDual(page, i) ?? nounDual(page, word, page.words[i - 1]);
    if (dual) found.push(withMod(page, dual));
  }
  return found;
}

// أكثر من دولتين
function withMod(page: NumberText, dual: QuantityFound): QuantityFound {
  const before = modBefore(page, dual.start);
  return before ? { ...dual, start: before.start, mod: before.mod } : dual;
}

function endsAsDual(letters: string): boolean {
  return letters.endsWith("ين") || letters.endsWith("ان");
}

function moneyDual({ text, words }: NumberText, i: number): QuantityFound | undefined {
  const money = currencyAt({ text, words }, i);
  const isDual = money?.isDual && money.start === words[i]?.start;
  const unit = isDual ? unitOfCurrency(text, money) : undefined;
  return unit && { ...unit, value: 2, basis: "dual" };
}

function nounDual({ text }: NumberText, word: FoldedWord, before: FoldedWord | undefined): QuantityFound | undefined {
  const { letters } = word;
  if (/^[وف]?(?:[بك]?ال|لل)/.test(letters)) return undefined;
  const known = knownDual(letters);
  // an adjective agrees with the noun before it: محطتين كبيرتين
  const skipped = known ?? (before && isDual(before.letters) ? undefined : dualByForm(letters));
  if (skipped === undefined) return undefined;
  const { start, end } = word.part(skipped);
  return {
    ...{ start, end, rule: known === undefined ? "quantity/dual-by-form" : "quantity/dual" },
    ...{ certainty: known === undefined ? "candidate" : "likely", value: 2, unit: "1", basis: "dual" },
    counted: text.slice(start, end),
  };
}

function isDual(letters: string): boolean {
  return knownDual(letters) !== undefined || dualByForm(letters) !== undefined;
}

// Both give the number of letters written onto the word.
const knownDual = remembered(
  (letters) => withoutProclitics(letters, (one) => (isKnownDual(one) && !isTimeWord(one)) || undefined)?.skipped,
);

const dualByForm = remembered((letters): number | undefined => {
  const skipped = /^[وف]\p{L}{6}/u.test(letters) ? 1 : 0;
  // a dual in يتين is as often an adjective
  if (letters.replace(/^[وف]?[بلك]?/, "").length < 6 || !/(?:[^ي]تين|[^يس]تان)$/.test(letters)) return undefined;
  exceptions ??= new Set(foldedList(noDuals));
  const known = exceptions;
  const isOther = withoutProclitics(letters, (one) => known.has(one) || isTimeWord(one) || undefined) !== undefined;
  return isOther ? undefined : skipped;
});
