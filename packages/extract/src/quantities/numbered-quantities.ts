import {
  type Approximator,
  isNumberRange,
  lowerEndOf,
  type NumberFound,
  type Span,
} from "@diplomatic-visits/core/internal";
import type { ActiveLexicons } from "../languages/active-lexicons.ts";
import { countedAfter } from "./counted-after.ts";
import { isLabelled, isNoQuantity, isYearLike } from "./not-a-quantity.ts";
import { modBefore, type NumberText, nextStart } from "./number-text.ts";
import type { QuantityFound, UnitFound } from "./quantity-found.ts";
import { unitOfNumber } from "./unit-of-number.ts";

/** The quantities given by a number outside other spans: about $2.2 billion, 40 per cent, 35 شخصا, from 10 to 20 dollars. */
export function numberedQuantities(page: NumberText, not: readonly Span[]): QuantityFound[] {
  const found: QuantityFound[] = [];
  let next = 0;
  for (const [i, number] of page.numbers.entries()) {
    while (next < not.length && (not[next] as Span).end <= number.start) next++;
    const isLeftAlone = next < not.length && (not[next] as Span).start <= number.start;
    const quantity = isLeftAlone || isNoQuantity(page, number) ? undefined : quantityAt(page, i);
    if (quantity) found.push(quantity);
    const upper = quantity?.ownEnd === undefined ? undefined : upperOf(page, i, quantity);
    if (upper) found.push(upper);
  }
  return found;
}

function quantityAt(page: NumberText, i: number): QuantityFound | undefined {
  const [number, upper] = [page.numbers[i] as NumberFound, page.numbers[i + 1]];
  const range =
    upper && isNumberRange(page.text, [number, upper], page.terms.vocabulary) && !isNoQuantity(page, upper)
      ? upper
      : undefined;
  const own = unitOf(page, number);
  if (range && (!own || isSharedEnd(page, { lower: number, upper: range }, own)))
    return lowerOf(page, { lower: number, upper: range }, own);
  return own && quantityOf(page, number, own);
}

function unitOf(page: NumberText, number: NumberFound): UnitFound | undefined {
  const unit = unitOfNumber(page, number);
  // in 2020 dollars, article 5 tonnes
  // EUR 2024 may be a championship
  const isCodeOfYear = unit && unit.end <= number.start && isYearLike(page.text, number) && isCode(page.text, unit);
  const isDoubtful =
    isCodeOfYear || (unit && unit.start >= number.end && unit.unit !== "%" && isLabelled(page, number));
  if (unit) return isDoubtful ? { ...unit, certainty: "candidate" } : unit;
  // "one of them" does not count
  if (number.value === 1 || isLabelled(page, number) || isKnownAlready(page, number)) return undefined;
  return countedAfter(page, number);
}

function isCode(text: string, { start, end }: UnitFound): boolean {
  return /^[A-Z]{3}$/.test(text.slice(start, end));
}

// a text counts up to ten things once, and then refers to "the three"
const fewThings = 10;

// the two countries, their three ministers, الذكرى الـ50
function isKnownAlready(page: NumberText, { start, value, form }: NumberFound): boolean {
  const { text, words, lexicons, terms } = page;
  const before = words[page.wordFrom(start) - 1];
  if (isArticleBefore(text.slice(Math.max(0, start - longestArticle), start), lexicons)) return true;
  if (form !== "words" || value > fewThings || !before) return false;
  return terms.has("determiners", before.letters) && text.slice(before.end, start) === " ";
}

// the article, with tatweel, before a numeral
function isArticleBefore(before: string, lexicons: ActiveLexicons): boolean {
  const bare = before.replace(/\u0640* ?$/u, "");
  return lexicons.some(({ clitics }) => clitics !== undefined && bare.endsWith(clitics.article));
}

// the article, a space and several tatweel
const longestArticle = 8;

function quantityOf(page: NumberText, number: NumberFound, unit: UnitFound): QuantityFound {
  const isNegative = isBelowZero(page, number, unit);
  const from = Math.min(number.start, unit.start) - (isNegative ? isNegative.length : 0);
  const to = Math.max(number.end, unit.end);
  const before = modBefore(page, from) ?? modBeforeArticle(page, from);
  const after = before ? undefined : approximatorAfter(page, to);
  const mod = (before ?? after)?.mod;
  const grouping = groupingDoubt(page, number);
  return {
    ...{ start: before?.start ?? from, end: after?.end ?? to, rule: unit.rule },
    certainty: grouping ? "candidate" : unit.certainty,
    ...{ value: isNegative ? -number.value : number.value, unit: unit.unit, ...(mod && { mod }) },
    basis: basisOf(number),
    ...(unit.counted !== undefined && { counted: unit.counted }),
    ...(unit.doubt && { doubt: unit.doubt }),
    ...(grouping && { valueDoubt: grouping }),
  };
}

