import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import type { Path } from "../../article/path.ts";
import { readJson } from "./read-json.ts";
import { readObject } from "./read-object.ts";
import type { ReadResult } from "./read-options.ts";
import { readYaml } from "./read-yaml.ts";

// what any reader keeps: well-formed strings, and numbers in the range that a double represents exactly
const number = fc.oneof(
  fc.maxSafeInteger(),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((value) => (value === 0 ? 0 : value)),
);
const word = fc.constantFrom(
  "قول",
  "null",
  "true",
  "~",
  "012",
  "0x1F",
  "1e3",
  ".nan",
  "no",
  "2021-04-13",
  "- a",
  "a: b",
);
const string = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(..."ك\\\"'\n\t #:é🕊") }),
  word,
);
const key = fc.oneof(fc.string({ unit: "grapheme-ascii", maxLength: 8 }), word).filter((one) => one !== "__proto__");
const { value: plain } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(string, number, fc.boolean(), fc.constant(null)),
    fc.array(tie("value"), { maxLength: 5 }),
    fc.dictionary(key, tie("value"), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

const valueIn = (read: ReadResult) => (read.ok ? read.value : read.issues);

/** The code of a reader's last resort, which only a bug in the reader could cause. */
const isUnforeseen = (read: ReadResult) =>
  !read.ok && read.issues.some(({ message }) => /that fails while it is read|cannot be read as YAML/.test(message.en));

function issueCodes(read: ReadResult): string[] {
  return read.ok ? [] : read.issues.map(({ code }) => code);
}

function isJson(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}

describe("what was written is read", () => {
  it("from JSON, in a string and in bytes, with the value of JSON.parse", () => {
    fc.assert(
      fc.property(plain, fc.constantFrom(0, 2, "\t"), (value, indent) => {
        const source = JSON.stringify(value, null, indent);
        expect(valueIn(readJson(source))).toEqual(JSON.parse(source));
        expect(valueIn(readJson(Buffer.from(source)))).toEqual(JSON.parse(source));
      }),
      { numRuns: 500 },
    );
  });

  it("from YAML, as another writer wrote it", () => {
    fc.assert(
      fc.property(plain, (value) => {
        // the writer loses spaces in block texts that are only white space: blockQuote
        const source = stringify(value, { version: "1.2", aliasDuplicateObjects: false, blockQuote: false });
        expect(valueIn(readYaml(source))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 500 },
    );
  });

  it("from JSON taken for YAML", () => {
    fc.assert(
      fc.property(plain, fc.constantFrom(0, 2), (value, indent) => {
        const source = JSON.stringify(value, null, indent);
        expect(valueIn(readYaml(source))).toEqual(JSON.parse(source));
      }),
      { numRuns: 500 },
    );
  });

  it("from an object, as a copy", () => {
    fc.assert(
      fc.property(plain, (value) => {
        const read = valueIn(readObject(value));
        expect(read).toEqual(value);
        if (typeof value === "object" && value !== null) expect(read).not.toBe(value);
      }),
    );
  });
});

describe("what was read is found again", () => {
  it("each value of a document at its own place, in JSON and in YAML", () => {
    fc.assert(
      fc.property(plain, fc.constantFrom(0, 2), (value, indent) => {
        const source = JSON.stringify(value, null, indent);
        for (const read of [readJson(source), readYaml(source)]) {
          if (!read.ok) expect.fail(JSON.stringify(read.issues));
          for (const [path, held] of placesIn(JSON.parse(source), [])) {
            const { offset = 0, endOffset = 0, line = 0 } = read.document.locate(path) ?? {};
            expect(JSON.parse(source.slice(offset, endOffset))).toEqual(held);
            expect(source.slice(0, offset).split(/\r\n|\r|\n/)).toHaveLength(line);
            const keyPlace = read.document.locateKey(path);
            expect(keyPlace && JSON.parse(source.slice(keyPlace.offset, keyPlace.endOffset))).toBe(keyOf(path));
          }
        }
      }),
    );
  });
});

function placesIn(value: unknown, path: Path): [Path, unknown][] {
  const inner =
    typeof value !== "object" || value === null
      ? []
      : Object.entries(value).flatMap(([step, child]) =>
          placesIn(child, [...path, Array.isArray(value) ? Number(step) : step]),
        );
  return [[path, value], ...inner];
}

function keyOf(path: Path): string | undefined {
  const last = path.at(-1);
  return typeof last === "string" ? last : undefined;
}

describe("the reader and JSON.parse", () => {
  it("agree on what is JSON, the stricter rules aside", () => {
    const piece = fc.constantFrom(...'{}[]:,"\\ \n01-.eE+', "true", "null", "\\u00e9", "\\ud800", "ك");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const source = pieces.join("");
        const read = readJson(source);
        if (read.ok) expect(read.value).toEqual(JSON.parse(source));
        const isRefusedAsJson = issueCodes(read).some((code) => code === "read/json" || code === "read/empty");
        expect(isRefusedAsJson).toBe(!isJson(source));
      }),
      { numRuns: 5000 },
    );
  });

  it("agree on JSON that is cut, or has one character changed", () => {
    fc.assert(
      fc.property(plain, fc.nat(), fc.constantFrom("", '"', ",", "}", "0", "\\", "\n"), (value, at, put) => {
        const whole = JSON.stringify(value);
        const place = at % whole.length;
        const source = whole.slice(0, place) + put + whole.slice(place + 1);
        const read = readJson(source);
        if (read.ok) expect(read.value).toEqual(JSON.parse(source));
        const isRefusedAsJson = issueCodes(read).some((code) => code === "read/json" || code === "read/empty");
        expect(isRefusedAsJson).toBe(!isJson(source));
      }),
      { numRuns: 1000 },
    );
  });
});

const yamlPiece = fc.constantFrom(
  ..."{}[]:,\"'\\ \n\t-?|>&*!%#@`~01.",
  ..."كa🕊\ufeff\u0000\u2028",
  ...[
    "\r\n",
    "  ",
    ": ",
    "- ",
    "? ",
    "---\n",
    "...\n",
    "<<: ",
    "&a ",
    "*a",
    "!!str ",
    "%YAML 1.2\n",
    "|2-\n",
    "\ud800",
  ],
);

describe("every reader gives a verdict it foresaw", () => {
  it("on random bytes and strings", () => {
    const input = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ unit: "binary" }));
    fc.assert(
      fc.property(input, (random) => {
        expect([readJson(random), readYaml(random)].filter(isUnforeseen)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("on what looks like YAML", () => {
    fc.assert(
      fc.property(fc.array(yamlPiece, { maxLength: 30 }), (pieces) => {
        const source = pieces.join("");
        const read = readYaml(source);
        expect(isUnforeseen(read)).toBe(false);
        for (const { byte, line, column } of read.ok ? [] : read.issues) {
          expect(byte).toBeLessThanOrEqual(Buffer.byteLength(source));
          expect([line, column].every((n) => n === undefined || n >= 1)).toBe(true);
        }
        // JSON can represent everything that YAML contains
        const written = JSON.stringify(valueIn(read));
        if (read.ok) expect(JSON.stringify(valueIn(readJson(written)))).toBe(written);
      }),
      { numRuns: 5000 },
    );
  });

  it("on anything JavaScript holds", () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withSparseArray: true }),
        (value) => {
          const read = readObject(value);
          if (read.ok) expect(valueIn(readJson(JSON.stringify(read.value)))).toEqual(JSON.parse(JSON.stringify(value)));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
