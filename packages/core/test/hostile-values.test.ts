import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { repair } from "../src/anchor/repair.ts";
import { fromProfile } from "../src/formats/extraction-profile/from-profile.ts";
import { articleStandardSchema } from "../src/formats/standard-schema.ts";
import { anchor } from "../src/validate/anchor.ts";
import { validate } from "../src/validate/validate.ts";
import { baseCoding, baseText } from "./base-articles.ts";

const trap = () => {
  throw new Error("trap");
};

const throwing = () =>
  new Proxy({}, { get: trap, has: trap, ownKeys: trap, getPrototypeOf: trap, getOwnPropertyDescriptor: trap });

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

function cyclic(): object {
  const self: Record<string, unknown> = {};
  return Object.assign(self, { self, list: [self] });
}

class Named {
  name = "x";
}

/** Values that JSON does not have, created for every call. */
const hostile: readonly (() => unknown)[] = [
  throwing,
  () => new Proxy([], { get: trap, ownKeys: trap, getOwnPropertyDescriptor: trap }),
  () => revoked({}),
  () => revoked([]),
  () => ({
    get quote() {
      return trap();
    },
  }),
  () => Object.defineProperty({}, "quote", { value: "x" }),
  cyclic,
  () => new Array(1e9),
  () => Object.assign(new Array(4), { 1: "x" }),
  () => new Date(0),
  () => new Named(),
  () => new Map([["a", 1]]),
  () => Symbol("s"),
  () => ({ [Symbol("s")]: 1 }),
  () => 5n,
  () => trap,
  () => Number.NaN,
  () => Object.create(null),
  () => JSON.parse('{"__proto__":{"x":1},"constructor":1,"toString":2,"hasOwnProperty":3}'),
  () => JSON.parse(`${"[".repeat(3000)}${"]".repeat(3000)}`),
  () => "\ud800",
  () => undefined,
];

const takers: readonly [string, (value: unknown, text: string) => unknown][] = [
  ["validate", (value, text) => validate(value, { text })],
  ["anchor", (value, text) => anchor(text, value)],
  ["repair", (value, text) => repair(value, text)],
  ["fromProfile", (value) => fromProfile(value)],
  ["the standard schema", (value) => articleStandardSchema["~standard"].validate(value)],
];

type Path = (string | number)[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const children = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [path, ...children.flatMap(([key, child]) => pathsIn(child, [...path, key]))];
}

function withValue(root: unknown, path: Path, value: unknown): unknown {
  if (path.length === 0) return value;
  const holder = path.slice(0, -1).reduce<unknown>((node, key) => Reflect.get(Object(node), key), root);
  Reflect.set(Object(holder), path.at(-1) as string, value);
  return root;
}

describe("what takes data never throws", () => {
  const text = baseText("invented");
  const places = pathsIn(baseCoding("invented"));

  it.each(takers)("%s, on hostile values in any place", (_, take) => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom(...hostile), (path, make) => {
        expect(() => take(withValue(baseCoding("invented"), path, make()), text)).not.toThrow();
      }),
      { numRuns: 40 },
    );
  });

  it.each(takers)("%s, on each hostile value itself and in a list", (_, take) => {
    for (const make of hostile) {
      expect(() => take(make(), text)).not.toThrow();
      expect(() => take({ ...baseCoding("minimal"), entities: [make(), make()] }, text)).not.toThrow();
    }
  });

  it.each(takers)("%s, on more faults than an argument list holds", (_, take) => {
    const many = 130_000;
    const envelope = { type: "NewsArticle", extent: "full", inLanguage: "en" };
    const entity = (mentions: unknown[]) => ({ id: "e", kind: "place", name: { en: "E" }, mentions });
    for (const value of [
      { ...envelope, entities: Array.from({ length: many }, () => 5) },
      { ...envelope, entities: Array.from({ length: 13 }, () => entity(Array.from({ length: many / 13 }, () => 5))) },
      { ...envelope, ...Object.fromEntries(Array.from({ length: many }, (_, i) => [`key${i}`, i])) },
    ])
      expect(() => take(value, "E is here.")).not.toThrow();
  });

  it("what was kept of hostile values has the shape of a coding, and the rest is named", () => {
    const given = { ...baseCoding("minimal"), headline: throwing(), times: new Date(0) };
    const { coding, issues } = fromProfile(given);
    expect(coding).not.toHaveProperty("headline");
    expect(issues.map(({ code, path }) => `${code} /${path.join("/")}`)).toEqual([
      "read/not-plain /headline",
      "read/not-plain /times",
    ]);
    expect(repair(given, baseText("minimal")).omitted).toEqual([{ pointer: "/headline" }, { pointer: "/times" }]);
  });
});

describe("a key of the prototype in a language map", () => {
  const entity = (name: unknown) => ({ id: "e", kind: "place", name, mentions: ["Larn"] });
  const coding = (name: unknown) => ({
    type: "NewsArticle",
    extent: "full",
    inLanguage: "en",
    entities: [entity(name)],
  });

  it.each([
    [
      "in pairs",
      [
        { language: "en", text: "Larn" },
        { language: "__proto__", text: "x" },
      ],
    ],
    ["in a map", JSON.parse('{"en":"Larn","__proto__":"x"}')],
  ])("is refused alone, %s", (_, name) => {
    const { coding: made, issues } = fromProfile(coding(name));
    expect(made.entities?.[0]?.name).toEqual({ en: "Larn" });
    expect(issues).toHaveLength(1);
    expect(anchor("Larn is a town.", made).ok).toBe(true);
  });

  it("is left out by repair, and named", () => {
    const { kept, omitted } = repair(coding(JSON.parse('{"en":"Larn","__proto__":"x"}')), "Larn is a town.");
    expect(kept.entities?.[0]?.name).toEqual({ en: "Larn" });
    expect(omitted).toEqual([{ pointer: "/entities/0/name/__proto__" }]);
  });
});
