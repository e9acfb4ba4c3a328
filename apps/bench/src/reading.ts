import { readFileSync } from "node:fs";
import { readJson } from "../../../packages/core/src/validate/read/read-json.ts";
import type { Row } from "./table.ts";

interface Case {
  bytes: Uint8Array;
  expect: "accept" | "reject" | "either";
}

const corpora: Record<string, { file: string; caseOf: (line: never) => Case }> = {
  JSONTestSuite: {
    file: "jsontestsuite/test_parsing.ndjson",
    caseOf: ({ file, base64, expect }: { file: string; base64: string; expect: Case["expect"] }) => ({
      bytes: Buffer.from(base64, "base64"),
      // RFC 8259 leaves duplicate keys to the parser; this format refuses them
      expect: file.startsWith("y_object_duplicated_key") ? "either" : expect,
    }),
  },
  "UTF-8 sequences": {
    file: "authored/utf8-sequences.ndjson",
    caseOf: ({ base64, wellFormed }: { base64: string; wellFormed: boolean }) =>
      utf8Case(Buffer.from(base64, "base64"), wellFormed),
  },
};

// A sequence is judged inside a JSON string; what JSON itself forbids there is not a UTF-8 question.
function utf8Case(sequence: Buffer, wellFormed: boolean): Case {
  const forbidden = sequence.some((byte) => byte < 0x20 || byte === 0x22 || byte === 0x5c);
  const bytes = Buffer.concat([Buffer.from('["'), sequence, Buffer.from('"]')]);
  return { bytes, expect: forbidden ? (wellFormed ? "either" : "reject") : wellFormed ? "accept" : "reject" };
}

const readers: Record<string, (bytes: Uint8Array) => boolean> = {
  "diplomatic-visits": (bytes) => readJson(bytes).ok,
  "JSON.parse(buffer.toString())": (bytes) => {
    JSON.parse(Buffer.from(bytes).toString());
    return true;
  },
};

/** Wrong verdicts and exceptions of our reader and of the usual code. */
export function readingRows(folder: string): Row[] {
  return Object.entries(corpora).flatMap(([corpus, { file, caseOf }]) => {
    const cases = readFileSync(`${folder}/${file}`, "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => caseOf(JSON.parse(line) as never));
    return Object.entries(readers).map(([who, reads]) => ({
      corpus,
      who,
      cases: cases.length,
      ...judge(cases, reads),
    }));
  });
}

function judge(
  cases: readonly Case[],
  reads: (bytes: Uint8Array) => boolean,
): { "wrong verdicts": number; thrown: number } {
  let wrong = 0;
  let thrown = 0;
  for (const { bytes, expect } of cases) {
    let accepted = false;
    try {
      accepted = reads(bytes);
    } catch {
      thrown++;
    }
    if (expect !== "either" && accepted !== (expect === "accept")) wrong++;
  }
  return { "wrong verdicts": wrong, thrown };
}
