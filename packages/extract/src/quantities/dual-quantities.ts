import { type FoldedWord, foldedList, remembered } from "@diplomatic-visits/core/internal";
import { type ActiveLexicons, perLexicons } from "../languages/active-lexicons.ts";
import { withoutClitics } from "../languages/clitic-readings.ts";
import type { DualForms } from "../languages/parts/quantity-words.ts";
import { modBefore, type NumberText } from "./number-text.ts";
import type { QuantityFound } from "./quantity-found.ts";
import { quantityTerms } from "./quantity-terms.ts";
import { unitOfCurrency } from "./unit-of-number.ts";

/** Nouns whose dual means two: محطتين, دولتان. With the article they refer to known things (البلدين) and do not count. */
export function dualQuantities(page: NumberText): QuantityFound[] {
  const found: QuantityFound[] = [];
  const duals = dualsOf(page.lexicons);
  if (!duals) return found;
  for (let i = 0; i < page.words.length; i++) {
    const word = page.words[i] as FoldedWord;
    if (!duals.ending.test(word.letters) || page.isInNumber(i)) continue;
    const dual = moneyDual(page, i) ?? measureDual(page, word) ?? nounDual(page, word, page.words[i - 1]);
    if (dual) found.push(withMod(page, dual));
  }
  return found;
}

function dualsOf(lexicons: ActiveLexicons): DualForms | undefined {
  return lexicons.find(({ quantities }) => quantities?.duals)?.quantities?.duals;
}

// أكثر من دولتين
function withMod(page: NumberText, dual: QuantityFound): QuantityFound {
  const before = modBefore(page, dual.start);
  return before ? { ...dual, start: before.start, mod: before.mod } : dual;
}

function moneyDual(page: NumberText, i: number): QuantityFound | undefined {
  const { words, currencyFrom } = page;
  const { start } = words[i] as FoldedWord;
  const money = currencyFrom(start);
  const isDual = money?.isDual;
  const unit = isDual ? unitOfCurrency(page, money) : undefined;
  return unit && { ...unit, value: 2, basis: "dual" };
}

// طنان من القمح, كيلومترين
function measureDual({ lexicons, terms }: NumberText, word: FoldedWord): QuantityFound | undefined {
  const exceptions = dualReaders(lexicons).exceptions;
  const found = withoutClitics(lexicons, word.letters, (letters) => {
    if (exceptions.has(letters)) return undefined;
    const stem = letters.slice(0, -2);
    return stem.length > 1 ? terms.measuresFrom(stem).find(({ rest }) => rest.length === 0) : undefined;
  });
  if (!found) return undefined;
  const { start, end } = word.part(found.skipped);
  return { start, end, rule: "quantity/dual", certainty: "likely", value: 2, unit: found.found.unit, basis: "dual" };
}

function nounDual(
  { text, lexicons }: NumberText,
  word: FoldedWord,
  before: FoldedWord | undefined,
): QuantityFound | undefined {
  const { letters } = word;
  const { definite, known, byForm } = dualReaders(lexicons);
  if (definite?.test(letters)) return undefined;
  const own = known(letters);
  // an adjective agrees with the noun before it: محطتين كبيرتين
  const isAfterDual = before && (known(before.letters) ?? byForm(before.letters)) !== undefined;
  const skipped = own ?? (isAfterDual ? undefined : byForm(letters));
  if (skipped === undefined) return undefined;
  const { start, end } = word.part(skipped);
  return {
    ...{ start, end, rule: own === undefined ? "quantity/dual-by-form" : "quantity/dual" },
    ...{ certainty: own === undefined ? "candidate" : "likely", value: 2, unit: "1", basis: "dual" },
    counted: text.slice(start, end),
  };
}

interface DualReaders {
  /** Words that only look like a dual. */
  exceptions: ReadonlySet<string>;
  definite: RegExp | undefined;
  /** How many letters of clitics come before the dual of a known noun, or before a word with the form of a dual. */
  known: (letters: string) => number | undefined;
  byForm: (letters: string) => number | undefined;
}

// A conjunction is only cut off if a whole word of at least this length remains.
const longWord = 6;

const dualReaders = perLexicons((lexicons): DualReaders => {
  const terms = quantityTerms(lexicons);
  const duals = dualsOf(lexicons) as DualForms;
  const exceptions = new Set(foldedList(duals.exceptions));
  const conjunctions = lexicons.map(({ clitics }) => clitics?.conjunctions ?? "").join("");
  const isOther = (one: string) => exceptions.has(one) || terms.isTimeWord(one) || undefined;
  const isKnown = (one: string) => (terms.isKnownDual(one) && !terms.isTimeWord(one)) || undefined;
  return {
    exceptions,
    definite: lexicons.find(({ quantities }) => quantities?.duals)?.quantities?.definite,
    known: remembered((letters) => withoutClitics(lexicons, letters, isKnown)?.skipped),
    byForm: remembered((letters): number | undefined => {
      const isJoined = letters.length > longWord && conjunctions.includes(letters.charAt(0));
      if (bareLength(lexicons, letters) < duals.shortest || !duals.byForm.test(letters)) return undefined;
      return withoutClitics(lexicons, letters, isOther) === undefined ? (isJoined ? 1 : 0) : undefined;
    }),
  };
});

// the letters without a conjunction and a preposition
function bareLength(lexicons: ActiveLexicons, letters: string): number {
  const clitics = lexicons.find((lexicon) => lexicon.clitics)?.clitics;
  const first = clitics?.conjunctions.includes(letters.charAt(0)) ? 1 : 0;
  return letters.length - first - (clitics?.prepositions.includes(letters.charAt(first)) ? 1 : 0);
}
