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

  it("has no character of two units that is reported", () => {
    for (let codePoint = 0x10000; codePoint <= 0x10ffff; codePoint++) {
      const text = String.fromCodePoint(codePoint);
      if (!isPlainText(text)) continue;
      const found = [...findForbiddenCharacters(text), ...findSuspiciousCharacters(text)];
      if (found.length > 0) expect([codePoint, ...found]).toEqual([codePoint]);
    }
    expect(["\ud83c", "\udf0d", "\udf0d\ud83c"].map(isPlainText)).toEqual([false, false, false]);
  });

  it("has no picture in emoji style that is reported", () => {
    for (let codePoint = 0x20; codePoint <= 0x1ffff; codePoint++) {
      const text = `${String.fromCodePoint(codePoint)}\ufe0f`;
      if (!isPlainText(text)) continue;
      const found = [...findForbiddenCharacters(text), ...findSuspiciousCharacters(text)];
      if (found.length > 0) expect([codePoint, ...found]).toEqual([codePoint]);
    }
    expect(["✈️", "🏛️", "a\ufe0f", "✈\ufe0f\ufe0f", "\ufe0f"].map(isPlainText)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it("is what ordinary sentences are, whatever their script", () => {
    expect(
      ["He said “no”.\n\tYes", "وصل الوزير إلى طِهران،", "می‌رود", "會晤", "встреча", "🌍 𝔸"].map(isPlainText),
    ).toEqual([...[true, true, true, true, true, true]]);
  });
});
