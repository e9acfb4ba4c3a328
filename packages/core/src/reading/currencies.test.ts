import { describe, expect, it } from "vitest";
import { findCurrencies } from "./currencies.ts";

const read = (text: string) =>
  findCurrencies(text).map(
    ({ start, end, code = "?", isBare }) => `${text.slice(start, end)} ${code}${isBare ? " bare" : ""}`,
  );

describe("money", () => {
  it.each([
    ["200 مليون دولار", ["دولار USD bare"]],
    ["200 مليون دولار أمريكي", ["دولار أمريكي USD"]],
    ["الدولارات الأميركية", ["الدولارات الأميركية USD"]],
    ["ليرة تركية وليرات سورية", ["ليرة تركية TRY", "ليرات سورية SYP"]],
    ["دولار هونغ كونغ", ["دولار هونغ كونغ HKD"]],
    ["بالريال الإيراني", ["الريال الإيراني IRR"]],
    ["10 دنانير", ["دنانير ? bare"]],
    ["3 جنيهات استرلينية", ["جنيهات استرلينية GBP"]],
    ["يورو", ["يورو EUR"]],
    ["42 ج.م", ["ج.م EGP"]],
    ["5 million US dollars, 3 U.S. dollars", ["US dollars USD", "U.S. dollars USD"]],
    ["Hong Kong dollars and Kuwaiti dinars", ["Hong Kong dollars HKD", "Kuwaiti dinars KWD"]],
    ["pounds sterling", ["pounds sterling GBP"]],
    ["US$5, €3, $2 and USD 7", ["US$ USD", "€ EUR", "$ USD bare", "USD USD"]],
    ["دولار\nأمريكي", ["دولار USD bare"]],
    ["all usd try", []],
    ["the market opened", []],
  ])("%s", (text, found) => {
    expect(read(text)).toEqual(found);
  });
});
