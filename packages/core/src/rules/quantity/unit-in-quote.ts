import type { Quantity } from "../../generated/types.ts";
import { textReading } from "../../inspection/text-reading.ts";
import type { Vocabulary } from "../../languages/vocabulary.ts";
import { type CurrencyFound, findCurrencies } from "../../reading/currencies.ts";
import { currencyTable } from "../../reading/currency-table.ts";
import { findMeasures, unitsOfTime } from "../../reading/measures.ts";
import type { Reading } from "../../reading/reading.ts";
import { foldedWords } from "../../text/folded-words.ts";
import type { Rule } from "../rule.ts";

/** The unit must be the one that the words name. */
export const unitInQuote: Rule = {
  code: "quantity/unit-in-quote",
  severity: "warning",
  needs: ["numbers", "money"],
  inPart: true,
  reads: "words",
  title: { en: "Require the unit to be the one in the quote.", ar: "اشتراط أن تكون الوحدة هي الواردة في الاقتباس." },
  message: {
    en: "the words ⟦{words}⟧ name the unit {expected}; the unit is {found}: correct the unit, or explain in a note why it differs",
    ar: "تسمي الألفاظ ⟦{words}⟧ الوحدة {expected}، والوحدة المرمَّزة {found}: صحّح الوحدة أو بيّن في ملاحظة سبب الاختلاف",
  },
  doubts: {
    quantity: (quantity, reading) => conflictOf(quantity, reading) !== undefined,
  },
  check(index, report) {
    const reading = textReading(index);
    for (const quantity of index.quantities) {
      const conflict = conflictOf(quantity, reading);
      if (!conflict) continue;
      const [only] = conflict.units;
      const isOnly = conflict.units.length === 1 && only !== undefined;
      report(quantity, {
        at: "unit",
        found: quantity.unit,
        expected: conflict.units.join(", "),
        words: { words: conflict.words },
        ...(isOnly ? { fix: [{ op: "replace", key: "unit", value: only }] } : {}),
      });
    }
  },
};

const currencyCode = /^[A-Z]{3}$/;

interface UnitWords {
  units: string[];
  words: string;
}

/** The units that the words name, if the coded unit is none of them. */
function conflictOf({ unit, note, evidence }: Quantity, reading: Reading): UnitWords | undefined {
  // an unfinished coding may lack the unit
  if (note !== undefined || !unit || unit.includes("{")) return undefined;
  if (evidence.some((one) => names(reading.quote(one), unit))) return undefined;
  const named = evidence.flatMap((one) => unitsIn(reading.quote(one)));
  if (named.length === 0 || named.some(({ allowed }) => allowed.some((one) => isPartOf(unit, one)))) return undefined;
  const isTime = ({ shown }: NamedUnit) => unitsOfTime.has(shown);
  // "three days" can count days as things
  if (unit === "1" && named.every(isTime)) return undefined;
  // pounds are also a weight
  if (unit !== "1" && !currencyCode.test(unit) && named.every(({ isBare }) => isBare)) return undefined;
  return { units: [...new Set(named.map(({ shown }) => shown))], words: named.map(({ words }) => words).join(" … ") };
}

// Whether words name exactly a unit, as most words do.
function names(quote: Reading, unit: string): boolean {
  return (
    quote.hits(findMeasures).some((found) => found.unit === unit) ||
    quote.hits(findCurrencies).some(({ code, isBare }) => !isBare && code === unit)
  );
}

interface NamedUnit {
  shown: string;
  /** Every unit that agrees with the words. */
  allowed: readonly string[];
  words: string;
  /** It is the name of a currency that may be another word. */
  isBare?: boolean;
}

// barrels a day are barrels, too
function isPartOf(unit: string, part: string): boolean {
  return (
    unit === part ||
    unit.split(/[./]/).some((one) => one === part || (part.length > 0 && one.endsWith(part) && part.length > 1))
  );
}

function unitsIn(reading: Reading): NamedUnit[] {
  const { text: quote, vocabulary } = reading;
  const measures = reading
    .hits(findMeasures)
    .map(({ start, end, unit }) => ({ shown: unit, allowed: [unit], words: quote.slice(start, end) }));
  const currencies = reading.hits(findCurrencies).flatMap((found) => {
    const allowed = codesOf(quote, found, vocabulary);
    const words = quote.slice(found.start, found.end);
    return allowed.length === 0
      ? []
      : [{ shown: found.code ?? allowed.join("/"), allowed, words, isBare: found.isBare }];
  });
  return [...measures, ...currencies];
}

/** The currencies that a name or a sign can mean; empty if that is unknown. */
function codesOf(quote: string, { start, end, code, isBare }: CurrencyFound, vocabulary: Vocabulary): string[] {
  if (!isBare) return code === undefined ? [] : [code];
  const table = currencyTable(vocabulary);
  const owners = foldedWords(quote, { start, end }).flatMap(({ letters }) => [
    ...(table.named(letters)?.found.owners().values() ?? []),
  ]);
  // a shared sign: $ can be any dollar
  return owners.length === 0
    ? []
    : [...new Set([...(code !== undefined && currencyCode.test(code) ? [code] : []), ...owners])];
}
