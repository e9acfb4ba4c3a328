import { describe, expect, it } from "vitest";
import { quantitiesIn } from "../drafted-text.ts";

describe("numbers, shares, ranges and money", () => {
  it.each<[text: string, said: string[]]>([
    ["two and a half billion dollars", ["2500000000 USD likely ⟦two and a half billion dollars⟧"]],
    ["one and a half million pounds", ["1500000 {pound} candidate ⟦one and a half million pounds⟧"]],
    ["a quarter of a billion euros", ["250000000 EUR sure ⟦quarter of a billion euros⟧"]],
    ["three quarters of a million tonnes", ["750000 t sure ⟦three quarters of a million tonnes⟧"]],
    ["two-thirds of a billion dollars", ["666666666.666667 USD likely ⟦two-thirds of a billion dollars⟧"]],
    ["a third of a million dollars", []],
    ["half a million refugees", ["500000 1 likely ⟦half a million refugees⟧"]],
    ["a million and a half barrels", ["1500000 [bbl_us] sure ⟦million and a half barrels⟧"]],
    ["several million euros", ["– EUR likely ⟦several million euros⟧"]],
    ["ثلاثة أرباع مليون دولار", ["750000 USD likely ⟦ثلاثة أرباع مليون دولار⟧"]],
    ["ثلثا مليون يورو", ["666666.666666667 EUR sure ⟦ثلثا مليون يورو⟧"]],
    ["مليون ونصف مليون طن", ["1500000 t sure ⟦مليون ونصف مليون طن⟧"]],
    ["مليونان ونصف المليون لاجئ", ["2500000 1 likely ⟦مليونان ونصف المليون لاجئ⟧"]],
    ["ربع مليار دولار", ["250000000 USD likely ⟦ربع مليار دولار⟧"]],
    ["Aid of $3 to $4 million", ["3000000 USD candidate ⟦$3 to $4 million⟧", "4000000 USD likely ⟦$4 million⟧"]],
    ["$3-4 billion was promised", ["3000000000 USD candidate ⟦$3-4 billion⟧", "4000000000 USD candidate ⟦4 billion⟧"]],
    [
      "between 20 and 30 thousand tonnes",
      ["20000 t candidate ⟦between 20 and 30 thousand tonnes⟧", "30000 t sure ⟦30 thousand tonnes⟧"],
    ],
    [
      "من 3 إلى 4 مليارات دولار",
      ["3000000000 USD candidate ⟦3 إلى 4 مليارات دولار⟧", "4000000000 USD likely ⟦4 مليارات دولار⟧"],
    ],
    ["ما بين 20 و40 ألف لاجئ", ["20000 1 candidate ⟦بين 20 و40 ألف لاجئ⟧", "40000 1 likely ⟦40 ألف لاجئ⟧"]],
    [
      "بين ثلاثة وخمسة ملايين يورو",
      ["3000000 EUR candidate ⟦بين ثلاثة وخمسة ملايين يورو⟧", "5000000 EUR sure ⟦خمسة ملايين يورو⟧"],
    ],
    ["500 to 7 million euros", ["7000000 EUR sure ⟦7 million euros⟧"]],
    [
      "USD 300 million or 5 million Kuwaiti dinars",
      ["300000000 USD sure ⟦USD 300 million⟧", "5000000 KWD sure ⟦5 million Kuwaiti dinars⟧"],
    ],
    ["from 5,000 to 7,000 tonnes", ["5000 t candidate ⟦5,000⟧", "7000 t sure ⟦7,000 tonnes⟧"]],
    ["COP30 drew 150 delegations", ["150 1 likely ⟦150 delegations⟧"]],
    ["COP 3,000,000 was paid", ["3000000 COP sure ⟦COP 3,000,000⟧"]],
    ["The CUP 2030 and the TRY 6 programme", []],
    ["MAD 5 million", ["5000000 MAD sure ⟦MAD 5 million⟧"]],
    ["the 1948 lines and the 1949 borders", []],
    ["على حدود 1967", []],
    ["4.000 دولار و60.000 لاجئ", ["4000 USD candidate ⟦4.000 دولار⟧", "60000 1 candidate ⟦60.000 لاجئ⟧"]],
    ["14.500 طن", ["14.5 t candidate ⟦14.500 طن⟧"]],
    ["4.000 euros and 60.000 refugees", ["4000 EUR candidate ⟦4.000 euros⟧", "60000 1 candidate ⟦60.000 refugees⟧"]],
    ["3.5 million euros", ["3500000 EUR sure ⟦3.5 million euros⟧"]],
    ["1.234.567 euros", ["1234567 EUR sure ⟦1.234.567 euros⟧"]],
    ["one and three quarters million tonnes", ["1750000 t sure ⟦one and three quarters million tonnes⟧"]],
    ["EUR 2024 and USD 5 million", ["2024 EUR candidate ⟦EUR 2024⟧", "5000000 USD sure ⟦USD 5 million⟧"]],
    [
      "1.5-2 million barrels a day",
      [
        "1500000 [bbl_us]/d candidate ⟦1.5-2 million barrels a day⟧",
        "2000000 [bbl_us]/d sure ⟦2 million barrels a day⟧",
      ],
    ],
    ["one in three refugees", []],
    ["واحد من كل ثلاثة لاجئين", []],
  ])("%s", (text, said) => {
    expect(quantitiesIn(text)).toEqual(said);
  });
});
