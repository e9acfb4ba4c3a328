import type { Joint, NumberGrammar } from "../languages/parts/numbers.ts";
import type { NumberToken } from "./number-tokens.ts";

/** A number while its parts are added up. */
export interface Sum {
  /** The sum of the parts completed by a scale: 2,000,000 of 2 million 300 thousand. */
  total: number;
  /** The part of the total completed by a scale of a thousand since a greater scale. */
  thousands: number;
  /** The sum since the last scale; undefined directly after one. */
  group: number | undefined;
  /** The magnitude of the part added last: 1, 10, 100; it must decrease, except for a unit before its ten. */
  low: number;
  /** The last scale, and the last one above a thousand. */
  scale: number;
  above: number;
  last: NumberToken | undefined;
  /** Whether it contains more than fractions, and no unit is waiting for its ten. */
  isNumber: boolean;
  isWaiting: boolean;
  isClosed: boolean;
  used: number;
}

/** Adds up the longest number that begins at a token. */
export function sumFrom(tokens: readonly NumberToken[], from: number): Sum {
  const sum: Sum = {
    total: 0,
    thousands: 0,
    group: undefined,
    low: Number.POSITIVE_INFINITY,
    scale: Number.POSITIVE_INFINITY,
    above: Number.POSITIVE_INFINITY,
    last: undefined,
    isNumber: false,
    isWaiting: false,
    isClosed: false,
    used: 0,
  };
  for (let i = from; i < tokens.length && !sum.isClosed; i = from + sum.used) {
    const token = tokens[i] as NumberToken;
    if (sum.last && token.joint === "none") break;
    if (!add(sum, token, tokens[i + 1])) break;
    sum.last = token;
    sum.used++;
  }
  return sum;
}

/** The value of a sum; undefined if it is not a number yet. */
export function totalOf({ total, group = 0, isNumber, isWaiting }: Sum): number | undefined {
  return isNumber && !isWaiting ? rounded(total + group) : undefined;
}

const largestExact = 1e15;

// 2.2 × 10⁹ is not a whole number in binary.
function rounded(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < largestExact) return value;
  return Number(value.toPrecision(15));
}

function add(sum: Sum, token: NumberToken, next: NumberToken | undefined): boolean {
  if (sum.last && token.joint === "point") return addDecimals(sum, token, next);
  switch (token.kind) {
    case "numeral":
      return addNumeral(sum, token, next);
    case "scale":
      return addScale(sum, token);
    case "hundred":
      return addHundred(sum, token);
    case "fraction":
      return addFraction(sum, token, next);
    case "parts":
      return addParts(sum, token, next);
    case "ordinal":
      return addOrdinal(sum, token, next);
    default:
      return isPartOfParts(sum, token, next) ? addMixed(sum, token, next) : addPart(sum, token);
  }
}

function addNumeral(sum: Sum, token: NumberToken, next: NumberToken | undefined): boolean {
  if (sum.last && !followsAsNumeral(sum, token, next)) return false;
  open(sum, token.value, 1);
  sum.isClosed = token.isYear === true;
  return true;
}

function followsAsNumeral(sum: Sum, { value, joint }: NumberToken, next: NumberToken | undefined): boolean {
  const isCounter = next?.joint === "adjacent" && (next.kind === "scale" || next.kind === "hundred");
  // ٣ مئة و ٢١
  if (sum.group !== undefined)
    return sum.last?.kind === "hundred" && joint === "and" && Number.isInteger(value) && value < 100 && !isCounter;
  if (sum.total === 0) return false;
  const isHundreds = next?.kind === "hundred" && sum.scale >= 1000 && value < 10;
  const isScaled = isHundreds || (next?.kind === "scale" && next.value < sum.scale);
  if (isScaled && next?.joint === "adjacent") return true;
  const grammar = sum.last?.word.grammar;
  // 12 bin 500
  if (joint === "adjacent") return !!grammar && goesOnAdjacent(grammar) && value < sum.scale && sum.scale === thousand;
  // 5 million and 3 others
  return joint === "and" && value < sum.scale && (grammar?.figuresGoOn ?? !grammar);
}

