import type { Quantity } from "../../generated/types.ts";
import { isSame } from "../../inspection/numbers-of-quantity.ts";
import { textReading } from "../../inspection/text-reading.ts";
import { findFractions } from "../../reading/fractions.ts";
import { isNumberRange } from "../../reading/number-ranges.ts";
import { findNumbers } from "../../reading/numbers.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Rule } from "../rule.ts";

const inWords: ReadonlySet<string> = new Set(["word", "dual", "ordinal"]);

/** A value given in words must be the number that the words say. */
export const wordValue: Rule = {
  code: "quantity/word-value",
  severity: "warning",
  needs: "numbers",
  inPart: true,
  reads: "words",
  title: { en: "Require the value to be the number in words.", ar: "اشتراط أن تكون القيمة هي العدد المكتوب لفظًا." },
  message: {
    en: "the words ⟦{words}⟧ say {expected}; the value is {found}: correct the value, quote the words that give it, or explain in a note",
    ar: "تقول الألفاظ ⟦{words}⟧ {expected}، والقيمة {found}: صحّح القيمة أو اقتبس الألفاظ التي تعطيها أو بيّن السبب في ملاحظة",
  },
  doubts: {
    quantity: (quantity, reading) => conflictOf(quantity, reading) !== undefined,
  },
  check(index, report) {
    const reading = textReading(index);
    for (const quantity of index.quantities) {
      const conflict = conflictOf(quantity, reading);
      if (!conflict) continue;
      const [only] = conflict.values;
      const isOnly = conflict.values.length === 1 && only !== undefined;
      report(quantity, {
        at: "value",
        found: quantity.value,
        expected: isOnly ? only : conflict.values.join(", "),
        words: { words: conflict.words },
        ...(isOnly ? { fix: [{ op: "replace", key: "value", value: only }] } : {}),
      });
    }
  },
};

const thousandth = 1000;

/** The values that the words give, if the coded value is none of them. */
function conflictOf(
  { value, basis, note, evidence, unit }: Quantity,
  reading: Reading,
): { values: number[]; words: string } | undefined {
  if (value === undefined || note !== undefined || !inWords.has(basis)) return undefined;
  const readings = evidence.map((one) => readingsOf(reading.quote(one), basis));
  const values = readings.flatMap((one) => one.values);
  const shares = readings.flatMap((one) => one.shares);
  // the dual of a noun is not one of the numbers
  const isDual = basis === "dual" && !readings.some(({ hasDual }) => hasDual);
  if (isDual) values.splice(0, values.length, 2);
  if (values.length === 0 && shares.length === 0) return undefined;
  const size = Math.abs(value);
  if (
    values.some((one) => isSame(one, size)) ||
    readings.some(({ range }) => range && size >= range[0] && size <= range[1])
  )
    return undefined;
  // a third is 0.333, or 33 per cent
  if (shares.some((share) => Math.abs(share - size) < 0.01 || Math.abs(100 * share - size) < 1)) return undefined;
  const factor = unit === "%" ? 100 : 1;
  const named = shares.map((share) => Math.round(share * factor * thousandth) / thousandth);
  return { values: [...new Set([...values, ...named])], words: evidence.map(({ quote }) => quote).join(" … ") };
}

interface Readings {
  values: number[];
  shares: number[];
  /** The ends of a range of numbers. */
  range: readonly [number, number] | undefined;
  /** Whether a number itself is a dual: مليوني. */
  hasDual: boolean;
}

function readingsOf(quote: Reading, basis: string): Readings {
  const found = quote.hits(findNumbers);
  const shares = quote.hits(findFractions);
  const isShare = ({ start, end }: { start: number; end: number }) =>
    shares.some((share) => share.start <= start && end <= share.end);
  const numbers = found.filter((one) => !isShare(one) && (basis === "ordinal" || one.form !== "ordinal"));
  const [first, second] = numbers;
  const range = first && second && isNumberRange(quote.text, [first, second], quote.vocabulary);
  return {
    values: numbers.map((one) => one.value).filter((one) => !isPart(one)),
    shares: [...shares, ...numbers].map((one) => one.value).filter(isPart),
    range: range ? [first.value, second.value] : undefined,
    hasDual: found.some(({ form, value }) => form === "dual" || value === 2),
  };
}

function isPart(value: number): boolean {
  return value > 0 && value < 1;
}
