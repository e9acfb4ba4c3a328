import type { Rule } from "../rule.ts";
import { currencyUnqualified } from "./currency-unqualified.ts";
import { knownUnit } from "./known-unit.ts";
import { quantityModInQuote } from "./mod-in-quote.ts";
import { modMissing } from "./mod-missing.ts";
import { oneNumber } from "./one-number.ts";
import { unitInQuote } from "./unit-in-quote.ts";
import { valueInQuote } from "./value-in-quote.ts";
import { wordValue } from "./word-value.ts";

/** The rules of quantities. */
export const quantityRules: readonly Rule[] = [
  valueInQuote,
  oneNumber,
  currencyUnqualified,
  modMissing,
  knownUnit,
  wordValue,
  unitInQuote,
  quantityModInQuote,
];
