import { describe, expect, it } from "vitest";
import { findForbiddenCharacters, findSuspiciousCharacters } from "./characters.ts";
import { isPlainText } from "./plain-text.ts";

describe("plain text", () => {
  it("has no unit that is reported, alone or after a letter", () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const text = `a${String.fromCharCode(unit)}`;
      if (isPlainText(text))
        expect([unit, ...findForbiddenCharacters(text), ...findSuspiciousCharacters(text)]).toEqual([unit]);
    }
  });

  it("is what ordinary sentences are, whatever their script", () => {
    expect(["He said “no”.\n\tYes", "وصل الوزير إلى طِهران،", "می‌رود", "會晤", "встреча"].map(isPlainText)).toEqual([
      ...[true, true, true, true, true],
    ]);
  });
});
