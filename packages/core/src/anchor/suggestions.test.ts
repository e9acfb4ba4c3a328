import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseText } from "../../test/base-articles.ts";
import { validate } from "../validate/validate.ts";
import { closestTo } from "./closest.ts";
import { quotedParts } from "./omission.ts";
import { sourceText } from "./source-text.ts";

const text = baseText("reference");
const source = sourceText(text);

describe("the closest text", () => {
  it.each([
    [
      "وكان البيان قد دعا للقاء مسؤولين إيرانيين كبار في العاصمة.",
      "للقاء مسؤولين روس كبار",
      "للقاء مسؤولين إيرانيين كبار",
    ],
    [
      "He was due to meet senior Norrinese officials there.",
      "meet senior Quendrian officials",
      "meet senior Norrinese officials",
    ],
    [
      "وقال إن رسوم الميناء ستنخفض إلى النصف ابتداء من يونيو.",
      "رسوم الميناء ستنخفض للنصف",
      "رسوم الميناء ستنخفض إلى النصف",
    ],
    ["The unofficial visit of the minister ended.", "official visit of a minister", "unofficial visit of the minister"],
  ])("of %s keeps whole words and the last word of the quote", (whole, quote, expected) => {
    expect(closestTo(sourceText(whole), quote)?.text).toBe(expected);
  });

  it("begins and ends with a whole word, whatever word of a quote is replaced", () => {
    const words = [...text.matchAll(/[\p{L}\p{M}]+/gu)];
    fc.assert(
      fc.property(fc.nat(words.length - 9), fc.integer({ min: 1, max: 6 }), (first, replaced) => {
        const place = (i: number) => words[i] as RegExpExecArray;
        const [from, to] = [place(first).index, place(first + 7).index + place(first + 7)[0].length];
        const at = place(first + replaced);
        const quote = `${text.slice(from, at.index)}زززز${text.slice(at.index + at[0].length, to)}`;
        const closest = closestTo(source, quote);
        const isWhole = (offset: number) =>
          !(/[\p{L}\p{M}]/u.test(text[offset - 1] ?? "") && /[\p{L}\p{M}]/u.test(text[offset] ?? ""));
        expect(closest && isWhole(closest.start) && isWhole(closest.end)).toBe(true);
        expect(closest?.text.endsWith(place(first + 7)[0])).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it("of a quote longer than what is compared letter by letter ends where the quote ends", () => {
    const long = text.slice(text.indexOf(" ", 500) + 1, text.indexOf(" ", 1700));
    const at = long.indexOf(" ", 700);
    const closest = closestTo(source, `${long.slice(0, at)} زززز${long.slice(at)}`);
    expect(closest?.text.slice(-60)).toBe(long.slice(-60));
    expect(closest?.differs).toEqual({ yours: "زززز", text: "" });
  });
});

describe("marks of omission", () => {
  const one = sourceText("The minister, who was late, arrived in Ambrel, met nobody, and left on Monday.");
  it.each([
    ["The minister ... arrived in Ambrel", ["The minister", "arrived in Ambrel"]],
    ["The minister […] arrived in Ambrel (…) left on Monday", ["The minister", "arrived in Ambrel", "left on Monday"]],
    ["The minister [...] left on Monday", ["The minister", "left on Monday"]],
    ["The minister… left on Monday", ["The minister", "left on Monday"]],
    ["The minister .. left on Monday", ["The minister", "left on Monday"]],
    ["The minister.. left on Monday", ["The minister", "left on Monday"]],
    ["The minister . . . left on Monday", ["The minister", "left on Monday"]],
  ])("%s: the quotes it stands for", (quote, parts) => {
    expect(quotedParts(one, { quote })?.map((part) => part.text)).toEqual(parts);
  });

  it.each(["left on Monday ... The minister", "The minister ... nowhere at all", "The minister, who was late", "..."])(
    "%s: stands for none",
    (quote) => {
      expect(quotedParts(one, { quote })).toBeUndefined();
    },
  );

  it("of a mention: one of the parts is due", () => {
    const coding = {
      ...{ type: "NewsArticle", extent: "excerpt", inLanguage: "en" },
      entities: [{ id: "m", kind: "person", name: { en: "M" }, mentions: ["The minister ... Ambrel"] }],
    };
    expect(validate(coding, { text: one.text }).issues[0]?.hint).toMatch(/use one of them/);
  });
});

describe("a prefix or suffix that does not fit", () => {
  const coding = (quote: object) => ({
    ...{ type: "NewsArticle", extent: "excerpt", inLanguage: "en" },
    times: [{ id: "t", type: "date", basis: "unresolved", quote }],
  });
  const hintOf = (quote: object) => validate(coding(quote), { text: "Osk left. Osk came {back}." }).issues[0]?.hint;

  it("is answered with what is beside each place", () => {
    expect(hintOf({ quote: "Osk", suffix: "went" })).toBe(
      "after 0–3 the text has ⟦left. Osk came {back}.⟧; after 10–13 the text has ⟦came {back}.⟧; copy the words beside the place you mean",
    );
  });

  it("is not needed where the quote is in the text once", () => {
    expect(hintOf({ quote: "left", prefix: "has" })).toMatch(
      /before 4–8 the text has ⟦Osk⟧; the quote is in the text once/,
    );
  });
});

describe("exclusions that leave out every place of a mention", () => {
  it.each([
    ["one by one", [{ suffix: "left" }, { suffix: "came" }]],
    ["at once", [{}]],
  ])("%s: are said to be that", (_, not) => {
    const mentions = [{ quote: "Osk", not }];
    const entities = [{ id: "o", kind: "person", name: { en: "Osk" }, mentions }];
    const coding = { type: "NewsArticle", extent: "excerpt", inLanguage: "en", entities };
    expect(validate(coding, { text: "Osk left. Osk came." }).issues[0]).toMatchObject({
      code: "coding/context-mismatch",
      message: "⟦Osk⟧ is in the text, but its exclusions leave out every place",
      hint: "take out the exclusion of the place you mean: 0–3, 10–13",
    });
  });
});

it("shows how an exclusion is written, though no key of it is required", () => {
  const mentions = [{ quote: "Osk", not: ["left"] }];
  const entities = [{ id: "o", kind: "person", name: { en: "Osk" }, mentions }];
  const coding = { type: "NewsArticle", extent: "excerpt", inLanguage: "en", entities };
  const { issues } = validate(coding, { text: "Osk left. Osk came." });
  expect(issues.map(({ hint }) => hint)).toContain("write ⟦{ prefix: …, suffix: … }⟧");
});
