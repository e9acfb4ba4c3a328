import { type Approximator, approximatorAt, type NumberFound } from "@diplomatic-visits/core/text";
import { countedAfter } from "./counted-after.ts";
import { isLabelled, isNoQuantity } from "./not-a-quantity.ts";
import { modBefore, type NumberText, nextStart, wordFrom } from "./number-text.ts";
import type { QuantityFound, UnitFound } from "./quantity-found.ts";
import { unitOfNumber } from "./unit-of-number.ts";

/** The quantities that a number gives: about $2.2 billion, 40 per cent, 35 شخصا, from 10 to 20 dollars. */
export function numberedQuantities(page: NumberText): QuantityFound[] {
  return page.numbers.flatMap((number, i) => {
    if (isNoQuantity(page, number)) return [];
    const unit = unitOf(page, number);
    if (unit) return [quantityOf(page, number, unit)];
    const upper = page.numbers[i + 1];
    const shared =
      upper && isRange(page, number, upper) && !isNoQuantity(page, upper) ? unitOf(page, upper) : undefined;
    return shared ? [lowerOf(page, number, shared)] : [];
  });
}

function unitOf(page: NumberText, number: NumberFound): UnitFound | undefined {
  const unit = unitOfNumber(page, number);
  // in 2020 dollars, article 5 tonnes
  const isDoubtful = unit && unit.start >= number.end && unit.unit !== "%" && isLabelled(page, number);
  if (unit) return isDoubtful ? { ...unit, certainty: "candidate" } : unit;
  // "one of them" counts nobody
  if (number.value === 1 || isLabelled(page, number) || isKnownAlready(page, number)) return undefined;
  return countedAfter(page, number);
}

const article = /(?:^|[^a-z])(?:the|these|those|its|their|his|her|our|other|last|next|first|past) $/i;

// the two countries, their three ministers, الذكرى الـ50
function isKnownAlready({ text }: NumberText, { start, value, form }: NumberFound): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  return /ال\u0640* ?$/u.test(before) || (form === "words" && value <= 10 && article.test(before));
}

function quantityOf(page: NumberText, number: NumberFound, unit: UnitFound): QuantityFound {
  const isNegative = isBelowZero(page, number, unit);
  const from = Math.min(number.start, unit.start) - (isNegative ? isNegative.length : 0);
  const to = Math.max(number.end, unit.end);
  const before = modBefore(page, from);
  const behind = before ? undefined : approximatorBehind(page, to);
  const mod = (before ?? behind)?.mod;
  return {
    ...{ start: before?.start ?? from, end: behind?.end ?? to, rule: unit.rule, certainty: unit.certainty },
    ...{ value: isNegative ? -number.value : number.value, unit: unit.unit, ...(mod && { mod }) },
    basis: basisOf(number),
    ...(unit.counted !== undefined && { counted: unit.counted }),
    ...(unit.doubt && { doubt: unit.doubt }),
  };
}

function basisOf({ form }: NumberFound): QuantityFound["basis"] {
  return form === "digits" || form === "mixed" ? "numeral" : "word";
}

const sign = /(?<=^|[\s(])(?:[-−]|(?:سالب|ناقص|minus) )$/u;

// A minus before a share or a degree is a sign, before other things a dash.
function isBelowZero({ text }: NumberText, { start }: NumberFound, { unit }: UnitFound): string | undefined {
  return unit === "%" || unit === "Cel" ? sign.exec(text.slice(Math.max(0, start - 8), start))?.[0] : undefined;
}

// behind the unit: 50 شخصا على الأقل
function approximatorBehind({ text, words }: NumberText, end: number): Approximator | undefined {
  const start = nextStart(text, end);
  if (start === undefined) return undefined;
  const at = wordFrom(words, start);
  const found = words[at]?.start === start ? approximatorAt(words, at) : undefined;
  const isOwn = found && /^(?:تقريب|على ال|at (?:least|most)$)/.test(text.slice(found.start, found.end));
  return isOwn && !text.slice(end, found.end).includes("\n") ? found : undefined;
}

// 10-20, من 10 إلى 20, بين عشرة وعشرين, between 10 and 20
function isRange({ text }: NumberText, lower: NumberFound, upper: NumberFound): boolean {
  const between = text.slice(lower.end, Math.min(upper.start, lower.end + 8));
  if (/^(?: ?[-–] ?| (?:إلى|الى|to) | ل)$/u.test(between)) return true;
  return (
    /^ (?:و ?|and )$/u.test(between) &&
    /(?:بين|between) $/iu.test(text.slice(Math.max(0, lower.start - 9), lower.start))
  );
}

// The lower end of a range has its unit from the upper: for a person to decide.
function lowerOf(page: NumberText, number: NumberFound, { unit, doubt, rule }: UnitFound): QuantityFound {
  const before = modBefore(page, number.start);
  return {
    ...{ start: before?.start ?? number.start, end: number.end, rule: `${rule}-of-range`, certainty: "candidate" },
    ...{ value: number.value, unit, ...(before && { mod: before.mod }), basis: basisOf(number) },
    ...(doubt && { doubt }),
  };
}
