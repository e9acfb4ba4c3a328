import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownIn } from "../inspection/code-points-note.ts";
import { didYouMean } from "../inspection/did-you-mean.ts";
import { looksAlike } from "../text/look-alike.ts";
import { validate } from "../validate/validate.ts";

const envelope = { type: "NewsArticle", extent: "excerpt", inLanguage: "en" };

describe("strings that look the same", () => {
  it.each([
    ["occurred", "\u043eccurred", true],
    ["visit", "vis\u200bit", true],
    ["كتاب", "\u06a9تاب", true],
    ["زيارة", "زياره", false],
    ["Osk", "Osk", false],
  ])("%s and %s: %s", (a, b, alike) => {
    expect(looksAlike(a, b)).toBe(alike);
  });

  it("are told apart by code points in a suggestion", () => {
    expect(didYouMean("\u043eccurred", ["occurred", "planned"])?.hint.en).toBe(
      "did you mean occurred? they look the same and differ in code points: U+043E in one, U+006F in the other",
    );
    const entities = [{ id: "e", kind: "pers\u043en", name: { en: "E" }, mentions: ["Osk"] }];
    const { issues } = validate({ ...envelope, entities }, { text: "Osk left." });
    expect(issues[0]?.hint).toMatch(/U\+043E/);
  });

  it("never appear in one message without code points, whatever letter of a quote is replaced", () => {
    const text = "The president visited Ambrel; زار الرئيس كوندريا أمس.";
    const twins: [string, string][] = [
      ["e", "\u0435"],
      ["i", "\u0456"],
      ["p", "\u0440"],
      ["A", "\u0410"],
      ["ك", "\u06aa"],
    ];
    const other = fc.constantFrom("", "x ", " y", "\u200b");
    fc.assert(
      fc.property(fc.constantFrom(...twins), other, fc.boolean(), ([letter, twin], more, isEnd) => {
        const quote = text.replaceAll(letter, twin);
        const times = [{ id: "t", type: "date", basis: "unresolved", quote: isEnd ? quote + more : more + quote }];
        for (const { message, hint = "" } of validate({ ...envelope, times }, { text }).issues) {
          const shown = shownIn(message, hint);
          const alike = shown.some((a) => shown.some((b) => looksAlike(a, b)));
          expect(!alike || hint.includes("U+")).toBe(true);
        }
      }),
    );
  });
});

describe("did you mean", () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{2,10}$/), { minLength: 1, maxLength: 8 });

  it("offers only what exists", () => {
    fc.assert(
      fc.property(ids, fc.string({ maxLength: 12 }), (candidates, word) => {
        const meant = didYouMean(word, candidates);
        expect(meant === undefined || candidates.includes(meant.near)).toBe(true);
      }),
    );
  });

  it("offers an id of the kind that is due", () => {
    const times = [{ id: "arrival", type: "date", basis: "unresolved", quote: "left" }];
    const relations = [{ kind: "member-of", source: "arrivals", target: "osk", quote: "Osk" }];
    const entities = [{ id: "osk", kind: "person", name: { en: "Osk" }, mentions: ["Osk"] }];
    const { issues } = validate({ ...envelope, times, entities, relations }, { text: "Osk left." });
    const unresolved = issues.find(({ code }) => code === "reference/resolved");
    expect(unresolved?.hint).toBeUndefined();
  });

  it.each([
    ["wire", ["readout", "wire-report"], "wire-report"],
    ["report", ["wire-report", "news-report"], undefined],
    ["Person", ["person", "place"], "person"],
  ])("%s", (word, candidates, near) => {
    expect(didYouMean(word, candidates)?.near).toBe(near);
  });
});
