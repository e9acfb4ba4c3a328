import { describe, expect, it } from "vitest";
import { cleanText } from "./clean-text.ts";

describe("characters", () => {
  it.each([
    ["a byte order mark", "\ufeffThe visit ended.", "The visit ended.", 0],
    ["CR LF", "The visit\r\nended.", "The visit\nended.", 0],
    ["NUL and a control character", "The\u0000 visit\u0007 ended.", "The visit ended.", 1],
    ["half of a surrogate pair", "The visit \ud83dended.", "The visit ended.", 1],
    ["a tag", "The visit\u{e0041} ended.", "The visit ended.", 1],
    ["a bidi override", "The \u202evisit ended.", "The visit ended.", 1],
    ["a soft hyphen", "The vi\u00adsit ended.", "The visit ended.", 1],
    ["an accent of its own", "Le pre\u0301sident.", "Le président.", 1],
    ["marks of direction and joiners", "می‌رود\u200f.", "می‌رود\u200f.", 0],
    [
      "the flag of Scotland",
      "\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} won.",
      "\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} won.",
      0,
    ],
    ["letters' shapes, which stay", "\ufee3\ufea4\ufee4\ufeea", "\ufee3\ufea4\ufee4\ufeea", 1],
  ])("%s", (_, raw, text, doubts) => {
    const clean = cleanText(raw);
    expect(clean.text).toBe(text);
    expect(clean.doubts).toHaveLength(doubts);
  });
});
