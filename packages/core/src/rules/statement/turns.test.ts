import { describe, expect, it } from "vitest";
import { articleOf, codesOf } from "../../../test/article-of.ts";
import { statementRules } from "./index.ts";

const lines = {
  en: {
    lines: [
      "Talks in Larn",
      "Velk: We agree on trade.",
      "We will meet again.",
      "Brill: Thank you.",
      "And goodbye.",
      "Other news",
      "Rain fell all day.",
    ],
  },
  ar: {
    lines: [
      "محادثات في لارن",
      "فيلك: نتفق على التجارة.",
      "وسنلتقي مرة أخرى.",
      "بريل: شكرًا لكم.",
      "وإلى اللقاء.",
      "أخبار أخرى",
      "هطل المطر طوال اليوم.",
    ],
  },
};
const names = { en: ["Velk", "Brill"], ar: ["فيلك", "بريل"] };

/** The codes reported for a direct statement of the first speaker that quotes the n-th line. */
function codes(language: "en" | "ar", n: number, last = "heading") {
  const all = lines[language].lines;
  const [velk = "", brill = ""] = names[language];
  const blocks = [
    { kind: "heading", quote: all[0] },
    { kind: "turn", speaker: "velk", quote: all[1] },
    { kind: "turn", speaker: "brill", quote: all[3] },
    { kind: last, quote: all[5] },
  ];
  const entities = [
    { id: "velk", kind: "person", name: { en: "Velk" }, mentions: [velk] },
    { id: "brill", kind: "person", name: { en: "Brill" }, mentions: [brill] },
  ];
  const statement = { id: "s", act: "assert", source: ["velk"], directness: "direct", quote: all[n] };
  const article = articleOf(all.join("\n"), { blocks, entities, statements: [statement] }, language);
  return codesOf(article, statementRules);
}

const both = ["statement/direct-words", "statement/source-without-cue"];

describe.each(["en", "ar"] as const)("direct words in a turn, in %s", (language) => {
  it.each<[string, number, string[]]>([
    ["its first paragraph", 1, []],
    ["a paragraph after it", 2, []],
    ["the turn of another", 3, both],
    ["a paragraph after the turn of another", 4, both],
    ["after the next heading", 6, both],
  ])("%s", (_, n, expected) => {
    expect(codes(language, n)).toEqual(expected);
  });

  it("after furniture", () => {
    expect(codes(language, 6, "furniture")).toEqual(both);
  });
});
