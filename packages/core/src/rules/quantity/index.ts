import type { Rule } from "../rule.ts";
import { currencyUnqualified } from "./currency-unqualified.ts";
import { knownUnit } from "./known-unit.ts";
import { modMissing } from "./mod-missing.ts";
import { oneNumber } from "./one-number.ts";
import { valueInQuote } from "./value-in-quote.ts";

/** The rules of quantities. */
export const quantityRules: readonly Rule[] = [valueInQuote, oneNumber, currencyUnqualified, modMissing, knownUnit];
