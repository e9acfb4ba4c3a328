import { describe, expect, it } from "vitest";
import { draftOf } from "../../test/scores/drafted.ts";

function pairs(text: string): string[] {
  const { entities = [] } = draftOf(text, "2025-06-10").coding;
  return entities.flatMap(({ kind, name, members = [] }) =>
    kind === "group" ? [`${Object.values(name)[0]}: ${members.join(", ")}`] : [],
  );
}

describe("two states or office holders together", () => {
  it.each([
    [
      "Foreign Minister Ada Brill of Norway met Foreign Minister Petr Havel. The two ministers signed nothing.",
      ["two ministers: ada-brill, petr-havel"],
    ],
    ["Trade between Egypt and Kenya grew, and the two countries opened a border.", ["two countries: egypt, kenya"]],
    ["Egypt, Kenya and Chad met; the two countries in the south signed.", ["two countries: "]],
    ["Ministers of both parties came to two countries.", []],
    [
      "بلغ التبادل بين تونس وموريتانيا مليونا، واتفق البلدان على خط بحري بين البلدين.",
      ["البلدان: tunisia, mauritania"],
    ],
    [
      "Norwegian Foreign Minister Ada Brill met Czech Foreign Minister Petr Havel. The two ministers signed a pact between the two countries.",
      ["two ministers: ada-brill, petr-havel", "two countries: norway, czechia"],
    ],
    [
      "Norwegian Foreign Minister Ada Brill met Czech Foreign Minister Petr Havel. The two ministers spoke. Kenyan Foreign Minister Amina Oduya met Cuban Foreign Minister Luis Soto. The two ministers spoke.",
      ["two ministers: ada-brill, petr-havel", "Amina Oduya – Luis Soto: amina-oduya, luis-soto"],
    ],
  ])("%s", (text, expected) => {
    expect(pairs(text).map((one) => one.replace(/^the /i, ""))).toEqual(expected);
  });
});
