import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Hit } from "../src/search/hit";
import { groupedHits } from "../src/search/hit-groups";
import { packWords, unpackWords } from "../src/search/packed-words";
import { queryParts } from "../src/search/query-parts";
import { articleCutOff, queryWords, sharesForm } from "../src/search/search-terms";
import { addressOf } from "../src/search/section";
import { synonyms } from "../src/search/synonyms";

describe("the packed index", () => {
  it("keeps each word, and how often it occurs in which field of which section", () => {
    const word = fc.constantFrom("visit", "quote", "زيارة", "textHash", "a");
    const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(" "));
    const section = fc.record({ title: text, heading: text, text });
    fc.assert(
      fc.property(fc.array(section, { maxLength: 80 }), (sections) => {
        const packed = packWords(sections);
        for (const [found, places] of unpackWords(packed)) {
          for (const [field, name] of (["title", "heading", "text"] as const).entries())
            for (const [id, texts] of sections.entries()) {
              const times = queryWords(texts[name].replaceAll("textHash", "textHash text hash")).filter(
                (one) => one === found,
              ).length;
              expect(places[field]?.[id] ?? 0).toBe(times);
            }
        }
      }),
      { numRuns: 50 },
    );
  });

  it("is small: a word of one section costs its letters and three more", () => {
    const { words, places } = packWords([{ title: "", heading: "", text: "alone" }]);
    expect([words, places]).toEqual(["alone", "||0"]);
  });
});

describe("Arabic words", () => {
  it.each([
    ["لقاء", "اللقاء", true],
    ["كيان", "والكيان", true],
    ["نموذج", "بنموذج", true],
    ["للزيارة", "زيارة", true],
    ["قول", "قوله", false],
    ["visit", "visits", false],
  ])("%s and %s are the same: %s", (one, other, same) => {
    expect([sharesForm(one, other), sharesForm(other, one)]).toEqual([same, same]);
  });

  it.each([
    ["لقاء", "لقاء"],
    ["اللقاء", "لقاء"],
    ["وبالنموذج", "نموذج"],
    ["وزير", "وزير"],
    ["للصين", "صين"],
  ])("%s without its article is %s", (word, bare) => {
    expect(articleCutOff(word)).toBe(bare);
  });
});

describe("synonyms", () => {
  const othersOf = (query: string) =>
    queryParts(queryWords(query)).flatMap(({ others }) => others.map((words) => words.join(" ")));

  it.each([
    ["annotation", "coding"],
    ["kappa", "agreement between coders"],
    ["inter-annotator agreement", "agreement between coders"],
    ["حقائق", "معلومات"],
    ["وقائع", "معلومات"],
    ["الدليل", "شاهد"],
    ["prompt", "language model"],
    ["اللقاء", "meeting"],
    ["لقاء", "meeting"],
    ["grade", "severity"],
  ])("%s also finds %s", (query, ours) => {
    expect(othersOf(query)).toContain(ours);
  });

  it("lead from other people's words to ours, and not back", () => {
    expect(othersOf("agreement between coders")).not.toContain("kappa");
  });

  it("take the longest phrase of a query, and leave the other words", () => {
    const parts = queryParts(["measure", "inter", "annotator", "agreement", "now"]);
    expect(parts.map(({ words }) => words.join(" "))).toEqual(["measure", "inter annotator agreement", "now"]);
  });

  it("are in both languages, none twice in a group", () => {
    for (const { ours, theirs } of synonyms) {
      const all = [...ours, ...theirs].map((words) => words.toLowerCase());
      expect(new Set(all).size, all.join()).toBe(all.length);
      expect(ours.length).toBeGreaterThan(0);
    }
    const arabic = synonyms.filter(({ theirs, ours }) =>
      [...ours, ...theirs].some((word) => /\p{Script=Arabic}/u.test(word)),
    );
    expect(arabic.length).toBeGreaterThan(synonyms.length * 0.9);
  });
});

describe("the hits that are shown", () => {
  const hit = (page: number, anchor: string): Hit => ({
    section: { page, anchor, heading: anchor, text: "" },
    terms: new Set(),
  });

  it("are grouped by page in the order of its best hit, with the number of those that are left", () => {
    const hits = [hit(3, "a"), hit(1, "b"), ...["c", "d", "e", "f"].map((anchor) => hit(3, anchor))];
    const groups = groupedHits(hits);
    expect(groups.map(({ page, left }) => [page, left])).toEqual([
      [3, 1],
      [1, 0],
    ]);
    expect(groups[0]?.hits.map(({ section }) => section.anchor)).toEqual(["a", "c", "d", "e"]);
  });

  it("are in a group once for each place: a fact and the entity in it have the same address", () => {
    const [group] = groupedHits([hit(3, "a"), hit(3, "b"), hit(3, "a")]);
    expect(group?.hits.map(({ section }) => section.anchor)).toEqual(["a", "b"]);
    expect(group?.left).toBe(0);
  });

  it("lead to a heading, to the top of a page, or to a fact of an article", () => {
    const page = { url: "/ar/article/a/" };
    const section = { page: 0, anchor: "", heading: "", text: "" };
    expect(addressOf(page, section)).toBe("/ar/article/a/");
    expect(addressOf(page, { ...section, anchor: "x" })).toBe("/ar/article/a/#x");
    expect(addressOf(page, { ...section, fact: "/visits/v/start" })).toBe("/ar/article/a/?fact=%2Fvisits%2Fv%2Fstart");
  });
});
