import { createHash } from "node:crypto";
import { sha256 as portable } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseText } from "../../test/base-articles.ts";
import { splitSentences } from "../reading/sentences.ts";
import { sha256 } from "./digest.ts";
import { fold, foldText } from "./fold.ts";
import { cutsGrapheme, graphemeEnd } from "./grapheme.ts";
import { fromByteOffset, fromCodePointOffset, offsetConverter, toByteOffset, toCodePointOffset } from "./offsets.ts";
import { cutsSurrogate } from "./span.ts";

const texts = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(..."كتابة،ًـ أإآىی 🕊️👩🏽‍✈️𐌹é1٣۴ \n«»"), { maxLength: 60 }).map((parts) => parts.join("")),
);
const wellFormed = texts.map((text) => Buffer.from(text).toString());

describe("offsets", () => {
  it("in code points and bytes are those of Array.from and of an encoder", () => {
    fc.assert(
      fc.property(wellFormed, fc.nat(80), (text, at) => {
        const utf16 = Math.min(at, text.length);
        if (cutsSurrogate(text, utf16)) return;
        const before = text.slice(0, utf16);
        const converter = offsetConverter(text);
        expect([toCodePointOffset(text, utf16), converter.toCodePoints(utf16)]).toEqual(
          Array(2).fill(Array.from(before).length),
        );
        expect([toByteOffset(text, utf16), converter.toBytes(utf16)]).toEqual(Array(2).fill(Buffer.byteLength(before)));
      }),
    );
  });

  it("come back to where they were", () => {
    fc.assert(
      fc.property(wellFormed, fc.nat(80), (text, at) => {
        const utf16 = Math.min(at, text.length);
        if (cutsSurrogate(text, utf16)) return;
        const converter = offsetConverter(text);
        expect(converter.fromCodePoints(converter.toCodePoints(utf16))).toBe(utf16);
        expect(converter.fromBytes(converter.toBytes(utf16))).toBe(utf16);
        expect(fromCodePointOffset(text, toCodePointOffset(text, utf16))).toBe(utf16);
        expect(fromByteOffset(text, toByteOffset(text, utf16))).toBe(utf16);
      }),
    );
  });

  it("part in the invented article, where the reference article could not show it", () => {
    const text = baseText("invented");
    const end = text.indexOf("in the old letters");
    expect(toCodePointOffset(text, end)).toBe(Array.from(text.slice(0, end)).length);
    expect(toCodePointOffset(text, end)).toBeLessThan(end);
    expect(toCodePointOffset(baseText("reference"), 3000)).toBe(3000);
  });
});

describe("the fold", () => {
  it.each([
    ["typographic", "کما", "كما", true],
    ["typographic", "إلی", "إلي", true],
    ["typographic", "التحوُّل", "التحول", true],
    ["typographic", "طـهـران", "طهران", true],
    ["typographic", "٢٠٢٠ ۲۰۲۰", "2020 2020", true],
    ["typographic", "“a”", '"a"', true],
    ["typographic", "أمريكا", "امريكا", false],
    ["orthographic", "أمريكا", "امريكا", true],
    ["orthographic", "رسمية", "رسميه", true],
    ["orthographic", "على", "علي", true],
    ["orthographic", "ثقافي", "ثقافه", false],
    ["orthographic", "Iran", "iran", false],
  ] as const)("%s: %s and %s the same: %s", (tier, a, b, same) => {
    expect(foldText(a, tier) === foldText(b, tier)).toBe(same);
  });

  it("maps every stretch of the folded text back to what it came from", () => {
    fc.assert(
      fc.property(
        wellFormed,
        fc.constantFrom("typographic", "orthographic"),
        fc.nat(60),
        fc.nat(60),
        (raw, tier, a, b) => {
          const text = raw.normalize("NFC");
          const folded = fold(text, tier as "typographic");
          const [from, to] = [Math.min(a, b), Math.max(a, b)].map((n) => Math.min(n, folded.text.length)) as [
            number,
            number,
          ];
          if (from === to || cutsSurrogate(folded.text, from) || cutsSurrogate(folded.text, to)) return;
          const [start, end] = [folded.start(from), folded.end(to)];
          expect(start).toBeLessThanOrEqual(end);
          expect(fold(text.slice(start, end), tier as "typographic").text.trim()).toContain(
            folded.text.slice(from, to).trim(),
          );
        },
      ),
    );
  });

  it("shows its text and the way back, and no more", () => {
    expect(Object.keys(fold("کما", "typographic")).sort()).toEqual(["at", "end", "start", "text"]);
  });

  it("folded once is folded for good", () => {
    fc.assert(
      fc.property(wellFormed, fc.constantFrom("typographic", "orthographic"), (text, tier) => {
        const once = foldText(text, tier as "typographic");
        expect(foldText(once, tier as "typographic")).toBe(once);
      }),
    );
  });
});

describe("the digest", () => {
  it("is that of Node and of the portable code alike", () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        expect(sha256(text)).toBe(createHash("sha256").update(text).digest("hex"));
        expect(sha256(text)).toBe(bytesToHex(portable(utf8ToBytes(text))));
      }),
    );
  });
});

describe("graphemes", () => {
  it.each([
    ["🌩️", 2, true],
    ["👩🏽‍✈️", 4, true],
    ["كِتاب", 1, true],
    ["كتاب", 1, false],
    ["e\u0301x", 1, true],
    ["ab", 1, false],
    ["\r\n", 1, true],
  ])("%s is cut at %i: %s", (text, at, cut) => {
    expect(cutsGrapheme(text, at)).toBe(cut);
    expect(cutsGrapheme(text, graphemeEnd(text, at))).toBe(false);
  });
});

describe("sentences", () => {
  const cut = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

  it.each([
    [["وصل الوزير إلى طهران.", "والتقى الرئيس."]],
    [["هل يزور موسكو؟", "لم يتأكد ذلك!"]],
    [["بلغت التجارة 2.2 مليار دولار.", "وهو رقم صغير."]],
    [["Dr. Velk met the U.S. envoy.", "She left at 5 p.m. on Monday."]],
    [["“We agree,” she said.", "He left."]],
    [["Trade grew by 3.5 percent.", "It fell later."]],
  ])("%j", (sentences) => {
    expect(cut(sentences.join(" "))).toEqual(sentences);
  });

  it("tile their text in order, and never throw", () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe("");
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
    );
  });

  it("of the reference article are the 21 received", () => {
    expect(splitSentences(baseText("reference"))).toHaveLength(21);
  });
});
