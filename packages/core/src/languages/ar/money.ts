import type { Money } from "../parts/names.ts";
import { minorCurrencies } from "./minor-currencies.ts";
import { nationalCurrencies } from "./national-currencies.ts";
import { sharedCurrencies } from "./shared-currencies.ts";

/** Arabic currency names. */
export const money: Money = {
  ownerSide: "after",
  names: [...sharedCurrencies, ...nationalCurrencies, ...minorCurrencies],
  abbreviations: {
    EGP: "ج_م",
    KWD: "د_ك",
    SAR: "ر_س",
    QAR: "ر_ق",
    LBP: "ل_ل",
    SYP: "ل_س",
    JOD: "د_أ",
    IQD: "د_ع",
    BHD: "د_ب",
    OMR: "ر_ع",
    AED: "د_إ",
  },
  ownerEndings: { ي: "ية يا يين يان يتين يتان" },
  adjectiveEndings: "ي ية يا كي",
};
