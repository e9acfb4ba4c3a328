import type { Codelist, CodelistValue } from "./codelist.ts";
import { currencyRows } from "./generated/currencies.ts";

/** A currency, fund or metal with the ISO 4217 data of its code. */
export interface CurrencyValue extends CodelistValue {
  /** The three-digit number of the code; absent for withdrawn codes. */
  number?: string;
  /** The number of decimals of the minor unit; absent if ISO does not give it. */
  minorDigits?: number;
}

function currencyOf([value, number, minor, en, ar, standing]: (typeof currencyRows)[number]): CurrencyValue {
  const retired = standing === "retired";
  return {
    value,
    ...(number && { number }),
    ...(minor && { minorDigits: Number(minor) }),
    label: { en, ar },
    definition: retired
      ? `${en}, withdrawn from ISO 4217: only for amounts of the time when it was in use.`
      : `${en}, as ISO 4217 lists it; dollars and the like without a country need the currency that the text makes plain.`,
    source: retired ? "ISO 4217, withdrawn codes; CLDR" : "ISO 4217, 2026-01-01; CLDR",
    ...(retired && { retired: true as const }),
  };
}

/** Currencies, funds and metals as ISO 4217 lists them, with codes withdrawn from it. */
export const currencyList: Codelist<string, CurrencyValue> = {
  id: "currency",
  title: { en: "Currency", ar: "العملة" },
  description: "Currencies, funds and metals as ISO 4217 lists them, with codes withdrawn from it.",
  open: false,
  source: "ISO 4217 List One, 2026-01-01; CLDR 48.2 names",
  values: currencyRows.map(currencyOf),
};
