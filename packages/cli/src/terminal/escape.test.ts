import { commandless, escaped, jsonText } from "@diplomatic-visits/core/internal";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom("::error::x", "##[error]", "##vso[a]", "#", "[", ":", "\\", "\n", "\r", "\t", " ", "\u001b[2J"),
      fc.string({ unit: "binary", maxLength: 3 }),
      fc.constantFrom("\u009b", "\u202e", "\u2028", "\u200b", "\ud800"),
    ),
  )
  .map((parts) => parts.join(""));
const harmful = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e]|##\w*\[|^\s*::/;

describe("text from an input, printed", () => {
  it("keeps no control character and starts no command of a workflow", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(escaped(text)).not.toMatch(harmful);
      }),
    );
  });

  it("is the text itself where there is nothing to escape", () => {
    for (const text of ["زيارة رسمية", "a: b::c", "# 1 [x]", "فارسی‌ها", "C++ :: D"]) expect(escaped(text)).toBe(text);
  });

  it("as JSON it is the same data", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const json = jsonText({ [text]: [text] });
        expect(json).not.toMatch(harmful);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ [text]: [text] })));
      }),
    );
  });

  it("a line of the middle of a text starts no command either", () => {
    expect(commandless("  ::stop-commands::x")).toBe("  \\u003a:stop-commands::x");
    expect(commandless("a ::b")).toBe("a ::b");
  });
});