function goesOnAdjacent({ figuresGoOn, afterScale }: NumberGrammar): boolean {
  return figuresGoOn === true && afterScale === "adjacent";
}

// 1 فاصلة 25, two point five
function addDecimals(sum: Sum, { kind, value, digits }: NumberToken, next: NumberToken | undefined): boolean {
  if (sum.group === undefined || sum.low > 10 || !Number.isInteger(sum.group)) return false;
  const size = kind === "numeral" ? digits : decimalSizes[kind];
  if (size === undefined) return false;
  const isTenNext = kind === "unit" && next !== undefined && isTenAfterUnit(next);
  sum.group += isTenNext ? (value + next.value) / 100 : value / 10 ** size;
  sum.low = 0;
  if (isTenNext) sum.used++;
  return true;
}

// خمسة وعشرون
function isTenAfterUnit({ kind, joint, word }: NumberToken): boolean {
  return kind === "ten" && joint === "and" && word.grammar?.unitBeforeTen === true;
}

const decimalSizes: Partial<Record<NumberToken["kind"], number>> = { unit: 1, teen: 2, ten: 2, "ten-after-unit": 2 };

// عشرون وثلاثة أخماس is 20.6
function isPartOfParts(sum: Sum, { kind, joint }: NumberToken, next: NumberToken | undefined): next is NumberToken {
  return kind === "unit" && joint === "and" && next?.kind === "parts" && next.joint === "adjacent" && !!sum.last;
}

function addMixed(sum: Sum, { value }: NumberToken, parts: NumberToken): boolean {
  if (sum.isWaiting) return false;
  addShare(sum, value * parts.value);
  sum.used++;
  // only a scale can follow: one and three quarters million
  sum.low = 0;
  return true;
}

function addShare(sum: Sum, share: number): void {
  if (sum.group === undefined) sum.total += sum.scale * share;
  else sum.group += share;
}

function open(sum: Sum, value: number, low: number): void {
  sum.group = (sum.group ?? 0) + value;
  sum.low = low;
  sum.isNumber = true;
}

// "un ministre" is not a count; "un million" and "vingt et un" are.
function isArticleAlone({ last, used }: Sum): boolean {
  return used === 1 && last?.word.needsPart === true;
}

function addScale(sum: Sum, { value, joint, word, alone }: NumberToken): boolean {
  const isOfThousands = sum.thousands > 0 && joint === "adjacent" && value > thousand && value < sum.above;
  if (isOfThousands) return multiplyThousands(sum, value);
  if (word.isCounted && sum.group === undefined && (alone === undefined || sum.last)) return false;
  // a dual contains its own two, so nothing multiplies it: الحادي والعشرين ألفان is not a product
  if (sum.group !== undefined && (joint === "and" || word.isDual)) return false;
  if (sum.group === undefined && sum.last) {
    const isNextPart = joint === "adjacent" && word.grammar?.afterScale === "adjacent" && value < sum.scale;
    // a thousand billion, but not "a million, a thousand" without an and
    if (sum.last.kind === "scale" && joint === "adjacent" && !isNextPart) return multiplyLast(sum, value);
    if ((joint !== "and" && !isNextPart) || value >= sum.scale) return false;
  }
  if (value >= sum.scale && sum.total > 0) return false;
  const part = (sum.group ?? alone ?? 1) * value;
  sum.total += part;
  sum.thousands = word.grammar?.thousandsOfScales && value === thousand ? part : 0;
  close(sum, word.isDual ? value / 2 : value);
  return true;
}

const thousand = 1e3;

function close(sum: Sum, scale: number): void {
  if (scale > thousand) sum.above = scale;
  sum.group = undefined;
  sum.low = Number.POSITIVE_INFINITY;
  sum.scale = scale;
  sum.isNumber = true;
}

// dos mil quinientos millones
function multiplyThousands(sum: Sum, value: number): boolean {
  sum.total += (sum.thousands + (sum.group ?? 0)) * value - sum.thousands;
  sum.thousands = 0;
  close(sum, value);
  return true;
}

function multiplyLast(sum: Sum, value: number): boolean {
  if (sum.total === 0 || sum.last?.word.isDual) return false;
  sum.total *= value;
  sum.scale *= value;
  return true;
}

