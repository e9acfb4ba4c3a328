import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { bin, folderWith, reference, spawned } from "./run.ts";

const article = join(reference, "article.json");

/** Runs the built program from a shell; `$VISITS` runs it there. */
function shell(command: string, env: Readonly<Record<string, string>> = {}) {
  return spawnSync("sh", ["-c", command], {
    encoding: "utf8",
    env: { ...process.env, ...env, ARTICLE: article, VISITS: bin, NODE: process.execPath },
  });
}

describe("the built program as a process", () => {
  it.each([
    [0, ["validate", article]],
    [2, ["frobnicate"]],
    [3, ["validate", "absent.json"]],
  ])("exits %i: %j", (status, args) => {
    expect(spawned(args).status).toBe(status);
  });

  it("exits 1 on what is not valid", () => {
    expect(spawned(["validate", join(folderWith({ "a.json": "{}" }), "a.json")]).status).toBe(1);
  });

  it("ends quietly with 141 when its reader goes away, even while it waits for input", async () => {
    const child = spawn(process.execPath, [bin, "validate", "--format", "ndjson", "-"]);
    child.stdin.on("error", () => {});
    child.stdout.destroy();
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (part) => {
      said += part;
    });
    child.stdin.write("{}\n".repeat(20_000));
    const [status] = await once(child, "close");
    expect([status, said]).toEqual([141, ""]);
  });

  it("answers each line of a partner that waits for it", async () => {
    const child = spawn(process.execPath, [bin, "validate", "--format", "ndjson", "-"]);
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (let line = 1; line <= 5; line++) {
      child.stdin.write("{}\n");
      const { value } = await answers.next();
      expect(JSON.parse(value ?? "")).toMatchObject({ line, ok: false });
    }
    child.stdin.end();
    const [status] = await once(child, "close");
    expect(status).toBe(1);
  });

  it("a fault of its own is 70, never 1", () => {
    // planted as soon as the program listens for faults
    const fault = `process.on("newListener", (event) => {
      if (event === "uncaughtException") queueMicrotask(() => { throw new Error("a planted fault"); });
    });`;
    const folder = folderWith({ "fault.mjs": fault });
    const { status, stderr } = spawned(["validate", "-"], { node: ["--import", join(folder, "fault.mjs")] });
    expect([status, stderr]).toEqual([70, expect.stringContaining("a planted fault")]);
  });
});

describe("a folder in which a folder cannot be read", () => {
  const folder = folderWith({ "a.json": readFileSync(article) });
  mkdirSync(join(folder, "shut"));
  const node = ["--import", fileURLToPath(new URL("./faulty-fs.mjs", import.meta.url))];

  it.each([
    ["validate", "."],
    ["validate", "**/*.json"],
    ["stats", "."],
  ])("the rest gets its verdict, the folder is named, exit 3: %s %s", (command, operand) => {
    const { status, stdout, stderr } = spawned([command, operand], { cwd: folder, node, env: { UNREADABLE: "shut" } });
    expect([status, stderr]).toEqual([3, expect.stringMatching(/^shut: access is not allowed\n/)]);
    expect(command === "stats" ? stdout : stderr).toMatch(/^a\.json|1 valid, 0 invalid, 1 not read/);
  });

  it("is said where nothing else is there", () => {
    const { status, stderr } = spawned(["validate", "shut"], { cwd: folder, node, env: { UNREADABLE: "shut" } });
    expect([status, stderr]).toEqual([3, expect.stringContaining("shut: access is not allowed")]);
  });
});

describe.skipIf(!existsSync("/dev/full"))("a full disk", () => {
  it.each([
    ["validate", "$ARTICLE", "--format", "json"],
    ["validate", "$ARTICLE", "--format", "ndjson"],
    ["stats", "$ARTICLE", "--json"],
    ["compare", "$ARTICLE", "$ARTICLE"],
    ["view", "$ARTICLE"],
    ["explain"],
    ["schema", "article"],
    ["--help"],
    ["--version"],
  ])("is exit 3 and said: %j %j", (...args) => {
    const { status, stderr } = shell(`"$NODE" "$VISITS" ${args.join(" ")} > /dev/full`);
    expect([status, stderr]).toEqual([3, expect.stringContaining("no space left to write")]);
  });

  it.each([
    ["valid", "$ARTICLE"],
    ["not read", "absent.json"],
  ])("is exit 3 where only messages do not fit: %s", (_, file) => {
    expect(shell(`"$NODE" "$VISITS" validate ${file} 2> /dev/full`).status).toBe(3);
  });

  it("that fits half of one write is seen, too", () => {
    const file = join(folderWith({}), "schema.json");
    const { status, stderr } = shell(`ulimit -f 4; "$NODE" "$VISITS" schema > "$FILE"`, { FILE: file });
    expect([status, stderr]).toEqual([3, expect.stringContaining("could not write")]);
    expect(readFileSync(file).length).toBeLessThanOrEqual(4096);
  });
});
