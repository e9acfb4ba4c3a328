import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderWith, reference, spawned, visits } from "./run.ts";

const article = JSON.stringify(JSON.parse(readFileSync(join(reference, "article.json"), "utf8")));
const mega = 1024 * 1024;
const keyOf = (line: string | Uint8Array) => createHash("sha256").update(line).digest("hex").slice(0, 32);

interface Verdict {
  line: number;
  key: string;
  ok: boolean;
  id?: string;
  issues?: { code: string; pointer: string }[];
}

async function verdictsOf(
  input: string,
  args: readonly string[] = [],
): Promise<{ status: number | null; verdicts: Verdict[] }> {
  const { status, stdout } = await visits(["validate", "--format", "ndjson", "-", ...args], { input });
  const lines = stdout.split("\n");
  expect(lines.pop()).toBe("");
  return { status, verdicts: lines.map((line) => JSON.parse(line)) };
}

describe("NDJSON in a pipe", () => {
  it("one line in, one verdict out, in order, blank and broken lines included", async () => {
    const lines = [article, "", "{", "[]", article.replace("زيارة رسمية", "زيارة رسميه"), "   ", article];
    const { status, verdicts } = await verdictsOf(`${lines.join("\n")}\n`);
    expect(status).toBe(1);
    expect(verdicts.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(verdicts.map(({ key }) => key)).toEqual(lines.map(keyOf));
    expect(verdicts.map(({ ok }) => ok)).toEqual([true, false, false, false, false, false, true]);
    expect(verdicts[0]).toEqual({ line: 1, key: keyOf(article), ok: true, id: JSON.parse(article).id });
  });

  it("takes CRLF, and a last line without an end", async () => {
    const { status, verdicts } = await verdictsOf(`${article}\r\n${article}`);
    expect(status).toBe(0);
    expect(verdicts.map(({ key }) => key)).toEqual([keyOf(article), keyOf(article)]);
  });

  it.each(["en", "ar"])("takes a byte order mark at the very start only (%s)", async (lang) => {
    const bom = "\ufeff";
    const { status, verdicts } = await verdictsOf(`${bom}${article}\n${bom}${article}\n${article}\n`, ["--lang", lang]);
    expect([status, verdicts.map(({ ok }) => ok)]).toEqual([1, [true, false, true]]);
    expect(verdicts[0]?.issues).toMatchObject([{ code: "read/bom", severity: "note" }]);
    expect(verdicts[1]?.issues).toMatchObject([{ code: "read/bom", severity: "error" }]);
  });

  it("says nothing of nothing", async () => {
    expect(await verdictsOf("")).toEqual({ status: 0, verdicts: [] });
  });

  it("a line longer than any article gets its verdict and its key, and the next line is read", async () => {
    const long = "x".repeat(17 * 1024 * 1024);
    const { status, verdicts } = await verdictsOf(`${long}\n${article}\n`);
    expect(status).toBe(1);
    expect(verdicts.map(({ ok }) => ok)).toEqual([false, true]);
    expect(verdicts[0]).toMatchObject({ key: keyOf(long), issues: [{ code: "read/size", pointer: "" }] });
  });

  it("files by their ending, each with its own line numbers", async () => {
    const folder = folderWith({ "a.ndjson": `${article}\n`, "b.jsonl": `${article}\n{\n` });
    const { status, stdout } = await visits(["validate", join(folder, "a.ndjson"), join(folder, "b.jsonl")]);
    expect(status).toBe(1);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).line),
    ).toEqual([1, 1, 2]);
  });

  it("a file that is not there: exit 3", async () => {
    expect((await visits(["validate", "absent.ndjson"])).status).toBe(3);
  });

  it("streams in flat memory: 112 MB of lines in a heap of 64 MB", () => {
    // articles, and lines that take little time to refuse
    const [articles, others] = [Math.ceil((16 * mega) / Buffer.byteLength(article)), 96];
    const lines = `${article}\n`.repeat(articles) + `"${"x".repeat(mega)}"\n`.repeat(others);
    const file = join(folderWith({ "many.ndjson": lines }), "many.ndjson");
    const { status, stdout } = spawned(["validate", file, "--quiet"], { node: ["--max-old-space-size=64"] });
    expect(status).toBe(1);
    expect(stdout.split("\n")).toHaveLength(articles + others + 1);
  }, 120_000);
});
