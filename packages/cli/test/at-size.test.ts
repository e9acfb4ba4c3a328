import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import zlib from "node:zlib";
import { describe, expect, it } from "vitest";
import { bin, folderWith, reference, spawned, visits } from "./run.ts";

const article = JSON.stringify(JSON.parse(readFileSync(join(reference, "article.json"), "utf8")));
const broken = article.replace("زيارة رسمية", "زيارة رسميه");
const mixed = Array.from({ length: 40 }, (_, i) => [article, "{", "", broken, `{"a":${i}}`][i % 5]).join("\n");

async function expected(input: string, args: readonly string[] = []): Promise<string> {
  return (await visits(["validate", "--format", "ndjson", "-", "--quiet", ...args], { input })).stdout;
}

describe("--jobs", () => {
  // short lines, so that a range of the smallest size holds many; the reference article is longer than 64 KB
  const input = `${mixed}\r\n${'{"a":"short lines, many in each range"}\n'.repeat(60_000)}${article}`;
  const folder = folderWith({ "a.ndjson": input, "a.ndjson.gz": zlib.gzipSync(input) });

  it("prints the same verdicts in the same order, by ranges of a file, from a compressed file and from stdin", () => {
    const one = spawned(["validate", "a.ndjson"], { cwd: folder });
    expect(one.stdout.split("\n")).toHaveLength(60_042);
    for (const args of [["a.ndjson"], ["a.ndjson.gz"], ["-", "--format", "ndjson"]]) {
      const { status, stdout, stderr } = spawned(["validate", ...args, "--jobs", "3"], { cwd: folder, input });
      expect([args, status, stdout === one.stdout]).toEqual([args, 1, true]);
      expect(stderr.replace(/^.*?: /, "")).toBe(one.stderr.replace(/^.*?: /, ""));
    }
  });

  it("a line that is longer than many ranges gets its verdict", () => {
    const long = `${article}\n"${"x".repeat(40 << 20)}"\n${article}\n`;
    const path = join(folderWith({ "long.ndjson": long }), "long.ndjson");
    const one = spawned(["validate", path]);
    expect(one.stdout.split("\n").map((line) => line.slice(0, 10))).toHaveLength(4);
    expect(spawned(["validate", path, "-j", "2"])).toEqual(one);
  });

  it("answers a partner that waits for each line", async () => {
    const child = spawn(process.execPath, [bin, "validate", "--format", "ndjson", "-", "--jobs", "2"]);
    let answers = "";
    child.stdout.setEncoding("utf8").on("data", (part) => {
      answers += part;
    });
    for (let line = 1; line <= 3; line++) {
      child.stdin.write("{}\n");
      while (answers.split("\n").length <= line) await once(child.stdout, "data");
    }
    child.stdin.end();
    expect(await once(child, "close")).toEqual([1, null]);
  });

  it("a file that is not there is exit 3, and the others are judged", () => {
    const { status, stdout, stderr } = spawned(["validate", "absent.ndjson", "a.ndjson.gz", "-j", "2"], {
      cwd: folder,
    });
    expect([status, stdout.split("\n").length]).toEqual([3, 60_042]);
    expect(stderr).toContain("absent.ndjson: no such file");
  });

  it("ends quietly when its reader goes away", () => {
    const shell = '"$0" "$@" | head -n 2; exit "$(echo)"';
    const { stdout, stderr } = spawned(["validate", "a.ndjson", "-j", "2", "-q"], { cwd: folder, shell });
    expect([stdout.split("\n").length, stderr.replace(/^.*exit.*\n/gm, "")]).toEqual([3, ""]);
  });

  it.each([["0"], ["65"], ["many"]])("refuses %s threads", async (jobs) => {
    expect((await visits(["validate", "a.ndjson", "--jobs", jobs], { cwd: folder })).status).toBe(2);
  });

  it("reports on files in their order, and on those that cannot be read, as one thread does", () => {
    const files = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.json`, i % 3 === 1 ? "{}" : article]));
    const folder = folderWith(files);
    const args = ["validate", ...Object.keys(files), "missing.json", "-", "--format", "ndjson", "--quiet"];
    const one = spawned(args, { cwd: folder, input: article });
    const three = spawned([...args, "--jobs", "3"], { cwd: folder, input: article });
    expect([one.status, one.stdout.split("\n").length, one.stderr]).toEqual([3, 11, "missing.json: no such file\n"]);
    expect(three).toEqual(one);
  });
});

describe("compressed files", () => {
  it("are read by their names: NDJSON, an article, a coding", async () => {
    const folder = folderWith({
      "a.ndjson.gz": zlib.gzipSync(`${article}\n`),
      "b.json.gz": zlib.gzipSync(article),
      // two members, as `cat a.gz b.gz` makes them
      "c.jsonl.gz": Buffer.concat([zlib.gzipSync(`${article}\n`), zlib.gzipSync(`${article}\n`)]),
    });
    const { status, stdout } = await visits(["validate", "a.ndjson.gz", "c.jsonl.gz", "b.json.gz", "-f", "ndjson"], {
      cwd: folder,
    });
    expect([
      status,
      stdout
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).ok),
    ]).toEqual([0, [true, true, true, true]]);
    const found = await visits(["validate", ".", "-f", "ndjson"], { cwd: folder });
    expect(found.stdout.trimEnd().split("\n")).toHaveLength(3);
  });

  it.skipIf(!("createZstdDecompress" in zlib))("zstd is read where Node has it", async () => {
    const folder = folderWith({ "a.ndjson.zst": zlib.zstdCompressSync(`${article}\n{}\n`) });
    const { status, stdout } = await visits(["validate", "a.ndjson.zst"], { cwd: folder });
    expect([status, stdout]).toEqual([1, await expected(`${article}\n{}\n`)]);
  });

  it.each([
    ["cut off", zlib.gzipSync(`${article}\n`).subarray(0, 900)],
    ["not gzip", Buffer.from(article)],
  ])("that are broken are exit 3: %s", async (_, content) => {
    const folder = folderWith({ "a.ndjson.gz": content, "b.json.gz": content });
    const lines = await visits(["validate", "a.ndjson.gz"], { cwd: folder });
    expect([lines.status, lines.stderr]).toEqual([3, "a.ndjson.gz: it is not a whole gzip file\n"]);
    const whole = await visits(["validate", "b.json.gz", "--lang", "ar"], { cwd: folder });
    expect([whole.status, whole.stderr]).toMatchObject([3, expect.stringContaining("b.json.gz: ليس ملف gzip كاملًا")]);
  });

  it("that hold one huge line take little memory", () => {
    const line = zlib.gzipSync(Buffer.alloc(400 << 20, 0x61));
    const folder = folderWith({ "bomb.ndjson.gz": Buffer.concat([line, zlib.gzipSync(`\n${article}\n`)]) });
    const { status, stdout } = spawned(["validate", "bomb.ndjson.gz"], {
      cwd: folder,
      node: ["--max-old-space-size=64"],
    });
    expect([status, stdout.split("\n").map((one) => one.slice(0, 9))]).toEqual([1, ['{"line":1', '{"line":2', ""]]);
    expect(stdout).toContain("read/size");
  });

  it.each([
    ["validate", "--fix", "a.json.gz"],
    ["migrate", "a.json.gz"],
    ["anchor", "--write", "a.coding.yaml.gz"],
  ])("are not written into: %s", async (...args) => {
    const folder = folderWith({ "a.json.gz": zlib.gzipSync(article), "a.coding.yaml.gz": zlib.gzipSync("") });
    const { status, stderr } = await visits(args, { cwd: folder });
    expect([status, stderr]).toEqual([2, expect.stringContaining("a compressed file cannot be written into")]);
  });
});

describe("--out", () => {
  it("has the report, whole, and nothing is on stdout", async () => {
    const folder = folderWith({ "a.ndjson": mixed, "b.json": article });
    const { status, stdout } = await visits(["validate", "a.ndjson", "--out", "verdicts.ndjson"], { cwd: folder });
    expect([status, stdout]).toEqual([1, ""]);
    expect(readFileSync(join(folder, "verdicts.ndjson"), "utf8")).toBe(await expected(mixed));
    await visits(["validate", "b.json", "-f", "json", "-o", "report.json"], { cwd: folder });
    expect(JSON.parse(readFileSync(join(folder, "report.json"), "utf8"))).toMatchObject([{ ok: true }]);
    expect(readdirSync(folder).sort()).toEqual(["a.ndjson", "b.json", "report.json", "verdicts.ndjson"]);
  });

  it("an incomplete run leaves what was there, and nothing else", async () => {
    const gz = zlib.gzipSync(`${article}\n`).subarray(0, 900);
    const folder = folderWith({ "a.ndjson.gz": gz, "verdicts.ndjson": "before" });
    const { status, stderr } = await visits(["validate", "a.ndjson.gz", "-o", "verdicts.ndjson"], { cwd: folder });
    expect([status, stderr]).toEqual([
      3,
      expect.stringContaining("verdicts.ndjson: not written, since the run is incomplete"),
    ]);
    expect([readFileSync(join(folder, "verdicts.ndjson"), "utf8"), readdirSync(folder).length]).toEqual(["before", 2]);
  });

  it.skipIf(!existsSync("/dev/full"))("a full disk is exit 3", async () => {
    const folder = folderWith({ "a.ndjson": `${article}\n` });
    const { status, stderr } = await visits(["validate", "a.ndjson", "-o", "/dev/full"], { cwd: folder });
    expect([status, stderr]).toEqual([3, expect.stringContaining("no space left to write")]);
  });

  it.each([
    [["a.ndjson", "-o", "a.ndjson"]],
    [["a.ndjson", "-o", "x", "--resume", "y"]],
    [["a.ndjson", "-o", "x", "--watch"]],
    [["b.json", "--resume", "x"]],
    [["b.json", "--fix", "--resume", "x"]],
    [["b.json", "--ascii"]],
  ])("combinations that have no meaning are refused: %j", async (args) => {
    const folder = folderWith({ "a.ndjson": mixed, "b.json": article });
    expect((await visits(["validate", ...args], { cwd: folder })).status).toBe(2);
    expect(readdirSync(folder)).toHaveLength(2);
  });
});

describe("--resume", () => {
  const other = `${article}\n{}\n`;
  const folderOf = () => folderWith({ "a.ndjson": mixed, "b.ndjson.gz": zlib.gzipSync(other) });
  const args = ["validate", "a.ndjson", "b.ndjson.gz", "--resume", "verdicts.ndjson"];

  it("goes on wherever a run was cut off, byte for byte", async () => {
    const whole = (await expected(mixed)) + (await expected(other));
    const folder = folderOf();
    const path = join(folder, "verdicts.ndjson");
    const bytes = Buffer.from(whole);
    const ends = [...whole.matchAll(/\n/g)].map(({ index }) => Buffer.byteLength(whole.slice(0, index)) + 1);
    const cuts = [
      0,
      1,
      ...ends.filter((_, i) => i % 7 === 0 || i > 38),
      ...ends.map((end) => end - 3).filter((_, i) => i % 9 === 0),
    ];
    for (const cut of cuts) {
      writeFileSync(path, bytes.subarray(0, cut));
      const { status } = await visits(args, { cwd: folder });
      expect([cut, status, readFileSync(path, "utf8") === whole]).toEqual([cut, 1, true]);
    }
    expect(readdirSync(folder)).toHaveLength(3);
  });

  it("starts from the beginning without a file, and counts the kept verdicts", async () => {
    const folder = folderOf();
    const first = await visits(args, { cwd: folder });
    const second = await visits(args, { cwd: folder });
    expect(second).toEqual(first);
    expect(first.stderr).toMatch(
      /^a\.ndjson: 40 lines: \d+ valid, \d+ invalid\nb\.ndjson\.gz: 2 lines: 1 valid, 1 invalid\n$/,
    );
  });

  it("refuses verdicts of other lines, and leaves them", async () => {
    const folder = folderOf();
    writeFileSync(join(folder, "verdicts.ndjson"), await expected(`{}\n{"a":1}\n`));
    const { status, stderr } = await visits(args, { cwd: folder });
    expect([status, stderr]).toEqual([2, expect.stringContaining("line 2 is not the one")]);
    expect(readFileSync(join(folder, "verdicts.ndjson"), "utf8")).toBe(await expected(`{}\n{"a":1}\n`));
    writeFileSync(join(folder, "verdicts.ndjson"), "something else\n");
    expect((await visits(args, { cwd: folder })).status).toBe(3);
    expect(readFileSync(join(folder, "verdicts.ndjson"), "utf8")).toBe("something else\n");
  });

  it("a run that is killed again and again ends with the bytes of one that is not", async () => {
    const input = `${mixed}\n`.repeat(15);
    const folder = folderWith({ "many.ndjson": input });
    const whole = spawned(["validate", "many.ndjson"], { cwd: folder }).stdout;
    const part = join(folder, "verdicts.ndjson.part");
    for (let kill = 1; kill <= 4; kill++) {
      const child = spawn(process.execPath, [bin, "validate", "many.ndjson", "--resume", "verdicts.ndjson", "-q"], {
        cwd: folder,
      });
      await grown(part, child);
      child.kill("SIGKILL");
      await once(child, "close");
      // what a crash of the machine may leave: half a line
      if (existsSync(part) && statSync(part).size > 9) truncateSync(part, statSync(part).size - 5);
    }
    const last = spawned(["validate", "many.ndjson", "--resume", "verdicts.ndjson"], { cwd: folder });
    expect([last.status, readFileSync(join(folder, "verdicts.ndjson"), "utf8") === whole]).toEqual([1, true]);
    expect(existsSync(part)).toBe(false);
  });
});

async function grown(path: string, child: ChildProcess): Promise<void> {
  const sizeNow = () => (existsSync(path) ? statSync(path).size : 0);
  const before = sizeNow();
  while (sizeNow() <= before && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe("output for pipes", () => {
  it("--ascii is the same data in ASCII", async () => {
    const plain = await expected(`${broken}\n`, ["--lang", "ar"]);
    const ascii = await expected(`${broken}\n`, ["--lang", "ar", "--ascii"]);
    expect(plain).toMatch(/[^\0-\x7f]/);
    expect(ascii).not.toMatch(/[^\0-\x7f]/);
    expect(JSON.parse(ascii)).toEqual(JSON.parse(plain));
  });

  it.each([
    ["{}", 0],
    ["absent.ndjson", 3],
  ])("--exit-zero is 0 for what is not valid, never for what got no verdict: %s", async (input, status) => {
    const args = input === "{}" ? ["-", "--format", "ndjson"] : [input];
    expect((await visits(["validate", ...args, "--exit-zero"], { input })).status).toBe(status);
  });

  it("--progress prints speed and the time left where stderr is not a terminal, and nothing is printed unasked", async () => {
    const folder = folderWith({ "a.ndjson": mixed });
    const { stderr } = await visits(["validate", "a.ndjson", "--progress", "-q"], { cwd: folder });
    expect(stderr).toMatch(
      /^a\.ndjson: 40 lines: \d+ valid, \d+ invalid, [\d.]+ MB\/s, \d+ articles\/s, 0:00 left\n$/m,
    );
    expect((await visits(["validate", "a.ndjson", "-q"], { cwd: folder })).stderr).toBe("");
  });

  it("a verdict has the frozen keys in their order, and no others", async () => {
    const lines = (await expected(`${article}\n{}\n${broken}\n`))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(Object.keys(lines[0])).toEqual(["line", "key", "ok", "id"]);
    for (const { issues, ...rest } of lines.slice(1)) {
      expect(Object.keys(rest)).toEqual(["line", "key", "ok"]);
      for (const issue of issues)
        expect(issue).toMatchObject({ code: expect.any(String), severity: "error", pointer: expect.any(String) });
    }
  });
});
