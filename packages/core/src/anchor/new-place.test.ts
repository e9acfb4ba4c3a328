import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseText } from "../../test/base-articles.ts";
import { align } from "./alignment.ts";
import { type NewPlace, newPlaces } from "./new-place.ts";

/** What became of the n-th place of a quote, with the words the new text has around its places. */
function fate(before: string, after: string, quote: string, n = 0) {
  let start = -1;
  for (let i = 0; i <= n; i++) start = before.indexOf(quote, start + 1);
  const { status, places, tier } = newPlaces(align(before, after))(quote, { start, end: start + quote.length });
  return [status, ...places.map(({ start: at }) => at), ...(tier ? [tier] : [])];
}

const news = "Torrend arrived in Ambrel on Tuesday. She met Velk. She left Ambrel on Friday.\nVelk thanked her.";
const خبر = "وصل لافروف إلى طهران يوم الثلاثاء. والتقى ظريف. وغادر لافروف طهران يوم الجمعة.\nوشكره ظريف.";

describe("the place of a quote in an edited text", () => {
  it.each<[string, string, string, string, number, (string | number)[]]>([
    ["nothing changed", news, news, "Ambrel", 1, ["same", news.lastIndexOf("Ambrel")]],
    ["words before it", news, `Minister ${news}`, "Ambrel", 0, ["same", 28]],
    ["an earlier twin is gone", news, news.replace("in Ambrel ", ""), "Ambrel", 1, ["same", 51]],
    ["it is gone itself, a twin is not", news, news.replace("in Ambrel ", ""), "Ambrel", 0, ["lost", 51]],
    ["a twin comes in elsewhere", news, `Ambrel: ${news}`, "Ambrel", 0, ["same", 27]],
    [
      "a twin comes in beside it",
      news,
      news.replace("left Ambrel", "left Ambrel Ambrel"),
      "Ambrel",
      1,
      ["ambiguous", 61, 68],
    ],
    ["its paragraph moves", news, news.split("\n").reverse().join("\n"), "thanked her", 0, ["moved", 5]],
    ["its sentence is rewritten", news, news.replace("She met Velk", "She was met by Velk"), "Velk", 0, ["same", 53]],
    ["its words are rewritten", news, news.replace("She met Velk", "They spoke"), "She met Velk", 0, ["lost"]],
    ["its word becomes another", news, news.replace("Torrend", "Torrendsen"), "Torrend", 0, ["lost"]],
    ["its number grows", "about 5 were", "about 50 were", "5", 0, ["lost"]],
    ["its number gets a fraction", "about 5 were", "about 5.5 were", "5", 0, ["lost"]],
    ["its spelling changes", news, news.replace("Velk.", "Velk’s."), "She met Velk", 0, ["same", 38]],
    ["nothing changed, in Arabic", خبر, خبر, "طهران", 1, ["same", خبر.lastIndexOf("طهران")]],
    ["a clitic comes before it", خبر, `و${خبر.replace("وصل لافروف", "لافروف وصل")}`, "لافروف", 0, ["moved", 1]],
    [
      "a letter is spelt in another way",
      خبر,
      خبر.replace("وغادر لافروف", "وغادر لاﻓروف"),
      "لافروف",
      1,
      ["moved", 54, "typographic"],
    ],
    ["all is another text", news, "Something else was said.", "Ambrel", 0, ["lost"]],
    ["nothing is left", news, " ", "Ambrel", 0, ["lost"]],
  ])("%s", (_, before, after, quote, n, expected) => {
    expect(fate(before, after, quote, n)).toEqual(expected);
  });

  it("is asked for by a quote that was not at its place: only one place of its words will do", () => {
    const find = newPlaces(align("Velk left.", "Torrend met Velk."));
    expect(find("Torrend", { start: 0, end: 4 })).toEqual({ status: "moved", places: [{ start: 0, end: 7 }] });
    expect(find("met", { start: 0, end: 400 }).status).toBe("moved");
    expect(find("e", { start: 0, end: 4 }).status).toBe("ambiguous");
  });
});

interface Edited {
  before: string;
  after: string;
  quotes: { quote: string; from: number; to: number }[];
}

// Words in order; some are quoted, others are left out or get new words beside them.
function edited(words: readonly string[], plan: readonly { keep: boolean; quoted: boolean; insert: number }[]): Edited {
  let [before, after] = ["", ""];
  const quotes: Edited["quotes"] = [];
  let fresh = 0;
  for (const [i, word] of words.entries()) {
    const { keep = true, quoted = false, insert = 0 } = plan[i] ?? {};
    const gap = i % 9 === 8 ? "\n" : " ";
    for (let n = 0; n < insert; n++) after += `new${fresh++}x `;
    if (quoted) quotes.push({ quote: word, from: before.length, to: after.length });
    before += word + gap;
    if (quoted || keep) after += word + gap;
  }
  return { before, after, quotes };
}

const plans = fc.array(
  fc.record({ keep: fc.constant(true), quoted: fc.boolean(), insert: fc.constantFrom(0, 0, 0, 1, 3) }),
  { minLength: 60, maxLength: 60 },
);
const removing = fc.array(
  fc.record({ keep: fc.constantFrom(true, true, false), quoted: fc.boolean(), insert: fc.constantFrom(0, 0, 2) }),
  { minLength: 60, maxLength: 60 },
);

function placesFound({ before, after, quotes }: Edited): { found: NewPlace; to: number }[] {
  const find = newPlaces(align(before, after));
  return quotes.map(({ quote, from, to }) => ({ found: find(quote, { start: from, end: from + quote.length }), to }));
}

describe("edits that do not touch a quote", () => {
  const few = fc.array(fc.constantFrom("Velk", "met", "Torrend", "in", "Ambrel", "and", "لافروف", "في"), {
    minLength: 60,
    maxLength: 60,
  });

  it("keep it on its words, however often they repeat, where words come in", () => {
    fc.assert(
      fc.property(few, plans, (words, plan) => {
        for (const { found, to } of placesFound(edited(words, plan)))
          expect([found.status, found.places[0]?.start]).toEqual([expect.stringMatching(/same|moved/), to]);
      }),
    );
  });

  it("keep it on its words where others go and each is there once", () => {
    const words = [...new Set(baseText("reference").match(/[\p{L}\p{M}]{4,}/gu))].slice(0, 60);
    fc.assert(
      fc.property(removing, (plan) => {
        for (const { found, to } of placesFound(edited(words, plan)))
          expect([found.status, found.places[0]?.start]).toEqual([expect.stringMatching(/same|moved/), to]);
      }),
    );
  });

  it("take time in proportion to the text", () => {
    const runsOf = (n: number) => {
      const text = Array.from({ length: n }, (_, i) => `w${i % 50} and`).join(" ");
      return newPlaces(align(text, `x ${text.slice(0, text.length / 2)} y ${text.slice(text.length / 2)}`));
    };
    expect(runsOf(20_000)("w7", { start: 0, end: 0 }).status).toBe("ambiguous");
  });
});
