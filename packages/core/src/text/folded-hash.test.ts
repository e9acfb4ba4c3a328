import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "./fold.ts";
import { foldedHash } from "./folded-hash.ts";

const letters = fc.constantFrom(
  ..."اأإآىيیكکةهوؤئءَّـ\u200c\u200f \u00a0\tabcéïÉßﷺ\u0301\u0654".split(""),
  "e\u0301",
  "\u0627\u0653",
  "\u06d5\u0654",
);
const text = fc.array(letters, { maxLength: 6 }).map((parts) => parts.join(""));

describe("the hash of a folded text", () => {
  it("is the same where two texts fold alike, or uncertain", () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, other] = [foldedHash(a, 7), foldedHash(b, 7)];
        if (foldText(a, "orthographic") === foldText(b, "orthographic") && one !== undefined && other !== undefined)
          expect(one).toBe(other);
        if (one !== undefined) expect(foldedHash(foldText(a, "orthographic"), 7) ?? one).toBe(one);
      }),
      { numRuns: 2000 },
    );
  });

  it("is of a name in any spelling", () => {
    expect(foldedHash("إيران", 0)).toBe(foldedHash("ايران", 0));
    expect(foldedHash("Iran", 0)).not.toBe(foldedHash("Iraq", 0));
    expect(foldedHash("صلى الله عليه وسلم ﷺ", 0)).toBeUndefined();
  });
});
