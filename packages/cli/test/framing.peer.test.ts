import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { peerPath } from "../../../test/peer-data.ts";
import { visits } from "./run.ts";

interface Framing {
  id: string;
  base64?: string;
  lines: string[];
}

const path = peerPath("hostile-cases/authored/ndjson-framing.ndjson");
const rows =
  path && existsSync(path)
    ? readFileSync(path, "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line): Framing => JSON.parse(line))
    : [];

// Their lines hold {"id":"a"}, which is well framed and no article.
const codes: Readonly<Record<string, RegExp>> = {
  ok: /^shape\//,
  schema: /^shape\//,
  invalid_json: /^read\/(?!empty)/,
  blank_line: /^read\/empty$/,
  invalid_utf8: /^read\/utf8$/,
  "*": /./,
};

describe.skipIf(rows.length === 0)("lines as others frame them", () => {
  const stored = rows.filter(({ base64, lines }) => base64 !== undefined && lines.every((line) => line in codes));

  it.each(stored.map((row) => [row.id, row] as const))("%s", async (_, { base64 = "", lines }) => {
    const { stdout } = await visits(["validate", "--format", "ndjson", "-"], {
      input: Buffer.from(base64, "base64") as never,
    });
    const verdicts = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(verdicts).toHaveLength(lines.length);
    for (const [i, line] of lines.entries()) expect(verdicts[i].issues[0].code).toMatch(codes[line] as RegExp);
  });
});
