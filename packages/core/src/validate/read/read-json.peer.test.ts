import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { peerPath } from "../../../../../test/peer-data.ts";
import { peerLines } from "../../../test/peer-lines.ts";
import { readJson } from "./read-json.ts";

type Verdict = "accept" | "reject" | "either";

const parsing = peerLines<{ file: string; expect: Verdict; base64: string }>(
  "hostile-cases/jsontestsuite/test_parsing.ndjson",
);
const sequences = peerLines<{ base64: string; wellFormed: boolean }>("hostile-cases/authored/utf8-sequences.ndjson");
const semantics = peerLines<{ id: string; json?: string; expect: string }>(
  "hostile-cases/authored/json-semantics.ndjson",
);
const naughty = peerPath("hostile-cases/blns.json");

describe.skipIf(parsing.length === 0)("JSONTestSuite", () => {
  it("has 0 wrong verdicts", () => {
    // RFC 8259 leaves duplicate keys to the reader; this format refuses them
    const wrong = parsing
      .filter(({ file }) => !file.startsWith("y_object_duplicated_key"))
      .filter(({ expect: verdict, base64 }) => {
        const { ok } = readJson(Buffer.from(base64, "base64"));
        return verdict !== "either" && ok !== (verdict === "accept");
      });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it("tells of what it refuses where it stands", () => {
    for (const { base64 } of parsing) {
      const bytes = Buffer.from(base64, "base64");
      const result = readJson(bytes);
      if (result.ok) expect(result.value).toEqual(JSON.parse(new TextDecoder().decode(bytes)));
      else
        for (const { byte, line, column } of result.issues) {
          expect(byte).toBeLessThanOrEqual(bytes.length);
          expect([line, column].every((n) => n === undefined || n >= 1)).toBe(true);
        }
    }
  });
});

describe.skipIf(sequences.length === 0)("UTF-8 sequences", () => {
  it("are judged as Unicode does, inside a string", () => {
    const wrong = sequences.filter(({ base64, wellFormed }) => {
      const sequence = Buffer.from(base64, "base64");
      // what JSON itself forbids in a string is no matter of UTF-8
      if (sequence.some((byte) => byte < 0x20 || byte === 0x22 || byte === 0x5c)) return false;
      return readJson(Buffer.concat([Buffer.from('["'), sequence, Buffer.from('"]')])).ok !== wellFormed;
    });
    expect(wrong).toEqual([]);
  });
});

const codes: Readonly<Record<string, string>> = {
  forbidden_key: "read/forbidden-key",
  duplicate_key: "read/duplicate-key",
  ill_formed_string: "read/lone-surrogate",
  number_range: "read/number-range",
  too_deep: "read/depth",
  invalid_json: "read/json",
  invalid_utf8: "read/utf8",
};

describe.skipIf(semantics.length === 0)("JSON semantics", () => {
  const stored = semantics.filter(({ json }) => json !== undefined);

  it.each(stored.map((row) => [row.id, row] as const))("%s", (_, { json = "", expect: policy }) => {
    const [verdict = "", reason = ""] = policy.split(" ");
    const result = readJson(json);
    const code = codes[reason];
    if (verdict === "reject" && code) {
      expect(result.ok).toBe(false);
      if (!result.ok) expect(result.issues.map((issue) => issue.code)).toContain(code);
    }
    if (verdict === "accept" && !policy.includes(" or ")) expect(result.ok).toBe(true);
  });
});

describe.skipIf(!naughty)("the big list of naughty strings", () => {
  const strings = naughty ? (JSON.parse(readFileSync(naughty, "utf8")) as string[]) : [];

  it("comes through unchanged", () => {
    for (const string of strings) {
      const result = readJson(JSON.stringify({ string }));
      expect(result).toMatchObject({ ok: true, value: { string } });
    }
  });

  it("never throws when taken for JSON", () => {
    for (const string of strings) expect(() => readJson(string)).not.toThrow();
  });
});
