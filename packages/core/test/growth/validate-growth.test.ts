import { describe, expect, it } from "vitest";
import { validate } from "../../src/validate/validate.ts";
import { everyFact, type Reach } from "./every-fact.ts";
import { growthOf, mostGrowth } from "./growth-of.ts";
import {
  coded,
  dated,
  dayAfter,
  entityOf,
  largeArticle,
  many,
  mentionOf,
  type Parts,
  periodic,
  statementOf,
  visitOf,
} from "./large-articles.ts";

const below = (i: number) => (i > 0 ? { partOf: `e${i - 1}` } : {});
const first = { start: 0, end: 5, quote: "Envoy" };
const start = (i: number) => ({ start: dated(dayAfter(2 * i)) });

type Case = [name: string, size: number, parts: (size: number) => Parts];

const chains: Case[] = [
  ["entities, each a part of the last", 1200, (n) => ({ entities: many(n, (i) => entityOf(i, below(i))) })],
  ["entities, each a member of the last", 1200, (n) => groupChain(n)],
  ["places in places, where visits go", 400, (n) => placeChain(n)],
];

function groupChain(n: number): Parts {
  const text = "Envoy Sorel reached Vantry.";
  const entities = many(n, (i) =>
    entityOf(i, i > 0 ? { kind: "group", members: [`e${i - 1}`] } : { mentions: [mentionOf(text, 0, 5)] }),
  );
  const visitors = many(n / 4, (i) => ({ entity: `e${4 * i}`, evidence: [first] }));
  return {
    text,
    entities,
    visits: many(n / 128, (i) => visitOf(i, { visitors: visitors.slice(32 * i, 32 * i + 32) })),
  };
}

function placeChain(n: number): Parts {
  const more = { place: coded(`e${n - 1}`), hostCountry: coded("IR") };
  return {
    entities: many(n, (i) => entityOf(i, { kind: "place", ...below(i) })),
    visits: many(n, (i) => visitOf(i, more)),
  };
}

const pairs: Case[] = [
  [
    "visits of one visitor to one host on different days",
    400,
    (n) => ({ entities: [entityOf(0)], visits: many(n, (i) => visitOf(i, { hostCountry: coded("IR"), ...start(i) })) }),
  ],
  [
    "stops of one tour on different days",
    400,
    (n) => ({
      entities: [entityOf(0)],
      visits: [visitOf(-1, { id: "tour" }), ...many(n, (i) => visitOf(i, { partOf: "tour", ...start(i) }))],
    }),
  ],
  [
    "visits, each with a remote meeting",
    400,
    (n) => ({
      entities: [entityOf(0)],
      visits: many(n, (i) => visitOf(i, start(i))),
      meetings: many(n, (i) => ({
        ...{ id: `m${i}`, role: "focal", status: coded("occurred"), evidence: [first], visit: coded(`v${i}`) },
        ...{ channel: coded("phone"), participants: [{ entity: "e0", evidence: [first] }] },
      })),
    }),
  ],
];

const quantities: Case[] = [
  ["one quote of a quantity with many measures", 500, (n) => measured(periodic("1 km ", n - 20))],
  ["one quote of a quantity with many numbers", 500, (n) => measured(periodic("1 2 ", n - 20))],
  ["one quote of a quantity with many number words", 500, (n) => measured(periodic("half a million ", n - 20))],
];

// A quote has at most 4,000 units.
function measured(text: string): Parts {
  const evidence = [{ start: 0, end: text.length - 1, quote: text.slice(0, -1) }];
  const counted = ["numeral", "word"].map((basis) => ({
    id: basis,
    measure: "m",
    value: 7,
    unit: "USD",
    basis,
    evidence,
  }));
  return { text, quantities: counted };
}

// Few facts in a text that grows, and as many facts as the text has periods.
const texts: Case[] = [
  ["quotations and direct speech", 4000, (n) => speech(periodic('"a" ', n), n)],
  ["apostrophes and direct speech", 8000, (n) => speech(periodic("a’ ", n), n)],
  ["one sentence with many statuses", 8000, (n) => statuses(periodic("calm words go on ", n), n)],
  ["mentions in one run of digits", 8000, (n) => inside(periodic("1", n), n)],
  ["mentions in one run of marks", 8000, (n) => inside(`a${periodic("\u0323", n)}`, n)],
  ["mentions in a run of consonants that join", 8000, (n) => inside(periodic("क्", n), n)],
  ["mentions in a run of flags", 8000, (n) => inside(periodic("🇫🇷", n), n)],
  ["mentions in a run of ligatures", 2000, (n) => inside(periodic("ﷺ", n), n)],
  ["mentions in number words", 8000, (n) => inside(periodic("million ", n), n)],
  ["mentions among negations", 4000, (n) => inside(periodic("not a ", n), n)],
  ["embeddings that are never closed", 16_000, (n) => ({ text: periodic("\u202a\u2069", n) })],
  ["flags of regions", 16_000, (n) => ({ text: periodic("🏴󠁧󠁢󠁥󠁮󠁧󠁿", n) })],
];

