import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchor } from "../validate/anchor.ts";
import { quoteAt } from "./quote-at.ts";

const spanOf = (text: string, quote: unknown) => {
  const times = [{ id: "t", type: "date", basis: "unresolved", quote }];
  return anchor(text, { type: "NewsArticle", extent: "full", inLanguage: "en", times }).quotes[0];
};

// Sentences that repeat for longer than a context reaches, with white space and marks that fold to nothing between them.
const word = fc.constantFrom("we", "met", "in", "Larn", "on", "مُحَمَّد", "قال", "5", "a".repeat(50));
const gap = fc.constantFrom(" ", "  ", "\n", " ".repeat(300), "\u00a0", " ـ ", ", ");
const sentence = fc.array(fc.tuple(word, gap), { minLength: 3, maxLength: 30 }).map((parts) => parts.flat().join(""));
const text = fc
  .tuple(sentence, sentence, fc.integer({ min: 1, max: 8 }))
  .map(([a, b, times]) => `${a.repeat(times)}${b}${a.repeat(times)}`.trim().normalize("NFC"));

describe("quoteAt, in texts that repeat themselves", () => {
  it("resolves to its own span, or is nothing", () => {
    fc.assert(
      fc.property(text, fc.nat(), (whole, pick) => {
        const words = [...whole.matchAll(/[^\s,ـ]+/g)];
        const { index = 0, 0: own = "" } = words[pick % words.length] ?? {};
        const span = { start: index, end: index + own.length };
        const quote = quoteAt(whole, span);
        if (quote !== undefined) expect(spanOf(whole, quote)?.places).toEqual([span]);
      }),
      { numRuns: 150 },
    );
  });

  it("tells places apart over hundreds of spaces", () => {
    const whole = `one${" ".repeat(400)}Larn, two${" ".repeat(400)}Larn`;
    expect(spanOf(whole, { quote: "Larn", prefix: "two" })?.places).toEqual([{ start: 812, end: 816 }]);
  });
});
