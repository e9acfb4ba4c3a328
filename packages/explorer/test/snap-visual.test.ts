import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { snapVisual } from "../src/text/snap-visual.ts";
import { reference } from "./article.ts";

describe("snapVisual", () => {
  it.each([
    ["between ل and ا", "السلام", [4, 6], [3, 6]],
    ["between ل and أ", "لأن", [0, 1], [0, 2]],
    ["between ل and إ", "لإيران", [1, 6], [0, 6]],
    ["between ل and آ", "الآن", [2, 4], [1, 4]],
    ["with a mark on ل", "لَا", [0, 2], [0, 3]],
    ["before a mark", "مُحمد", [0, 1], [0, 2]],
    ["inside a pair of surrogates", "a😀b", [0, 2], [0, 3]],
    ["inside a family of emoji", "👩‍👧", [0, 2], [0, 5]],
    ["between other joined letters", "لطهران", [1, 6], [1, 6]],
    ["at a prefix before ال", "والروسي", [1, 7], [1, 7]],
    ["beyond both ends", "لا", [-3, 9], [0, 2]],
  ] as const)("%s", (_, text, [start, end], [from, to]) => {
    expect(snapVisual(text, { start, end })).toEqual({ start: from, end: to });
  });

  // letters that make ligatures, marks, surrogates, joiners and plain ones
  const letters = ["ل", "ا", "أ", "إ", "آ", "ٱ", "ب", "َ", "ّ", "\u200d", "😀", "e", "\u0301", " ", "ـ"];
  const spans = fc
    .tuple(fc.string({ unit: fc.constantFrom(...letters), maxLength: 24 }), fc.nat(40), fc.nat(40))
    .map(([text, a, b]) => ({ text, start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) }));

  it("holds what it is given, cuts no grapheme and no lam-alef, and moves no further than it must", () => {
    fc.assert(
      fc.property(spans, ({ text, start, end }) => {
        const snapped = snapVisual(text, { start, end });
        const edges = safeEdges(text);
        expect(snapped.start).toBe(edges.filter((edge) => edge <= start).at(-1));
        expect(snapped.end).toBe(edges.find((edge) => edge >= end));
        expect(snapVisual(text, snapped)).toEqual(snapped);
      }),
      { numRuns: 2000 },
    );
  });

  it("moves few of the reference article's quotes, and none by more than two units", () => {
    const all = (reference.entities ?? []).flatMap(({ mentions }) => mentions);
    const moved = all.filter(({ start, end }) => {
      const snapped = snapVisual(reference.text, { start, end });
      expect(start - snapped.start + snapped.end - end).toBeLessThanOrEqual(2);
      return snapped.start !== start || snapped.end !== end;
    });
    expect(moved.length).toBeLessThan(all.length / 10);
  });
});

// A second way to compute the same: all grapheme edges, except those inside a lam-alef.
function safeEdges(text: string): number[] {
  const graphemes = [...new Intl.Segmenter("ar", { granularity: "grapheme" }).segment(text)];
  const edges = [...graphemes.map(({ index }) => index), text.length];
  return edges.filter((_, i) => {
    const [before = "", behind = ""] = [graphemes[i - 1]?.segment, graphemes[i]?.segment];
    return !(/^\p{M}*ل\p{M}*$/u.test(before.replace(/^.*(?=ل)/u, "")) && /^[اأإآٱ]/u.test(behind));
  });
}
