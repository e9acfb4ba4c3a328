import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arabicSentences } from "../../test/places/sentences-ar.ts";
import { englishSentences } from "../../test/places/sentences-en.ts";
import { findPlaces } from "./find-places.ts";

const sentence = fc.constantFrom(...[...arabicSentences, ...englishSentences].map(([text]) => text));
const noise = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("\n", " و", "لل", ".", "٫", "\u0640", "\u064b", "🕊"),
);
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.oneof(sentence, noise), { maxLength: 8 }).map((parts) => parts.join("")),
);

describe("whatever the text", () => {
  it("spans lie in it, in order and apart, and begin and end with what they name", () => {
    fc.assert(
      fc.property(text, (any) => {
        let last = 0;
        for (const { start, end, country, name } of findPlaces(any)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(any.slice(start, end).trim()).toBe(any.slice(start, end));
          expect(country).toMatch(/^[A-Z]{2}$/);
          expect(name).not.toBe("");
          last = end;
        }
        expect(last).toBeLessThanOrEqual(any.length);
      }),
      { numRuns: 300 },
    );
  });

  it("the answer is the same each time", () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(findPlaces(any)).toEqual(findPlaces(any));
      }),
      { numRuns: 100 },
    );
  });

  it("what stands in lines apart is found as in each line, in texts without doubt", () => {
    const clear = fc.constantFrom("زار الوزير الإيراني باريس.", "The French minister flew to Rome.", "لا شيء هنا.");
    fc.assert(
      fc.property(fc.array(clear, { minLength: 1, maxLength: 6 }), (lines) => {
        const alone = lines.flatMap((line) => findPlaces(line).map(({ name }) => name));
        expect(findPlaces(lines.join("\n")).map(({ name }) => name)).toEqual(alone);
      }),
      { numRuns: 50 },
    );
  });
});
