import type { Money } from "../parts/names.ts";
import { minorCurrencies } from "./minor-currencies.ts";
import { nationalCurrencies } from "./national-currencies.ts";
import { sharedCurrencies } from "./shared-currencies.ts";

/** English currency names. */
export const money: Money = {
  ownerSide: "before",
  names: [...sharedCurrencies, ...nationalCurrencies, ...minorCurrencies],
  capitalsQualify: true,
};
