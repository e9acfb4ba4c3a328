import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseArticle, baseCoding, baseText } from "../../../test/base-articles.ts";
import { facts } from "../../article/facts.ts";
import { anchor } from "../../validate/anchor.ts";
import { fromProfile } from "./from-profile.ts";
import { toProfile } from "./to-profile.ts";

const envelope = { type: "NewsArticle", extent: "full", inLanguage: "en" };
const resultOf = (answer: unknown) => {
  const { coding, issues } = fromProfile(answer);
  return { coding, issues };
};
const said = (answer: unknown) => fromProfile(answer).issues.map(({ code, path }) => `${code} /${path.join("/")}`);

describe("a model's answer becomes a coding", () => {
  it.each([
    ["null", "reference"],
    ["empty", "reference"],
    ["null", "invented"],
    ["empty", "invented"],
    ["nothing", "reference"],
  ] as const)("absent values as %s: the %s coding comes back with the same facts", (absent, base) => {
    const { coding, issues } = fromProfile(toProfile(baseCoding(base), absent));
    expect(issues).toEqual([]);
    const result = anchor(baseText(base), coding);
    expect(result.ok && result.article).toEqual(baseArticle(base));
    expect(result.ok && facts(result.article).length).toBe(facts(baseArticle(base)).length);
  });

  it("nulls are dropped, pairs become maps, lone quotes are written short", () => {
    const answer = {
      ...envelope,
      headline: { quote: "Talks in Ambrel", prefix: null, suffix: null },
      entities: [
        {
          ...{ id: "ambrel", kind: "place", country: null, partOf: "", members: [], offices: null },
          name: [
            { language: "en", text: "Ambrel" },
            { language: "ar", text: "أمبريل" },
          ],
          mentions: [
            { quote: "Ambrel", form: null, prefix: null, suffix: null, not: [], note: null },
            { quote: "the capital", form: "nominal", prefix: "", suffix: "of", not: null },
          ],
        },
      ],
      times: [
        { id: "t", type: "date", basis: "unresolved", quote: [{ quote: "on Tuesday", prefix: null, suffix: null }] },
      ],
    };
    expect(resultOf(answer)).toEqual({
      coding: {
        ...envelope,
        headline: "Talks in Ambrel",
        entities: [
          {
            ...{ id: "ambrel", kind: "place", name: { en: "Ambrel", ar: "أمبريل" } },
            mentions: ["Ambrel", { quote: "the capital", form: "nominal", suffix: "of" }],
          },
        ],
        times: [{ id: "t", type: "date", basis: "unresolved", quote: "on Tuesday" }],
      },
      issues: [],
    });
  });

  it("small liberties are understood: a text for a quote, one for a list of one, a map for its pairs", () => {
    const time = { id: "t", type: "date", basis: "unresolved", quote: "on Tuesday" };
    const entity = { id: "e", kind: "place", name: { en: "Ambrel" }, mentions: "Ambrel" };
    expect(resultOf({ ...envelope, times: time, entities: [entity] })).toEqual({
      coding: { ...envelope, entities: [{ ...entity, mentions: ["Ambrel"] }], times: [time] },
      issues: [],
    });
  });
});