function addHundred(sum: Sum, token: NumberToken): boolean {
  const { group, last } = sum;
  if (group !== undefined && token.joint === "adjacent" && last && sum.low <= 10 && group < 100) {
    sum.group = group * 100;
    sum.low = 100;
    return true;
  }
  return addPart(sum, { ...token, kind: "hundreds" });
}

const sizes: Partial<Record<NumberToken["kind"], number>> = {
  unit: 1,
  teen: 1,
  ten: 10,
  "ten-after-unit": 10,
  hundreds: 100,
};

function addPart(sum: Sum, token: NumberToken): boolean {
  const { kind, value, joint, word } = token;
  const size = sizes[kind] ?? 1;
  const isUnit = sum.last?.kind === "unit" && sum.group !== undefined && sum.last.value > 0;
  const isTeen = kind === "ten-after-unit" && isUnit && joint === "adjacent";
  const isTenBehindUnit = isUnit && isTenAfterUnit(token);
  if (!isTeen && !isTenBehindUnit) {
    if (sum.isWaiting) return false;
    if (sum.last && !follows(sum, token, size)) return false;
  }
  const isFirst = !sum.last;
  open(sum, value, isTeen || isTenBehindUnit ? 1 : size);
  if (isFirst && word.needsPart) sum.isNumber = false;
  sum.isWaiting = word.needsTen === true;
  return true;
}

function follows({ group, low, total, last }: Sum, { joint, word, kind }: NumberToken, size: number): boolean {
  const { grammar } = word;
  if (!grammar) return false;
  if (group === undefined) return total > 0 && joins(grammar.afterScale, joint);
  if (last?.kind === "numeral" || size >= low) return false;
  if (kind === "teen" && low === 10 && !last?.word.takesTeens) return false;
  return joins(low === 100 ? grammar.afterHundred : grammar.afterTen, joint);
}

function joins(due: Joint, joint: NumberToken["joint"]): boolean {
  return due === "either" ? joint === "adjacent" || joint === "and" : joint === due;
}

function addFraction(sum: Sum, { value, joint, word }: NumberToken, next: NumberToken | undefined): boolean {
  if (!sum.last || (isArticleAlone(sum) && joint === "adjacent" && !word.isAdjacent)) {
    if (next?.kind !== "scale") return false;
    sum.group = value;
    return true;
  }
  if (joint !== (word.isAdjacent ? "adjacent" : "and")) return false;
  // مليون ونصف المليون
  if (sum.group === undefined && next?.kind === "scale" && next.joint === "adjacent" && next.value === sum.scale) {
    sum.used++;
    sum.isClosed = true;
  }
  addShare(sum, value);
  return true;
}

// three quarters of a million, ثلثا مليون: a scale can follow
function addParts(sum: Sum, { value, joint, word }: NumberToken, next: NumberToken | undefined): boolean {
  const isScaled = next?.kind === "scale" && next.joint === "adjacent";
  sum.isClosed = !isScaled;
  if (!sum.last && word.isDual && isScaled) open(sum, value, 0);
  else if (sum.last && word.isDual && joint === "and") addShare(sum, value);
  else if (sum.group !== undefined && joint === "adjacent") sum.group *= value;
  else return false;
  return true;
}

function addOrdinal(sum: Sum, { value, joint, word }: NumberToken, next: NumberToken | undefined): boolean {
  // a third of a million
  if (!sum.last && next?.kind === "scale" && next.isOf && value > 2) {
    sum.group = 1 / value;
    return true;
  }
  const isTeen = next?.kind === "ten-after-unit" && next.joint === "adjacent";
  const isTwenty = next !== undefined && isTenAfterUnit(next);
  const isBehindHundreds = joint === "and" && sum.low === 100 && isTwenty;
  const due = word.grammar?.ordinalJoint ?? "adjacent";
  if (sum.last && !isBehindHundreds && (!joins(due, joint) || sum.low < 10)) return false;
  open(sum, value, 1);
  if (next && (isTeen || isTwenty)) {
    open(sum, next.value, 1);
    sum.used++;
  }
  sum.isClosed = true;
  return true;
}
