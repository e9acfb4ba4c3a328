import { readFileSync } from "node:fs";
import { anchor, quoter } from "@diplomatic-visits/core";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { articleFolder, articleIds } from "../../../scripts/article-folders.ts";
import { chosenWords } from "../src/playground/point/chosen-words";
import { mentionsIn, type Pointed, withPointed } from "../src/playground/point/coding-edit";
import { outlineOf } from "../src/playground/point/coding-outline";
import { type Spliced, spliced } from "../src/playground/point/source-splice";

const codings = articleIds.map((id) => readFileSync(new URL("coding.yaml", articleFolder(id)), "utf8"));

/** A source with a value put in by plain data. */
function placed(source: string, { path, value, how }: Spliced): unknown {
  const coding = parse(source) ?? {};
  const key = path.at(-1) as string;
  const holder = path.slice(0, -1).reduce((node, step) => node[step], coding);
  if (how === "set") holder[key] = value;
  else holder[key] = [...(holder[key] === undefined ? [] : [holder[key]].flat()), value];
  return coding;
}

const quote = { quote: "إلى طهران", prefix: "لافروف" };
const places: Spliced[] = [
  {
    path: ["entities"],
    value: { id: "new-one", kind: "place", name: { ar: "بوشهر" }, mentions: ["بوشهر"] },
    how: "append",
  },
  { path: ["entities", 0, "mentions"], value: "Larn", how: "append" },
  { path: ["entities", 1, "mentions"], value: quote, how: "append" },
  { path: ["visits", 0, "quote"], value: quote, how: "append" },
  { path: ["visits", 0, "visitors"], value: { entity: "new-one", quote: "true" }, how: "append" },
  { path: ["visits", 0, "inviter"], value: { value: "new-one", quote }, how: "set" },
  { path: ["visits", 0, "status"], value: { value: "planned", quote: "no: #" }, how: "set" },
  { path: ["times"], value: { id: "time-9", type: "date", quote: "2021" }, how: "append" },
];

describe("a value put into a coding", () => {
  it.each(places.map((one) => [one.path.join("/"), one] as const))("at %s changes nothing else", (_, one) => {
    for (const source of [...codings, ...codings.map((text) => JSON.stringify(parse(text), null, 2))]) {
      const edited = spliced(source, one);
      expect(parse(edited ?? "")).toEqual(placed(source, one));
      // every line is there, except that of a value that is replaced or becomes a list
      const lines = new Set(edited?.split("\n").map((line) => line.replace(/,$/, "")));
      const lost = source.split("\n").filter((line) => !lines.has(line.replace(/,$/, "")));
      expect(lost.length).toBeLessThanOrEqual(source.startsWith("{") ? 12 : 4);
      expect(edited?.match(/#.*$/gm)?.length ?? 0).toBeGreaterThanOrEqual(source.match(/^\s*#.*$/gm)?.length ?? 0);
    }
  });

  it("begins an empty source, and has no place in one that cannot be read", () => {
    const [entity] = places as [Spliced];
    expect(spliced("# mine\n", entity)).toBe(
      '# mine\nentities:\n  - { id: new-one, kind: place, name: { ar: "بوشهر" }, mentions: ["بوشهر"] }\n',
    );
    expect(spliced("visits: [", entity)).toBeUndefined();
    expect(spliced("- a\n", entity)).toBeUndefined();
  });
});

describe("chosen words", () => {
  it.each([
    ["وصل لافروف إلى طهران.", 6, 6, "لافروف"],
    ["وصل لافروف إلى طهران.", 3, 11, "لافروف"],
    ["She met Tom’s guest", 10, 10, "Tom’s"],
    ["a  b", 2, 2, undefined],
  ])("of %s at %i–%i: %s", (text, from, to, words) => {
    const span = chosenWords(text, from, to);
    expect(span && text.slice(span.start, span.end)).toBe(words);
  });
});

const texts = {
  ar: {
    text: "وصل الوزير سيرغي لافروف إلى طهران يوم الثلاثاء. وغادر طهران في المساء.\n",
    steps: [
      ["سيرغي لافروف", "person"],
      ["طهران", "place"],
    ],
    clause: "وصل الوزير سيرغي لافروف إلى طهران يوم الثلاثاء",
  },
  en: {
    text: "Minister Ada Brill arrived in Larn on Monday. She left Larn in the evening.\n",
    steps: [
      ["Ada Brill", "person"],
      ["Larn", "place"],
    ],
    clause: "Minister Ada Brill arrived in Larn on Monday",
  },
} as const;

/** Points at the first place of some words. */
function point(source: string, text: string, words: string, pointed: (ids: string[]) => Pointed): string {
  const outline = outlineOf(source, undefined);
  if (!outline) throw new Error("unreadable");
  const quotes = quoter(text);
  const start = text.indexOf(words);
  const chosen = { start, end: start + words.length };
  const mentioned = [...mentionsIn(text, chosen, outline)];
  const found = {
    words,
    quote: quotes.quote(chosen) ?? words,
    mention: quotes.mentions([chosen]).mentions[0]?.mention,
    quotes: new Map(mentioned.flatMap(([id, span]) => [[id, quotes.quote(span) ?? ""]] as const)),
  };
  return withPointed(source, pointed(outline.entities.map(({ id }) => id)), found, { text, outline }) ?? "";
}

describe.each(Object.entries(texts))("a text coded by pointing only (%s)", (_, { text, steps, clause }) => {
  it("becomes a valid coding of one visit", () => {
    let source = "";
    for (const [words, kind] of steps)
      source = point(source, text, words, () => ({ as: "entity", kind, name: words, isEverywhere: true }));
    source = point(source, text, clause, ([person = "", place = ""]) => ({
      as: "fact",
      list: "visits",
      values: { status: "occurred", visitors: [person], place },
    }));
    const result = anchor(text, source, { format: "yaml" });
    expect(result.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(result.ok && result.article.visits?.[0]?.evidence[0]?.quote).toBe(clause);
    const [, place] = (result.ok && result.article.entities) || [];
    expect(place?.mentions.length).toBe(2);
  });

  it("mentions one place only where that is wanted", () => {
    const [, [words]] = steps;
    const source = point("", text, words, () => ({ as: "entity", kind: "place", name: words, isEverywhere: false }));
    const result = anchor(text, source, { format: "yaml" });
    expect(result.ok && result.article.entities?.[0]?.mentions.map(({ start }) => start)).toEqual([
      text.indexOf(words),
    ]);
  });
});
