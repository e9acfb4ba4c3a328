import { readFileSync } from "node:fs";
import { anchor } from "@diplomatic-visits/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { referenceFolder } from "../../../../scripts/article-folders.ts";
import type { ParseResult, Skeleton } from "../skeleton/skeleton.ts";
import { parseText } from "./parse-text.ts";

const reference = readFileSync(new URL("text.txt", referenceFolder), "utf8");

/** Another article, invented, in English, with a headline, two headings and a list. */
const visit = `Ruritania's president flies to Graustark

STRELSAU (AP) — The president of Ruritania arrived in Graustark on Monday for an official visit of two days.

What the two sides want

Both governments hope to sign the memorandum on energy that was postponed in March, officials said.
1. The first point is the price of gas, which both want to fix for five years.
2. The second point is the bridge.

Did he speak to the press?

He did, for an hour and a half, and took nine questions from reporters of both countries.`;

function skeletonOf(text: string, language?: string): Skeleton {
  const result = parseText(text, language === undefined ? {} : { language });
  if (!result.ok) throw new Error(JSON.stringify(result.report.doubts));
  return result;
}

function kindsOf({ article }: Skeleton): string[] {
  return article.sections.flatMap(({ blocks }) => blocks.map(({ kind }) => kind));
}

function doubtsOf({ report }: ParseResult): string[] {
  return report.doubts.map(({ field }) => field);
}

describe("the reference article, as plain text", () => {
  const skeleton = skeletonOf(reference);

  it("keeps its text letter for letter, but for the end of the file", () => {
    expect(skeleton.text).toBe(reference.trimEnd());
  });

  it("has its two headings and no other, and no headline", () => {
    const headings = skeleton.article.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "heading"));
    expect(headings.map(({ start, end }) => skeleton.text.slice(start, end))).toEqual([
      "تحالف الجبهة المضادة للأحادية الأمريكية",
      "كورونا والشراكة الاقتصادية وأهمية العلاقات الثقافية",
    ]);
    expect(skeleton.coding.headline).toBeUndefined();
  });

  it("is Arabic, runs from right to left and leaves nothing to doubt", () => {
    expect(skeleton.article).toMatchObject({ inLanguage: "ar", textDirection: "rtl", extent: "full" });
    expect(skeleton.report).toEqual({ dropped: [], doubts: [] });
  });

  it("leaves the outlet's name before the first sentence in the text", () => {
    expect(skeleton.text.startsWith("الوقت- وصل وزير الخارجية")).toBe(true);
  });
});

describe("lines of plain text", () => {
  it("are headline, headings, list items and paragraphs by their look", () => {
    const skeleton = skeletonOf(visit);
    expect(kindsOf(skeleton)).toEqual([
      "heading",
      "paragraph",
      "heading",
      "paragraph",
      "list-item",
      "list-item",
      "heading",
      "paragraph",
    ]);
    expect(skeleton.article.headline?.quote).toBe("Ruritania's president flies to Graustark");
    expect(skeleton.article.inLanguage).toBe("en");
  });

  it.each([
    ["a line with a stop", "Talks ended early.", "paragraph"],
    ["a line with a colon", "The minister said:", "paragraph"],
    ["a line of speech", "– We shall come back", "list-item"],
    ["a quoted line", "“We shall come back”", "paragraph"],
    ["a long question", `${"Is it likely that ".repeat(4)}they come back?`, "paragraph"],
    ["a line of digits", "12 345", "paragraph"],
    ["a short question", "Why now?", "heading"],
    ["a line with a closing quotation mark", "A “new chapter”", "heading"],
    ["a Markdown heading with a stop", "## Talks ended early.", "heading"],
    ["a bullet", "• gas and oil", "list-item"],
    ["an Arabic number", "١. الغاز والنفط", "list-item"],
  ])("%s before a longer one is a %s", (_, line, kind) => {
    const skeleton = skeletonOf(
      `A first paragraph that ends with a stop.\n${line}\n${"A longer paragraph follows. ".repeat(6)}`,
    );
    expect(kindsOf(skeleton)[1]).toBe(kind);
  });

  it("a short line at the end, or before a shorter one, is no heading", () => {
    expect(kindsOf(skeletonOf("First, a paragraph with a stop.\nA line without a stop here\nShort.\nThe end"))).toEqual(
      Array(4).fill("paragraph"),
    );
  });

  it("in verses, shorter and longer by turns, are no headings", () => {
    const verses = [
      "Sing, goddess, of the wrath",
      "that brought a thousand griefs upon them",
      "and sent them",
      "to the house of death before their time",
    ];
    expect(kindsOf(skeletonOf(`Of the wrath of a hero, this is told.\n${verses.join("\n")}`))).not.toContain("heading");
  });

  it("by whom and when, under the headline, are no headings", () => {
    const text = `President flies to Graustark\nBy Jane Doe\n13 April 2021\n${"The president arrived on Monday. ".repeat(4)}`;
    expect(kindsOf(skeletonOf(text))).toEqual(["heading", "paragraph", "paragraph", "paragraph"]);
  });

  it("lose the marks of Markdown headings and lines of ornament, which are reported", () => {
    const skeleton = skeletonOf("# A visit\n\n* * *\n\nThe president arrived in Graustark on Monday.\n");
    expect(skeleton.text).toBe("A visit\nThe president arrived in Graustark on Monday.");
    expect(skeleton.report.dropped).toEqual([{ reason: "ornament", text: "* * *" }]);
  });

  it("that are alike are told apart by what stands around them", () => {
    const skeleton = skeletonOf(
      "First of all, a paragraph.\nWhy now\nThe ministers had met before, in the spring.\nWhy now\nThe presidents had never met, they said.",
    );
    expect(kindsOf(skeleton)).toEqual(["paragraph", "heading", "paragraph", "heading", "paragraph"]);
  });
});

