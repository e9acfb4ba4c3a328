import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { baseCoding, baseText } from "../../test/base-articles.ts";
import { type Path, toPointer } from "../article/path.ts";
import { limits } from "../schema/limits.ts";
import type { ValidationResult } from "./options.ts";
import { validate } from "./validate.ts";

const runs = { numRuns: 25 };
const text = baseText("invented");
const coding = () => structuredClone(baseCoding("invented")) as object;

function told({ issues }: ValidationResult): string[] {
  return issues.map(({ code, path }) => `${code} ${toPointer(path)}`);
}

/** Every path of a document whose last key passes, with a value that is a string. */
function stringsAt(keys: readonly string[], value: unknown = coding(), path: Path = []): Path[] {
  if (typeof value === "string") return keys.includes(String(path.at(-1))) ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    stringsAt(keys, inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function put(document: object, path: Path, value: unknown): object {
  const holder = path.slice(0, -1).reduce<unknown>((node, key) => Reflect.get(node as object, key), document);
  if (value === undefined) Reflect.deleteProperty(holder as object, path.at(-1) as PropertyKey);
  else Reflect.set(holder as object, path.at(-1) as PropertyKey, value);
  return document;
}

// A quote in an object with its context is reported at the object, for a speaker's turn and for a mention.
function placeOfQuote(path: Path): Path {
  const holder = path.slice(0, -1).reduce<unknown>((node, key) => Reflect.get(node as object, key), coding());
  const isMention = path.at(-3) === "mentions";
  const isContext = ["quote", "title", "cue", "headline"].includes(String(path.at(-2))) || path.at(-3) === "quote";
  return isMention || (isContext && typeof holder === "object") ? path.slice(0, -1) : path;
}

describe("a coding that is still wrong", () => {
  it("reports quotes that are missing, and nothing that only follows from them", () => {
    const quotes = stringsAt(["quote"]);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...quotes), { minLength: 1, maxLength: 6 }), (paths) => {
        const spoilt = paths.reduce((document, path) => put(document, path, "zzqx vvkj wwpt"), coding());
        expect(told(validate(spoilt, { text })).sort()).toEqual(
          paths.map((path) => `coding/quote-missing ${toPointer(placeOfQuote(path))}`).sort(),
        );
      }),
      runs,
    );
  });

  it("reports codes that no list has, and nothing that only follows from them", () => {
    const codes = stringsAt(["kind", "role", "act", "channel", "basis", "form", "modality"]);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength: 4 }), (paths) => {
        const spoilt = paths.reduce((document, path) => put(document, path, "zzqx"), coding());
        expect(told(validate(spoilt, { text })).sort()).toEqual(
          paths.map((path) => `shape/value ${toPointer(path)}`).sort(),
        );
      }),
      runs,
    );
  });

  it("never throws, whatever one to three places hold", () => {
    const places = stringsAt(["id", "kind", "quote", "value", "entity", "role", "basis", "title", "visit", "en", "ar"]);
    const junk = fc.oneof(fc.constant(undefined), fc.jsonValue(), fc.constantFrom(null, [], {}, "", 0, true));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...places), junk), { minLength: 1, maxLength: 3 }), (faults) => {
        const spoilt = faults.reduce((document, [path, value]) => put(document, path.slice(), value), coding());
        expect(() => validate(spoilt, { text })).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });

  it("never throws, whatever stands under a key of the whole", () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(coding())), fc.jsonValue(), (key, value) => {
        const { ok } = validate({ ...coding(), [key]: value }, { text });
        expect(typeof ok).toBe("boolean");
      }),
      { numRuns: 50 },
    );
  });
});

const small = {
  type: "NewsArticle",
  extent: "excerpt",
  inLanguage: "en",
  license: "CC0-1.0",
};

describe("one run", () => {
  it("reports faults that do not depend on one another", () => {
    const times = [
      { id: "t", type: "date", basis: "unresolved", quote: "nowhere" },
      { id: "t", type: "date", basis: "explicit", value: "2026-02-30", quote: "arrived" },
    ];
    const whole = validate({ ...small, genre: "wire", times }, { text: "Torrend arrived\u200b." });
    expect(told(whole)).toEqual([
      "coding/quote-missing /times/0/quote",
      "shape/value /genre",
      "reference/unique-id /times/1/id",
      "time/calendar-date /times/1/value",
      "text/zero-width /text",
    ]);
  });

  it("asks for the basis of a date while a quote is missing, with the choices", () => {
    const times = [
      { id: "t", type: "date", value: "2026-02-03", quote: "arrived" },
      { id: "u", type: "date", basis: "unresolved", quote: "nowhere" },
    ];
    const result = validate({ ...small, times }, { text: "Torrend arrived." });
    expect(told(result)).toEqual(["coding/quote-missing /times/1/quote", "shape/required /times/0/basis"]);
    expect(result.issues[1]?.hint).toContain("explicit");
  });

  it("checks what a misspelt key holds, and does not miss the key it means", () => {
    const times = [{ id: "t", type: "date", basis: "unresolved", evidence: "nowhere" }];
    expect(told(validate({ ...small, times }, { text: "Torrend arrived." }))).toEqual([
      "coding/quote-missing /times/0/evidence",
      "shape/unknown-key /times/0/evidence",
    ]);
  });
});

const nothingFound = [{ id: "e", kind: "person", name: { en: "x" }, mentions: ["Ilva Törrend", "nobody"] }];
const faulty: [string, string, string][] = [
  ["in another normal form", "Ilva To\u0308rrend arrived.", "text/nfc /text"],
  ["without a word", " \n", "shape/too-small /text"],
  ["with NUL", "I\u0000l\u0000v\u0000a\u0000", "text/nul /text"],
  ["with CR LF", "One line.\r\nIlva Törrend arrived.\r\n", "text/control /text"],
  ["in another normal form, in Arabic", "زار الرئيس المدينة ا\u0655مس.", "text/nfc /text"],
];

describe("a text at fault", () => {
  it.each(faulty)("%s: its fault alone is reported, and no quote is missed", (_, faultyText, expected) => {
    expect(told(validate({ ...small, entities: nothingFound }, { text: faultyText }))).toEqual([expected]);
  });

  it("comes first, before what is wrong in the coding whatever the text", () => {
    const times = [{ id: "t", type: "dat", basis: "unresolved", quote: "nowhere" }];
    const result = validate({ ...small, entities: nothingFound, times }, { text: "a\r\nb" });
    expect(told(result)).toEqual(["text/control /text", "shape/value /times/0/type"]);
  });

  it("is first of all errors, whatever the fault and the coding", () => {
    const fault = fc.constantFrom("\r", "\u0000", "e\u0301", "\ufdd0", "\u001b");
    fc.assert(
      fc.property(fault, fc.constantFrom(...Object.keys(coding())), fc.jsonValue(), (mark, key, value) => {
        const { issues } = validate({ ...coding(), [key]: value }, { text: `${text}${mark}` });
        const isOfText = issues.map(({ code, severity }) => code.startsWith("text/") && severity === "error");
        expect(isOfText[0]).toBe(true);
        expect(issues.some(({ code }) => code === "coding/quote-missing" || code === "coding/quote-ambiguous")).toBe(
          false,
        );
      }),
      { numRuns: 20 },
    );
  });

  it("is reported whatever the length of the text, and never throws", () => {
    for (const given of ["", " ", "a", "\n", "x".repeat(limits.textUnits + 1)]) {
      const { ok, issues } = validate(coding(), { text: given });
      expect([given.slice(0, 3), ok, issues.length > 0]).toEqual([given.slice(0, 3), false, true]);
    }
  });
});
