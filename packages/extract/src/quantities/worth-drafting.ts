import { foldedWords } from "@diplomatic-visits/core/internal";
import type { ActiveLexicons } from "../languages/active-lexicons.ts";
import type { QuantityFound } from "./quantity-found.ts";
import { quantityTerms } from "./quantity-terms.ts";

// Four ministers and twelve flights are not figures; 10,000 refugees are.
const fewest = 1000;

/** Whether a quantity belongs in a draft: it has a value, and it is not a small count of anything but agreements. */
export function isWorthDrafting(lexicons: ActiveLexicons): (quantity: QuantityFound) => boolean {
  const { isAgreement } = quantityTerms(lexicons);
  return ({ value, unit, counted }) => {
    if (value === undefined) return false;
    if (unit !== "1" || counted === undefined || value >= fewest) return true;
    return foldedWords(counted).some(({ letters }) => isAgreement(letters));
  };
}