/** A line wrapped as a mail program wraps it. */
function brokenAt(line: string, width: number): string {
  const lines: string[] = [];
  for (const word of line.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join("\n");
}

describe("text that was broken at a fixed width", () => {
  const wrapped = `The president of Ruritania arrived in Graustark on Monday for an
official visit of two days, the first by a head of state of his
country since the war ended and the border between the two states
was opened again.

The two presidents met for an hour and signed a memorandum on gas
that had been postponed in March, when the foreign minister fell
ill.
`;

  it("is joined again, and that is reported", () => {
    const skeleton = skeletonOf(wrapped);
    expect(skeleton.text.split("\n").map((line) => line.length)).toEqual(
      [210, 134].map((n) => expect.closeTo(n, -1.5)),
    );
    expect(skeleton.text).toContain("arrived in Graustark on Monday for an official visit");
    expect(doubtsOf(skeleton)).toEqual(["text"]);
    expect(skeleton.report.doubts[0]?.message.en).toContain("5 line breaks");
  });

  it("broken at any usual width, the reference article is itself again", () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 100 }), (width) => {
        const broken = reference
          .trim()
          .split("\n")
          .map((line) => brokenAt(line, width));
        return skeletonOf(broken.join("\n\n")).text === reference.trim();
      }),
    );
  });

  it.each([
    [
      "verses",
      "Sing, goddess, of the wrath\nthat brought a thousand griefs\nupon the men of old\nand sent so many souls to death\nbefore the walls of Troy\n",
    ],
    ["a paragraph a line", visit],
    [
      "lines that end with stops",
      Array(8).fill("The minister spoke of the gas and of the new bridge in the south.").join("\n"),
    ],
  ])("is not what %s are", (_, text) => {
    expect(skeletonOf(text).text.split("\n")).toHaveLength(text.split("\n").filter((line) => line.trim()).length);
  });
});

describe("the language of a skeleton", () => {
  it("that cannot be told is reported", () => {
    const skeleton = skeletonOf("xyzzy plugh");
    expect(skeleton.article.inLanguage).toBe("und");
    expect(doubtsOf(skeleton)).toEqual(["inLanguage"]);
  });

  it("is the one given, in its canonical form; a text that looks otherwise is reported", () => {
    expect(skeletonOf(visit, "en-gb").article.inLanguage).toBe("en-GB");
    expect(doubtsOf(parseText(visit, { language: "ar" }))).toEqual(["inLanguage"]);
  });
});

describe("what is no text", () => {
  it.each(["", " \n\t\n", "\ufeff", "\u0000", "***"])("%j gives no skeleton, and says so", (text) => {
    const result = parseText(text);
    expect(result.ok).toBe(false);
    expect(result.report.doubts.at(-1)?.message.en).toBe("there is no text");
  });

  it("or more of it than the format allows", () => {
    expect(parseText("a ".repeat(600_000))).toMatchObject({ ok: false });
    expect(parseText("Short line.\n".repeat(10_001))).toMatchObject({ ok: false });
  });

  it("is refused when it is no string, or its language no tag", () => {
    expect(() => parseText(undefined as unknown as string)).toThrow(TypeError);
    expect(() => parseText("text", { language: "not a tag" })).toThrow(TypeError);
  });
});

describe("any text", () => {
  const pieces = fc.oneof(
    fc.constantFrom(
      "\n",
      "\n\n",
      "# ",
      "- ",
      "1. ",
      "Why now",
      "Why now?",
      "\r\n",
      "\u202e",
      "\u0301",
      "\u200b",
      "***\n",
      " ",
    ),
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.string({ unit: "grapheme", maxLength: 40 }),
    fc.constantFrom(...reference.split("\n")),
  );
  const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(""));

  it("gives an article that its own coding anchors again, or says why not; and never throws", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const result = parseText(text);
        if (!result.ok) return result.report.doubts.length > 0 && !/\p{L}/u.test(text.normalize("NFC"));
        const again = anchor(result.text, result.coding);
        return again.ok && JSON.stringify(again.article) === JSON.stringify(result.article);
      }),
      { numRuns: 300 },
    );
  });

  it("read again is the same text, all lines kept", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = parseText(text, { language: "en" });
        if (!once.ok) return true;
        const lines = once.article.sections.flatMap(({ blocks }) => blocks).length;
        return lines === once.text.split("\n").length;
      }),
    );
  });
});
