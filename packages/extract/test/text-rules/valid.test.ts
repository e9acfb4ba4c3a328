import { anchor, validate } from "@diplomatic-visits/core";
import { describe, expect, it } from "vitest";
import { draftOf } from "../drafted-text.ts";

/** The errors and the warnings about quantities and times in the article that a draft makes. */
function faultsOf(text: string): string[] {
  const { coding } = draftOf(text);
  const anchored = anchor(text, { ...coding, publisher: { name: "Example" } });
  if (!anchored.ok) return anchored.issues.map(({ code }) => code);
  return validate(anchored.article)
    .issues.filter(({ severity, code }) => severity === "error" || /^(?:quantity|time|visit)\//.test(code))
    .map(({ code }) => code);
}

describe("the article that a draft makes is valid", () => {
  it.each([
    "Aid of $5 to $7 million was promised.",
    "ما بين 20 و30 ألف طن من القمح ومن 5 إلى 7 مليارات دولار.",
    "Aid of 3.000 euros reached 50.000 refugees; 12.500 tonnes are due.",
    "President Karim Sule will visit Rome from April 8 to 11.",
    "Former President Omar Sayed visited Rome on Monday.",
    "The prime minister visited Oslo, and The prime minister left.",
    "President Ali Yusuf, who visited Oslo in 2019, will visit Oslo next week.",
    "كان الرئيس علي يوسف سيزور باريس لكنه ألغى الزيارة.",
    "زار رئيس مالطا ليو مارش القاهرة يوم 3/3/2025.",
  ])("%s", (text) => {
    expect(faultsOf(text)).toEqual([]);
  });
});
