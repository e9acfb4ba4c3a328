import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validate } from "../src/validate/validate.ts";
import { baseArticle, baseCoding, baseText } from "./base-articles.ts";

type Node = Record<string | number, unknown>;

/** Every place in a document: the object or list that contains it, and its key. */
function places(value: unknown, found: [Node, string | number][] = []): [Node, string | number][] {
  if (typeof value !== "object" || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push([value as Node, key]);
    places((value as Node)[key], found);
  }
  return found;
}

// Values that are valid by shape in some places but make no sense there, and some that are never valid.
const odd = [
  0,
  1,
  5,
  700,
  1_048_576,
  -1,
  2.5,
  "x",
  "torrend",
  "velk",
  "pelm-tour",
  "2026-02-30",
  "2026-03-04/2026-03-01",
  "XXXX-03",
  "P3D",
  "..",
  "UN",
];
const more = [
  "ar",
  "fa",
  "🕊️",
  "قال",
  "َ",
  "",
  null,
  true,
  [],
  {},
  [[]],
  "occurred",
  "postponed",
  "resolved-from-publication",
  "external",
  "direct",
  "group",
];
const mutation = fc.record({
  at: fc.nat(),
  value: fc.constantFrom(...odd, ...more),
  kind: fc.constantFrom("set", "like", "like", "like", "remove", "copy"),
});

function mutated<T>(document: T, mutations: readonly { at: number; value: unknown; kind: string }[]): T {
  for (const { at, value, kind } of mutations) {
    const all = places(document);
    const [holder, key] = all[at % all.length] as [Node, string | number];
    const alike = all.filter(([, other]) => other === key);
    const [twin, twinKey] = alike[(at * 7919) % alike.length] as [Node, string | number];
    if (kind === "set") holder[key] = value;
    // a value of the same key from elsewhere has the right shape, but rarely the right meaning
    else if (kind === "like") holder[key] = structuredClone(twin[twinKey]);
    else if (kind === "copy") holder[key] = structuredClone(all[(at * 7919) % all.length]?.[0]);
    else if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }
  return document;
}

describe.each(["minimal", "invented"] as const)("mutations of the %s article", (base) => {
  it("get a verdict, whatever they are, in either form and language", () => {
    let invalid = 0;
    let unruly = 0;
    fc.assert(
      fc.property(
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        fc.constantFrom("en", "ar"),
        (mutations, locale) => {
          const results = [
            validate(mutated(baseArticle(base), mutations), { locale: locale as "en" }),
            validate(mutated(baseCoding(base), mutations), { text: baseText(base), locale: locale as "en" }),
          ];
          for (const { ok, issues } of results) {
            expect(ok).toBe(!issues.some(({ severity }) => severity === "error"));
            if (!ok) invalid++;
            if (issues.some(({ code }) => !/^(shape|read)\//.test(code))) unruly++;
          }
        },
      ),
      { numRuns: 400 },
    );
    // the mutations must reach the rules and not only break the shape
    expect(invalid).toBeGreaterThan(200);
    expect(unruly).toBeGreaterThan(80);
  });
});
