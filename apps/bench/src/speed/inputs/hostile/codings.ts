import type { Localized } from "../../figure.ts";
import { filled, type HostileInput, listOf } from "./hostile-input.ts";

const saying = (i: number, quote: unknown) => ({ id: `t${i}`, act: "assert", source: ["article-voice"], quote });
const naming = (i: number, mention: unknown) => ({
  id: `e${i}`,
  kind: "person",
  name: { en: `N${i}` },
  mentions: [mention],
});

/** Codings whose quotes are hostile to the search for them. */
export const codings: readonly HostileInput[] = [
  anchored({ en: "quotes that are missing", ar: "اقتباسات لا ترد في النص" }, "calm words go on ", (size) => ({
    statements: listOf(size, (i) => saying(i, `nothing like it ${i}`)),
  })),
  anchored(
    { en: "lists of quotes that are missing", ar: "قوائم اقتباسات لا ترد في النص" },
    "calm words go on ",
    (size) => ({
      statements: listOf(size, (i) =>
        saying(
          i,
          Array.from({ length: 64 }, (_, j) => `zz${i}-${j}`),
        ),
      ),
    }),
  ),
  anchored({ en: "nearly periodic quotes", ar: "اقتباسات شبه دورية" }, "ab", () => ({
    statements: listOf(4000, (i) => saying(i, `${filled("ab", 400)}c${i}${filled("ab", 200)}`)),
  })),
  anchored({ en: "long periodic quotes", ar: "اقتباسات دورية طويلة" }, "a", () => ({
    statements: listOf(16_000, (i) => saying(i, `b${i}${filled("a", 3900)}`)),
  })),
  anchored({ en: "quotes that are everywhere", ar: "اقتباسات ترد في كل مكان" }, "a ", (size) => ({
    statements: listOf(size, (i) => saying(i, "a")),
  })),
  anchored({ en: "lists of quotes that are everywhere", ar: "قوائم اقتباسات ترد في كل مكان" }, "a ", (size) => ({
    statements: listOf(size, (i) =>
      saying(
        i,
        Array.from({ length: 64 }, () => "a"),
      ),
    ),
  })),
  anchored({ en: "a mention that is everywhere", ar: "ذكر يرد في كل مكان" }, "a ", () => ({
    entities: [naming(0, "a")],
  })),
  anchored({ en: "a mention in another spelling", ar: "ذكر بكتابة أخرى" }, "é–a ", () => ({
    entities: [naming(0, "é-a")],
  })),
  anchored({ en: "one mention of many entities", ar: "ذكر واحد لكيانات كثيرة" }, "a ", (size) => ({
    entities: listOf(size / 50, (i) => naming(i, "a")),
  })),
  anchored({ en: "a mention after proclitics", ar: "ذكر بعد سوابق" }, "وبكتاب فلكتاب ", () => ({
    entities: [naming(0, "كتاب")],
    inLanguage: "ar",
  })),
  anchored({ en: "exclusions of a mention", ar: "مواضع مستثناة من ذكر" }, "a ", () => ({
    entities: [naming(0, { quote: "a", not: Array.from({ length: 64 }, (_, i) => ({ suffix: `a ${i}` })) })],
  })),
  anchored({ en: "quotes inside graphemes", ar: "اقتباسات داخل محرف مرئي واحد" }, "\u0323", () => ({
    statements: listOf(400, (i) => saying(i, "\u0323\u0323".repeat(4 + i))),
  })),
];

/** Texts that are dense with what a draft marks. */
export const drafts: readonly HostileInput[] = [
  drafted({ en: "numbers", ar: "أعداد" }, "1 "),
  drafted({ en: "dates", ar: "تواريخ" }, "3 March 2026 "),
  drafted({ en: "amounts", ar: "مبالغ" }, "3 million dollars "),
  drafted({ en: "titled names", ar: "أسماء بألقابها" }, "Foreign Minister Ilva Torrend "),
  drafted({ en: "visits", ar: "زيارات" }, "Foreign Minister Ilva Torrend visited France. "),
];

function anchored(name: Localized, unit: string, lists: (size: number) => Record<string, unknown>): HostileInput {
  return {
    name,
    reader: "anchor",
    make: (size) => ({
      text: filled(unit, size / 2),
      document: JSON.stringify({ type: "NewsArticle", extent: "full", inLanguage: "en", ...lists(size / 2) }),
    }),
  };
}

function drafted(name: Localized, unit: string): HostileInput {
  return {
    name: { en: `draft of ${name.en}`, ar: `مسوّدة من ${name.ar}` },
    reader: "draft",
    make: (size) => ({ text: filled(unit, size) }),
  };
}
