import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { referenceFolder } from "../../../../scripts/article-folders.ts";
import type { Span } from "../text/span.ts";
import { wordsIn } from "../text/word-edges.ts";
import { findQuote } from "./find-quote.ts";
import { findMention, writtenMention } from "./mentions.ts";
import { quoteAt, quoter } from "./quote-at.ts";
import { sourceText } from "./source-text.ts";

const text = readFileSync(new URL("text.txt", referenceFolder), "utf8");
const words = wordsIn(text);
const source = sourceText(text);

/** The place of the n-th occurrence of some words. */
function placeOf(where: string, quote: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) start = where.indexOf(quote, start + 1);
  return { start, end: start + quote.length };
}

function anchored(where: string, quote: ReturnType<typeof quoteAt>) {
  if (quote === undefined) return undefined;
  return findQuote(sourceText(where), typeof quote === "string" ? { quote } : quote).places;
}

describe("quoteAt", () => {
  it.each([
    ["words that stand once are a plain string", placeOf(text, "سيرغي لافروف"), "سيرغي لافروف"],
    ["the shorter context is taken", placeOf(text, "طهران"), { quote: "طهران", suffix: "يوم" }],
    ["a mark does not stand in the way", placeOf(text, "طهران", 5), { quote: "طهران", suffix: "، ونظراً" }],
    ["a word cut behind its clitic", placeOf(text, "موسكو", 2), { quote: "موسكو", suffix: "المشتركة" }],
  ])("%s", (_, span, expected) => {
    expect(quoteAt(text, span)).toEqual(expected);
    expect(anchored(text, quoteAt(text, span))).toEqual([span]);
  });

  it("takes context on both sides where neither side is enough", () => {
    const where = "من طهران اليوم. من طهران غدا. إلى طهران اليوم.";
    expect(quoteAt(where, placeOf(where, "طهران"))).toEqual({ quote: "طهران", prefix: "من", suffix: "اليوم" });
  });

  it("looks for twins only within the words around, where they are given", () => {
    const span = placeOf(text, "إلى طهران");
    expect(quoter(text).quote(placeOf(text, "طهران"), [span])).toBe("طهران");
  });

  it("gives up where whole lines repeat", () => {
    const line = `${"ذهب الوزير إلى طهران ثم عاد إلى موسكو ".repeat(20)}\n`;
    expect(quoteAt(line.repeat(3), placeOf(line.repeat(3), "موسكو", 30))).toBeUndefined();
  });

  it("anchors every run of whole words of the reference text at its own span", () => {
    const { quote } = quoter(text);
    for (let length = 1; length <= 4; length++)
      for (let i = 0; i + length <= words.length; i++) {
        const span = { start: (words[i] as Span).start, end: (words[i + length - 1] as Span).end };
        const written = quote(span);
        expect(written).toBeDefined();
        const asked = typeof written === "string" ? { quote: written } : written;
        expect(findQuote(source, asked as { quote: string }).places).toEqual([span]);
      }
  });

  it("anchors every word cut behind one or two letters", () => {
    const { quote } = quoter(text);
    for (const word of words)
      for (const cut of [1, 2]) {
        const span = { start: word.start + cut, end: word.end };
        const written = span.end > span.start ? quote(span) : undefined;
        if (written === undefined) continue;
        const asked = typeof written === "string" ? { quote: written } : written;
        expect(findQuote(source, asked).places).toEqual([span]);
      }
  });

  it("never throws, and never names another place", () => {
    const letters = fc.constantFrom(
      "ا",
      "ل",
      "و",
      "ك",
      "ک",
      "\u064e",
      "\u0640",
      "\u200f",
      " ",
      "\n",
      ".",
      "،",
      "a",
      "b",
      "1",
      "😀",
      "ﻻ",
      "ى",
      "\u0654",
    );
    const texts = fc.oneof(
      fc.array(letters, { maxLength: 60 }).map((list) => list.join("")),
      fc.string({ unit: "grapheme" }),
    );
    fc.assert(
      fc.property(texts, fc.nat(60), fc.nat(20), (raw, start, units) => {
        const where = raw.normalize("NFC");
        const span = { start, end: start + units };
        const places = anchored(where, quoteAt(where, span));
        if (places !== undefined) expect(places).toEqual([span]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("quoter: mentions", () => {
  const places = (quote: string) => findMention(source, writtenMention(quote)).places;
  const { mentions: quoted } = quoter(text);
  const mentions = (...given: Parameters<typeof quoted>) => quoted(...given).mentions.map(({ mention }) => mention);

  it("are one string where all whole occurrences are meant, those after clitics and in لل included", () => {
    expect(quoted(places("الصين"))).toEqual({
      mentions: [{ mention: "الصين", spans: places("الصين") }],
      unquotable: [],
    });
    expect(mentions(places("الروسي"), { form: "adjective" })).toEqual([{ quote: "الروسي", form: "adjective" }]);
  });

  it("leave out the places of others by what stands around them", () => {
    const all = places("طهران");
    const [arrival, ...rest] = all as unknown as [Span, ...Span[]];
    expect(mentions(rest, { form: "metonym" })).toEqual([
      { quote: "طهران", form: "metonym", not: [{ suffix: "يوم" }] },
    ]);
    expect(mentions([arrival])).toEqual([{ quote: "طهران", suffix: "يوم" }]);
  });

  it("need not leave out what a longer mention hides", () => {
    const where = "زار كوريا الشمالية ثم كوريا.";
    const isHidden = ({ start }: Span) => start === 4;
    expect(quoter(where).mentions([placeOf(where, "كوريا", 2)], { isHidden }).mentions[0]?.mention).toBe("كوريا");
  });

  it("anchor at their places and no others, whichever occurrences are chosen", () => {
    const quotes = ["إيران", "طهران", "الغربية", "التعاون", "البلدين", "الصين", "روسيا"];
    fc.assert(
      fc.property(fc.constantFrom(...quotes), fc.infiniteStream(fc.boolean()), (quote, chosen) => {
        const wanted = places(quote).filter(() => chosen.next().value);
        const written = quoted(wanted);
        const found = written.mentions.flatMap(({ mention }) => findMention(source, writtenMention(mention)).places);
        expect(written.unquotable).toEqual([]);
        expect(found.sort((a, b) => a.start - b.start)).toEqual(wanted);
      }),
    );
  });
});
