import { findValue } from "../../codelists/codelist.ts";
import { currencyList } from "../../codelists/currency.ts";
import { isUcumUnit } from "../../text/ucum-unit.ts";
import type { Rule } from "../rule.ts";

// envelope/unknown-code reports three capitals that are not a currency
const currencyCode = /^[A-Z]{3}$/;

/** A unit must be a UCUM unit or a currency code. */
export const knownUnit: Rule = {
  code: "quantity/known-unit",
  severity: "warning",
  needs: "file",
  inPart: true,
  title: {
    en: "Require units in UCUM or, for money, ISO 4217.",
    ar: "اشتراط أن تكون الوحدة من UCUM، ووحدة المال من ISO 4217.",
  },
  message: {
    en: "{found} is not a UCUM unit and not an ISO 4217 code: write for example km, t, a (years), % or USD, and 1 for things that are counted",
    ar: "{found} ليست وحدة في UCUM ولا رمزًا في ISO 4217: اكتب مثلًا km أو t أو a (سنوات) أو % أو USD، واكتب 1 لما يُعدّ",
  },
  doubts: {
    quantity: ({ unit }) => !isKnown(unit),
  },
  check({ quantities }, report) {
    for (const quantity of quantities)
      if (!isKnown(quantity.unit)) report(quantity, { at: "unit", found: quantity.unit });
  },
};

function isKnown(unit: string | undefined): boolean {
  // an unfinished coding may lack it
  if (unit === undefined) return true;
  return unit === "1" || currencyCode.test(unit) || isUcumUnit(unit) || findValue(currencyList, unit) !== undefined;
}