// 12.500: a dot before three digits may group thousands or begin a decimal
function groupingDoubt({ text }: NumberText, { start, end, value }: NumberFound): QuantityFound["valueDoubt"] {
  const numeral = text.slice(start, end);
  if (!/^\p{Nd}{1,3}[.]\p{Nd}{3}$/u.test(numeral)) return undefined;
  const other = value % 1 === 0 && value >= 1000 ? value / 1000 : Math.round(value * 1000);
  return {
    en: `“${numeral}” was read as ${value}; it may be ${other}.`,
    ar: `قُرئت «${numeral}» على أنها ${value}، وقد تكون ${other}.`,
  };
}

// about a hundred dollars
function modBeforeArticle(page: NumberText, from: number): Approximator | undefined {
  const article = page.words[page.wordFrom(from) - 1];
  const isArticle = article && page.terms.has("indefinite", article.letters) && article.end + 1 === from;
  return isArticle ? modBefore(page, article.start) : undefined;
}

function basisOf({ form }: NumberFound): QuantityFound["basis"] {
  return form === "digits" || form === "mixed" ? "numeral" : "word";
}

const sign = /(?<=^|[\s(])[-−]$/u;

// A minus before a percentage or a degree is a sign, before other things a dash.
function isBelowZero(
  { text, words, wordFrom, terms }: NumberText,
  { start }: NumberFound,
  { unit }: UnitFound,
): string | undefined {
  if (unit !== "%" && unit !== "Cel") return undefined;
  const before = words[wordFrom(start) - 1];
  const isMinus = before && terms.has("minus", before.letters) && text.slice(before.end, start) === " ";
  return isMinus ? text.slice(before.start, start) : sign.exec(text.slice(Math.max(0, start - 2), start))?.[0];
}

// after the unit: 50 شخصا على الأقل
function approximatorAfter(
  { text, words, wordFrom, approximatorFrom, terms }: NumberText,
  end: number,
): Approximator | undefined {
  const start = nextStart(text, end);
  if (start === undefined) return undefined;
  const found = approximatorFrom(start);
  if (!found || text.slice(end, found.end).includes("\n")) return undefined;
  const phrase = words.slice(wordFrom(start), wordFrom(found.end)).map(({ letters }) => letters);
  return terms.has("approximatorsAfter", phrase.join(" ")) ? found : undefined;
}

// "$5 to $7 million" is a range, but "USD 300 million or 5 million dinars" are two amounts
function isSharedEnd(page: NumberText, { lower, upper }: Range, own: UnitFound): boolean {
  const other = unitOf(page, upper);
  const isSame = other === undefined || other.unit === own.unit;
  return (
    own.end <= lower.start && isSame && lowerEndOf(page.text, [lower, upper], page.terms.vocabulary) !== lower.value
  );
}

// "$1-2 billion": the upper end takes the unit before the lower, which is not written again
function upperOf(page: NumberText, i: number, lower: QuantityFound): QuantityFound | undefined {
  const upper = page.numbers[i + 1];
  if (!upper || lower.counted !== undefined || unitOf(page, upper)) return undefined;
  const { unit, certainty, doubt, rule } = lower;
  const { start, end, value } = upper;
  return { start, end, rule, certainty, value, unit, basis: basisOf(upper), ...(doubt && { doubt }) };
}

interface Range {
  lower: NumberFound;
  upper: NumberFound;
}

// The lower end of a range takes its unit and scale from the upper; its quote includes both. It needs a decision by a person.
function lowerOf(page: NumberText, { lower, upper }: Range, own: UnitFound | undefined): QuantityFound | undefined {
  const unit = unitOf(page, upper) ?? own;
  const value = lowerEndOf(page.text, [lower, upper], page.terms.vocabulary);
  if (!unit || value === undefined) return undefined;
  const first = Math.min(lower.start, own?.start ?? lower.start);
  // without "between", two numbers joined by "and" are not a range
  const opener = page.words[page.wordFrom(first) - 1];
  const isBetween = opener && page.terms.has("between", opener.letters) && opener.end + 1 === first;
  const isScaled = value !== lower.value;
  const from = isScaled && isBetween ? opener.start : first;
  const before = modBefore(page, from);
  return {
    ...{ start: before?.start ?? from, end: isScaled ? Math.max(upper.end, unit.end) : lower.end },
    ...{ rule: `${unit.rule}-of-range`, certainty: "candidate", ownEnd: lower.end },
    ...{ value, unit: unit.unit, ...(before && { mod: before.mod }), basis: basisOf(lower) },
    ...(unit.doubt && { doubt: unit.doubt }),
  };
}
