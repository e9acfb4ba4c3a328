import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchor, reanchor, repair } from "../src/index.ts";
import { growthOf } from "./growth-of.ts";

const repeated = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

const coding = (parts: object) => ({ type: "NewsArticle", extent: "full", inLanguage: "en", ...parts });

const person = (id: number, mentions: unknown[]) => ({ id: `p${id}`, kind: "person", name: { en: "X" }, mentions });

const statements = (quotes: unknown[]) => ({
  statements: quotes.map((quote, i) => ({ id: `s${i}`, act: "assert", source: ["article-voice"], quote })),
});

const listOf = <T>(length: number, make: (i: number) => T) => Array.from({ length }, (_, i) => make(i));

type Case = [name: string, size: number, made: (size: number) => [text: string, parts: object]];

const cases: Case[] = [
  ["a word that is the whole text", 8_000, (n) => [repeated("so ", n), { entities: [person(0, ["so"])] }]],
  ["a letter inside one endless word", 8_000, (n) => [repeated("o", n), { entities: [person(0, ["o"])] }]],
  ["a digit inside one endless numeral", 8_000, (n) => [repeated("7", n), { entities: [person(0, ["7"])] }]],
  ["an Arabic conjunction, repeated", 8_000, (n) => [repeated("و", n), { entities: [person(0, ["و"])] }]],
  ["a mention in another spelling", 8_000, (n) => [repeated("ë‑o ", n), { entities: [person(0, ["ë-o"])] }]],
  ["one run of ligatures", 4_000, (n) => [repeated("ﷲ", n), statements([...listOf(4, () => "ﷲﷲ")])]],
  [
    "one run of marks",
    4_000,
    (n) => [`x${repeated("\u0334", n)}`, statements(listOf(4, (i) => "\u0334".repeat(i + 1)))],
  ],
  ["one run of joiners", 4_000, (n) => [repeated("\u200d", n), statements([..."abcd"].map((x) => `\u200d${x}`))]],
  [
    "quotes that repeat a word and differ at the start",
    8_000,
    (n) => [repeated("ha ", n), statements(listOf(3, (i) => `x${i} ${repeated("ha ", 900)}`))],
  ],
  [
    "quotes that repeat a word and differ at the end",
    8_000,
    (n) => [repeated("ha ", n), statements(listOf(8, (i) => `${repeated("ha ", 300 + i * 3)}x`))],
  ],
  ["equal quotes of a repeated word", 250, (n) => [repeated("ha ", 6_000), statements(listOf(n, () => "ha"))]],
  [
    "lists of missing quotes",
    25,
    (n) => [repeated("calm days ", 2_000), statements(listOf(n, (i) => listOf(60, (k) => `zq${i}q${k}`)))],
  ],
  [
    "contexts of a repeated word",
    8_000,
    (n) => [repeated("on we go ", n), statements(listOf(10, () => ({ quote: "we", prefix: repeated("y", 900) })))],
  ],
  [
    "exclusions of a repeated word",
    8_000,
    (n) => [
      repeated("on we go ", n),
      { entities: [person(0, [{ quote: "we", not: listOf(64, (i) => ({ suffix: `go on we x${i}` })) }])] },
    ],
  ],
  [
    "entities that all mean every word",
    12,
    (n) => [repeated("so ", 900), { entities: listOf(n, (i) => person(i, ["so"])) }],
  ],
  [
    "mentions inside one another",
    40,
    (n) => {
      const text = listOf(600, (i) => `w${i}`).join(" ");
      return [text, { entities: listOf(n, (i) => person(i, [text.slice(0, 4 + 5 * i)])) }];
    },
  ],
  [
    "many spellings of one entity",
    100,
    (n) => [
      repeated("Omar said so. ", 4_000),
      {
        entities: [
          person(
            0,
            listOf(n, (i) => `Omar ${i}`),
          ),
        ],
      },
    ],
  ],
];

describe("the time of anchoring grows with its input", () => {
  it.each(cases)("for %s", (_, size, made) => {
    const growth = growthOf((n) => {
      const [text, parts] = made(n);
      anchor(text, coding(parts));
    }, size);
    expect(growth).toBeLessThanOrEqual(12);
  });
});

describe("the time of repairing grows with its input", () => {
  const first = { id: "v0", role: "focal", quote: "nowhere in it", status: { value: "occurred", quote: "went on" } };
  const chain = (length: number) => [
    { ...first, visitors: [{ entity: "p0", quote: "She" }] },
    ...listOf(length, (i) => ({ id: `v${i + 1}`, role: "focal", partOf: `v${i}`, quote: "went on" })),
  ];

  it("for a chain of visits of which the first has no words in the text", () => {
    const growth = growthOf((n) => {
      const parts = { entities: [person(0, ["She"])], visits: chain(n) };
      expect(repair(coding(parts), "She went on.").kept.visits).toBeUndefined();
    }, 200);
    expect(growth).toBeLessThanOrEqual(12);
  });
});

const units = ["a", "so", " ", "1", ",", "و", "ال", "ﷲ", "َ", "é", "\u200d", "🏳️", "\n", ". ", "«", "'", "‑"];

const periodic = fc
  .tuple(fc.array(fc.constantFrom(...units), { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 200 }))
  .map(([parts, times]) => parts.join("").repeat(times).normalize("NFC"));

describe("texts that repeat themselves", () => {
  it("never make anchor, repair or reanchor throw, and list at most eight places of a quote", () => {
    fc.assert(
      fc.property(periodic, periodic, fc.nat(6), fc.nat(6), (text, other, from, length) => {
        const quote = text.slice(from, from + length + 1);
        const around = { quote, prefix: other.slice(0, 9), suffix: text.slice(0, 3) };
        const parts = {
          entities: [person(0, [quote, { quote, not: [{ suffix: other.slice(0, 2) }] }])],
          ...statements([quote, [quote, other.slice(0, 30)], around]),
        };
        const { quotes } = anchor(text, coding(parts));
        for (const { status, places } of quotes)
          if (status === "ambiguous" || status === "missing") expect(places.length).toBeLessThanOrEqual(8);
        const { unanchored } = repair(coding(parts), text);
        for (const { places } of unanchored) expect(places.length).toBeLessThanOrEqual(8);
        const anchored = anchor(text, coding({}));
        if (anchored.ok) reanchor(anchored.article, other);
      }),
      { numRuns: 25 },
    );
  });

  it("have their places counted after the first eight", () => {
    const { quotes, issues } = anchor(repeated("ha ", 60), coding(statements(["ha"])));
    expect(quotes[0]).toMatchObject({ status: "ambiguous", more: 12 });
    expect(issues[0]?.message).toContain("occurs 20 times");
    expect(issues[0]?.message).toContain("and 12 more places");
    const arabic = anchor(repeated("ha ", 60), coding(statements(["ha"])), { locale: "ar" });
    expect(arabic.issues[0]?.message).toContain("ومواضع أخرى (عددها 12)");
  });
});