function speech(text: string, n: number): Parts {
  const evidence = mentionOf(text, text.length - 3, text.length) as { start: number; end: number; quote: string };
  const { start: from, end, quote } = evidence;
  const statements = many(n / 50, (i) => statementOf(i, { start: from, end, quote }, { directness: "direct" }));
  return { text, entities: [entityOf(0)], statements };
}

function statuses(text: string, n: number): Parts {
  const quote = { start: 0, end: 4, quote: text.slice(0, 4) };
  const status = { value: "occurred", state: "stated", evidence: [quote] };
  const visitors = [{ entity: "e0", evidence: [quote] }];
  const visits = many(n / 80, (i) => visitOf(i, { ...start(i), status, visitors, evidence: [quote] }));
  const dates = visits.map((visit) => ({ ...visit, start: { ...dated(dayAfter(9)), evidence: [quote] } }));
  return { text, entities: [entityOf(0)], visits: dates };
}

function inside(text: string, n: number): Parts {
  const step = Math.max(4, Math.floor(text.length / (n / 40)));
  const places = many(n / 40 - 2, (i) => mentionOf(text, i * step, i * step + 2));
  return { text, inLanguage: text.includes("ﷺ") ? "ar" : "en", entities: [entityOf(0, { mentions: places })] };
}

const faults: Case[] = [
  ["mentions that are not the text", 600, (n) => ({ entities: [entityOf(0, { mentions: many(n, wrongMention) })] })],
  ["mentions of the wrong type", 1000, (n) => ({ entities: [entityOf(0, { mentions: many(n, () => 0) })] })],
  ["references to nothing", 600, (n) => ({ entities: many(n, (i) => entityOf(i, { partOf: `x${i}` })) })],
  ["one id for all", 600, (n) => ({ entities: many(n, () => entityOf(0)) })],
  ["fields that do not exist", 600, (n) => ({ entities: many(n, (i) => entityOf(i, { [`field${i}`]: 1 })) })],
];

function wrongMention(i: number): object {
  return { start: 6, end: 11, quote: `wrong ${i}`, form: "name" };
}

// Words that finders read, and facts of every kind that rest on them.
const words: [language: string, unit: string, reach: Reach][] = [
  ["en", "3 March 2026 ", "short"],
  ["en", "3/4/2026 ", "wide"],
  ["en", "two days ago ", "short"],
  ["en", "between 1 and 2 ", "wide"],
  ["en", "state visit ", "wide"],
  ["en", "not denied ", "wide"],
  ["en", "said that ", "wide"],
  ["en", "prime minister of France ", "wide"],
  ["en", "a1 ", "short"],
  ["ar", "الثالث من مارس ", "wide"],
  ["ar", "قبل يومين ", "wide"],
  ["ar", "زيارة رسمية ", "wide"],
  ["ar", "وقال وزير الخارجية ", "wide"],
  ["ar", "وخمسة ", "wide"],
  ["fa", "۳ مارس ۲۰۲۶ ", "wide"],
  ["fr", "n'a pas déclaré que ", "wide"],
  ["ru", "не Франция ", "wide"],
];

describe("the time to validate grows with the input, not with its square", () => {
  const json = (parts: (size: number) => Parts) => (n: number) => JSON.stringify(largeArticle(parts(n)));

  it.each([...chains, ...pairs, ...texts, ...quantities])("%s", { retry: 2, timeout: 60_000 }, (_, size, parts) => {
    // Only an article of the right shape reaches the rules.
    const codes = validate(json(parts)(size)).issues.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith("shape/"))).toEqual([]);
    expect(growthOf(size, json(parts), (input) => validate(input))).toBeLessThanOrEqual(mostGrowth);
  });

  it.each(faults)("%s", { retry: 2, timeout: 60_000 }, (_, size, parts) => {
    expect(validate(json(parts)(size)).ok).toBe(false);
    expect(growthOf(size, json(parts), (input) => validate(input))).toBeLessThanOrEqual(mostGrowth);
  });

  it.each(words)("facts of every kind, %s: %s(%s quotes)", { retry: 2, timeout: 60_000 }, (inLanguage, unit, reach) => {
    const parts = (n: number): Parts => ({ inLanguage, ...everyFact(unit, n, reach) });
    const codes = validate(json(parts)(3000)).issues.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith("shape/"))).toEqual([]);
    expect(growthOf(3000, json(parts), (input) => validate(input))).toBeLessThanOrEqual(mostGrowth);
  });
});
