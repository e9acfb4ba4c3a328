import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { peerPath } from "../../../../../test/peer-data.ts";
import { baseArticle } from "../../../test/base-articles.ts";
import { peerLines } from "../../../test/peer-lines.ts";
import { validate } from "../validate.ts";
import { decodePortably, decodeUtf8 } from "./decode-utf8.ts";
import { readJson } from "./read-json.ts";
import type { ReadResult } from "./read-options.ts";

const issueCodes = (read: ReadResult) => (read.ok ? [] : read.issues.map(({ code }) => code));

type Verdict = "accept" | "reject" | "either";

const parsing = peerLines<{ file: string; expect: Verdict; base64: string }>(
  "hostile-cases/jsontestsuite/test_parsing.ndjson",
);
const sequences = peerLines<{ base64: string; wellFormed: boolean }>("hostile-cases/authored/utf8-sequences.ndjson");
const semantics = peerLines<{ id: string; json?: string; expect: string }>(
  "hostile-cases/authored/json-semantics.ndjson",
);
const transforming = peerLines<{ file: string; base64: string }>("hostile-cases/jsontestsuite/test_transform.ndjson");
const naughty = peerPath("hostile-cases/blns.json");

// RFC 8259 lets the reader decide about duplicate keys; this format rejects them
const isTwice = (file: string) => file.startsWith("y_object_duplicated_key");

describe.skipIf(parsing.length === 0)("JSONTestSuite", () => {
  it("has 0 wrong verdicts", () => {
    expect(parsing.length).toBeGreaterThan(300);
    const wrong = parsing.filter(({ file, expect: verdict, base64 }) => {
      const { ok } = readJson(Buffer.from(base64, "base64"));
      return verdict !== "either" && ok !== (verdict === "accept" && !isTwice(file));
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it("has two documents that only this format's stricter rule refuses", () => {
    const twice = parsing.filter(({ file }) => isTwice(file));
    expect(twice.map(({ base64 }) => issueCodes(readJson(Buffer.from(base64, "base64"))))).toEqual([
      ["read/duplicate-key"],
      ["read/duplicate-key"],
    ]);
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

describe.skipIf(transforming.length === 0)("JSONTestSuite's documents that readers change", () => {
  it.each(transforming.map(({ file, base64 }) => [file, base64] as const))("%s is refused or kept", (file, base64) => {
    const source = Buffer.from(base64, "base64");
    const read = readJson(source);
    const reason = /same_key/.test(file)
      ? "read/duplicate-key"
      : /escaped_invalid/.test(file)
        ? "read/lone-surrogate"
        : /invalid/.test(file)
          ? "read/utf8"
          : /92233|999\.json/.test(file)
            ? "read/number-range"
            : undefined;
    if (reason) expect(issueCodes(read)).toEqual([reason]);
    else expect(read).toMatchObject({ ok: true, value: JSON.parse(source.toString()) });
  });
});

describe.skipIf(sequences.length === 0)("UTF-8 sequences", () => {
  const rows = sequences.map(({ base64, wellFormed }) => ({ sequence: Buffer.from(base64, "base64"), wellFormed }));

  it("are judged as Unicode does, by the decoder of Node and by the portable one", () => {
    expect(rows.filter(({ wellFormed }) => !wellFormed).length).toBeGreaterThan(100);
    for (const decode of [decodeUtf8, decodePortably]) {
      expect(rows.filter(({ sequence, wellFormed }) => "text" in decode(sequence) !== wellFormed)).toEqual([]);
    }
  });

  it("are judged alike inside a string of JSON", () => {
    // what JSON itself forbids in a string is not a matter of UTF-8
    const fit = rows.filter(({ sequence }) => !sequence.some((byte) => byte < 0x20 || byte === 0x22 || byte === 0x5c));
    const wrong = fit.filter(({ sequence, wellFormed }) => {
      const codes = issueCodes(readJson(Buffer.concat([Buffer.from('["'), sequence, Buffer.from('"]')])));
      return codes.join() !== (wellFormed ? "" : "read/utf8");
    });
    expect(wrong).toEqual([]);
  });
});

// the reader's own codes, and what only the schema or a rule rejects
const codes: Readonly<Record<string, string>> = {
  forbidden_key: "read/forbidden-key",
  duplicate_key: "read/duplicate-key",
  ill_formed_string: "read/lone-surrogate",
  unsafe_integer: "read/number-range",
  number_range: "read/number-range",
  too_deep: "read/depth",
  invalid_json: "read/json",
  invalid_utf8: "read/utf8",
};

describe.skipIf(semantics.length === 0)("JSON semantics", () => {
  const stored = semantics.filter(({ json, expect: policy }) => json !== undefined && policy !== "generator");

  it.each(stored.map((row) => [row.id, row] as const))("%s", (_, { json = "", expect: policy }) => {
    const [verdict = "", reason = ""] = policy.split(" ");
    const read = readJson(json);
    if (verdict !== "reject") {
      // "accept as 0 or reject": this format rejects values that would change
      expect(issueCodes(read)).toEqual(policy.includes(" or reject") ? ["read/number-range"] : []);
      return;
    }
    const code = codes[reason];
    if (code) expect(issueCodes(read)).toContain(code);
    else {
      expect(["unknown_key", "control_char"]).toContain(reason);
      expect(read).toMatchObject({ ok: true, value: JSON.parse(json) });
      expect(validate(articleWith(json)).issues.map((issue) => issue.code)).toContain(
        reason === "unknown_key" ? "shape/unknown-key" : "text/nul",
      );
    }
  });

  it("holds with documents too large to be stored", () => {
    expect(issueCodes(readJson("[".repeat(100_000) + "]".repeat(100_000)))).toEqual(["read/depth"]);
    expect(issueCodes(readJson(JSON.stringify("a".repeat(104_857_600))))).toEqual(["read/size"]);
    const { ok, issues } = validate(`{"text":"a","entities":[${"{},".repeat(1_000_000)}{}]}`);
    expect(ok).toBe(false);
    expect(issues.length).toBeLessThan(1_000);
  });
});

/** The minimal article with the members of a document added; the text `t` becomes a keyword. */
function articleWith(json: string): unknown {
  const { t, ...members } = JSON.parse(json) as { t?: string };
  return { ...baseArticle("minimal"), ...members, ...(t === undefined ? {} : { keywords: [t] }) };
}

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
