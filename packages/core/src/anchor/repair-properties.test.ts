import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BaseName, baseCoding, baseText } from "../../test/base-articles.ts";
import { anchor } from "../validate/anchor.ts";
import { repair } from "./repair.ts";

type Quote = { holder: object; key: string | number; words: string };

/** Every quote of a coding, where it is written. */
function quotesIn(value: unknown, found: Quote[] = []): Quote[] {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, child] of Object.entries(value)) {
    if (key === "glosses" || key === "name" || key === "codings") continue;
    if (typeof child === "string" && isQuote(value, key)) found.push({ holder: value, key, words: child });
    else quotesIn(child, found);
  }
  return found;
}

// Strings in a list are quotes where the list is one of quotes or mentions; ids and addresses have no space or Arabic letter.
function isQuote(holder: object, key: string): boolean {
  if (Array.isArray(holder)) return /[\s\u0600-\u06ff]/.test(String(holder[Number(key)]));
  return ["quote", "title", "cue", "headline", "dateline"].includes(key);
}

const changes = [
  (words: string) => `${words} وموسكو أيضًا`,
  (words: string) => words.split(" ").slice(1).join(" ") || "غير موجود",
  (words: string) => `لم ${words}`,
  (words: string) => words.replace(/[0-9]/, "7"),
  (words: string) => words.replaceAll("ة", "ه").replaceAll("ي", "ی"),
  (words: string) => Array.from(words).join("\u0640"),
  (words: string) => words.replaceAll(" ", "\u00a0 "),
];

describe.each<BaseName>(["reference", "invented"])("quotes of the %s coding, changed at random", (base) => {
  const text = baseText(base);
  const count = quotesIn(baseCoding(base)).length;

  it("there are many", () => {
    expect(count).toBeGreaterThan(60);
  });

  it("what is repaired anchors to the same, what is kept stands whole, and repairing again changes nothing", () => {
    const edits = fc.array(fc.tuple(fc.nat(count - 1), fc.constantFrom(...changes)), { maxLength: 12 });
    fc.assert(
      fc.property(edits, (list) => {
        const coding = baseCoding(base);
        const quotes = quotesIn(coding);
        for (const [i, change] of list) {
          const { holder, key, words } = quotes[i] as Quote;
          Reflect.set(holder, key, change(words));
        }
        const before = structuredClone(coding);
        const { coding: mended, kept, repaired, unanchored } = repair(coding, text);
        expect(coding).toEqual(before);
        const again = repair(mended, text);
        expect(again.repaired).toEqual([]);
        expect(again.unanchored.map(({ pointer }) => pointer)).toHaveLength(unanchored.length);
        for (const { to } of repaired) expect(text).toContain(to);
        const placed = anchor(text, kept);
        expect(placed.quotes.filter(({ status }) => status !== "exact")).toEqual([]);
        expect(placed.issues.filter(({ code }) => /^(shape|coding)\/|reference\/resolved/.test(code))).toEqual([]);
        const [given, now] = [anchor(text, coding), anchor(text, mended)];
        expect(now.ok).toBe(given.ok);
        if (given.ok && now.ok) expect(now.article).toEqual(given.article);
      }),
      { numRuns: 8 },
    );
  });
});

describe("repair", () => {
  it("never throws on any JSON, with any text", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.string({ unit: "grapheme" }), (coding, text) => {
        expect(repair(coding, text).message).toBeTypeOf("string");
      }),
    );
  });

  it.each([
    ["no text", () => repair({}, 5 as never)],
    ["another language", () => repair({}, "", { locale: "fr" as never })],
  ])("refuses misuse: %s", (_, misuse) => {
    expect(misuse).toThrow(TypeError);
  });
});
