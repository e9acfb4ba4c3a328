import { expect, it } from "vitest";
import { findValue } from "../src/codelists/codelist.ts";
import { currencyList } from "../src/codelists/currency.ts";
import { currencyTable } from "../src/reading/currency-table.ts";

it("the words for money lead to codes of ISO 4217", () => {
  const { codes, abbreviations } = currencyTable();
  expect(codes.size).toBeGreaterThan(80);
  expect([...codes, ...abbreviations.values()].filter((code) => !findValue(currencyList, code))).toEqual([]);
});
