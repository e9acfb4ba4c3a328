import { readFileSync } from "node:fs";
import { anchor } from "@diplomatic-visits/core";
import { readYamlInput } from "@diplomatic-visits/core/internal";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { referenceFolder } from "../../../../scripts/article-folders.ts";
import { repairCoding } from "./repair-coding.ts";

const folder = referenceFolder;
const [source, text] = ["coding.yaml", "text.txt"].map((name) => readFileSync(new URL(name, folder), "utf8")) as [
  string,
  string,
];

/** Where the quotes of the coding stand in its file. */
const quotes = [...source.matchAll(/(?<=quote: ")[^"\\]*\p{Script=Arabic}[^"\\]*(?=")/gu)].map(
  ({ index, 0: quote }) => ({ index, quote }),
);

const variants: Readonly<Record<string, string>> = {
  ك: "ک",
  ي: "ی",
  ه: "ہ",
  "\u064b": "",
  ا: "اـ",
  "،": ",",
  " ": "\u00a0",
};

/** A quote written with other signs for the same letters. */
function written(quote: string, letters: string): string {
  return [...quote].map((letter) => (letters.includes(letter) ? (variants[letter] ?? letter) : letter)).join("");
}

describe("quotes of the reference article, typed with other signs", () => {
  it("there are quotes to type", () => {
    expect(quotes.length).toBeGreaterThan(150);
  });

  it("get their letters back, and the file its bytes", () => {
    const chosen = fc.uniqueArray(fc.nat(quotes.length - 1), { minLength: 1, maxLength: 40 });
    const letters = fc.subarray(Object.keys(variants), { minLength: 1 }).map((list) => list.join(""));
    fc.assert(
      fc.property(chosen, letters, (places, these) => {
        let typed = source;
        for (const { index, quote } of places.sort((a, b) => b - a).map((i) => quotes[i] ?? { index: 0, quote: "" }))
          typed = typed.slice(0, index) + written(quote, these) + typed.slice(index + quote.length);
        const read = readYamlInput(typed);
        const value = read.ok ? read.value : undefined;
        const before = anchor(text, typed, { format: "yaml" });
        const coding = { name: "coding.yaml", source: typed, format: "yaml" as const, text, value };
        const { source: mended, result } = repairCoding(coding, before, "en");
        // what is in two places, or stands in للمنطقة without its alef, is reported and stays
        const left = result.quotes.map(({ status }) => status).filter((status) => status !== "exact");
        expect(left.filter((status) => status !== "ambiguous" && status !== "missing")).toEqual([]);
        if (left.length === 0) expect(mended).toBe(source);
      }),
      { numRuns: 12, examples: [[[71, 0], "ا،"]] },
    );
  });
});