describe("what does not fit is left out and told, and the rest stays", () => {
  const time = (more: object) => ({ id: "t", type: "date", basis: "unresolved", quote: "on Tuesday", ...more });
  const visit = { id: "v", role: "focal", visitors: [{ entity: "e", quote: "E" }], quote: "E came" };
  const status = { value: "occurred", quote: "came" };

  it.each<[string, object, string[]]>([
    ["an unknown field", { colour: "red" }, ["shape/unknown-key /colour"]],
    ["an unknown field further in", { times: [time({ start: 5 })] }, ["shape/computed-key /times/0/start"]],
    ["a wrong type", { times: [time({}), 7] }, ["shape/type /times/1"]],
    [
      "a code outside its list",
      { visits: [{ ...visit, status: { ...status, value: "happened" } }] },
      ["shape/value /visits/0/status/value"],
    ],
    ["a field that is missing", { visits: [{ ...visit, id: null, status }] }, ["shape/required /visits/0/id"]],
    [
      "a value without a quote",
      { visits: [{ ...visit, status, type: { value: "official", quote: [] } }] },
      ["evidence/needed /visits/0/type"],
    ],
    [
      "two texts of one language",
      {
        entities: [
          {
            id: "e",
            kind: "place",
            name: [
              { language: "en", text: "A" },
              { language: "en", text: "B" },
            ],
            mentions: ["A"],
          },
        ],
      },
      ["shape/form /entities/0/name/1"],
    ],
    [
      "a value that is wrong twice",
      { times: [time({ value: "x".repeat(100) })] },
      ["shape/too-big /times/0/value", "shape/pattern /times/0/value"],
    ],
    [
      "more than a list may hold, beside what does not fit",
      {
        visits: [
          {
            ...visit,
            status,
            inviter: 5,
            issueAreas: Array.from({ length: 66 }, () => ({ value: "trade", quote: "E" })),
          },
        ],
      },
      ["shape/type /visits/0/inviter", "shape/too-big /visits/0/issueAreas"],
    ],
  ])("%s", (_, more, told) => {
    expect(said({ ...envelope, ...more })).toEqual(told);
  });

  it("paths are those of the answer, whatever fell before", () => {
    const times = [null, 3, time({ value: "Tuesday" }), time({ id: "u" }), time({ id: "Not an id" })];
    const { coding, issues, pathInAnswer } = fromProfile({ ...envelope, times });
    expect(pathInAnswer(["times", 0, "quote"])).toEqual(["times", 2, "quote"]);
    expect(pathInAnswer(["times", 1])).toEqual(["times", 3]);
    expect(coding.times).toEqual([time({}), time({ id: "u" })]);
    expect(issues.map(({ path }) => `/${path.join("/")}`)).toEqual(["/times/1", "/times/2/value", "/times/4/id"]);
  });

  it.each([
    ["a visit without its status stays none", [{ ...visit, status: null }], undefined],
    [
      "a visit loses a type without a quote, no more",
      [{ ...visit, status, type: { value: "state" } }],
      [{ ...visit, status }],
    ],
  ])("%s", (_, visits, kept) => {
    const entities = [{ id: "e", kind: "person", name: { en: "E" }, mentions: ["E"] }];
    expect(fromProfile({ ...envelope, entities, visits }).coding.visits).toEqual(kept);
  });

  it.each([[null], [5], ["words"], [[]], [[[]]]])("of %j nothing is left", (answer) => {
    expect(fromProfile(answer).coding).toEqual({});
    expect(said(answer)).toEqual([
      "shape/type /",
      "shape/required /type",
      "shape/required /extent",
      "shape/required /inLanguage",
    ]);
  });

  it("says so in Arabic", () => {
    expect(fromProfile({ ...envelope, colour: 1 }, { locale: "ar" }).issues[0]?.message).toBe(
      "الحقل colour غير معروف هنا",
    );
  });
});

describe("never throws", () => {
  const whole = toProfile(baseCoding("invented"), "null");

  it("on any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (answer) => {
        expect(fromProfile(answer).coding).toBeTypeOf("object");
      }),
    );
  });

  it("on an answer with any JSON in any place; what comes out has the shape of a coding", () => {
    const places = pathsIn(whole);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...places), fc.jsonValue()), { minLength: 1, maxLength: 4 }),
        (changes) => {
          const answer = structuredClone(whole);
          for (const [path, value] of changes) put(answer, path, value);
          const { coding, issues } = fromProfile(answer);
          const again = fromProfile(coding);
          expect(again.coding).toEqual(coding);
          expect(again.issues.map(({ code }) => code).filter((code) => code !== "shape/required")).toEqual([]);
          expect(Array.isArray(issues)).toBe(true);
        },
      ),
      // found by a random test: an object may have a short form only after it loses a part
      {
        numRuns: 30,
        examples: [
          [[[["entities", 9, "mentions", 1, "form"], " "]]],
          [[[["entities", 9, "mentions", 1, "note"], 5]]],
          [[[["visits", 0, "quote", 0], { quote: "on Tuesday", prefix: 5 }]]],
        ],
      },
    );
  });

  it("on nesting without end and on names of the prototype", () => {
    const deep = JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`);
    expect(said({ ...envelope, visits: deep, type: deep }).length).toBeGreaterThan(0);
    const hostile = JSON.parse(
      '{"__proto__":{"x":1},"constructor":1,"entities":[{"__proto__":[],"name":{"__proto__":"x"}}]}',
    );
    expect(fromProfile(hostile).coding).toEqual({});
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});

type Keys = (string | number)[];

function pathsIn(value: unknown, path: Keys = []): Keys[] {
  if (typeof value !== "object" || value === null) return [path];
  const children = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [...(path.length > 0 ? [path] : []), ...children.flatMap(([key, child]) => pathsIn(child, [...path, key]))];
}

function put(root: object, path: Keys, value: unknown): void {
  const holder = path
    .slice(0, -1)
    .reduce<unknown>(
      (node, key) => (typeof node === "object" && node !== null ? Reflect.get(node, key) : undefined),
      root,
    );
  if (typeof holder === "object" && holder !== null) Reflect.set(holder, path.at(-1) as string, value);
}
