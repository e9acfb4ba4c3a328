import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesUnder, read, root } from "./house/source-files.ts";
import { peerCorpora } from "./peer-corpora.ts";

interface FileResult {
  name: string;
  status: string;
  message: string;
  assertionResults: { status: string; fullName: string }[];
}

const tests = ["packages", "apps", "test"].flatMap(filesUnder).filter((path) => /\.test\.tsx?$/.test(path));
const peerTests = tests.filter((path) => path.endsWith(".peer.test.ts"));

/** Vitest's report of the peer tests when the corpora are absent. */
function resultsWithoutCorpora(): FileResult[] {
  const folder = mkdtempSync(join(tmpdir(), "visits-peer-tests-"));
  const report = join(folder, "report.json");
  const reporter = ["--reporter=json", `--outputFile.json=${report}`];
  const args = [
    "node_modules/vitest/vitest.mjs",
    "run",
    ".peer.test.ts",
    ...reporter,
    "--maxWorkers=2",
    "--no-isolate",
  ];
  const env = { ...process.env, PEER_DATA: "absent" };
  const options = { cwd: root, env, encoding: "utf8", maxBuffer: 1 << 26 } as const;
  const { stdout, stderr } = spawnSync(process.execPath, args, options);
  try {
    return JSON.parse(readFileSync(report, "utf8")).testResults;
  } catch (cause) {
    throw new Error(stdout + stderr, { cause });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("tests that read other people's corpora", () => {
  it("are collected and skipped where the corpora are absent", () => {
    const results = resultsWithoutCorpora();
    const collected = results.map(({ name }) => name.replaceAll("\\", "/").replace(root.replaceAll("\\", "/"), ""));
    expect(collected.sort()).toEqual([...peerTests].sort());
    expect(results.filter(({ status }) => status !== "passed").map(({ name, message }) => [name, message])).toEqual([]);
    const ran = results.flatMap(({ assertionResults }) =>
      assertionResults.filter(({ status }) => status !== "skipped"),
    );
    expect(ran.map(({ fullName }) => fullName)).toEqual([]);
  });

  it("read only corpora that the list names, and the list names only what is read", () => {
    const sources = [...tests, ...filesUnder("test")].filter((path) => path !== "test/peer-corpora.ts").map(read);
    const pattern = /["`]((?:(?:hostile|parse|peer|bug)-cases|reference-article)[^"`$]*)/g;
    const named = sources.flatMap((source) => [...source.matchAll(pattern)]);
    const paths = [...new Set(named.map(([, path = ""]) => path))];
    const covers = (corpus: string, path: string) => `${path}/`.startsWith(`${corpus}/`);
    expect(paths.filter((path) => !peerCorpora.some((corpus) => covers(corpus, path)))).toEqual([]);
    const isRead = (corpus: string) => paths.some((path) => covers(corpus, path) || covers(path, corpus));
    expect(peerCorpora.filter((corpus) => !isRead(corpus))).toEqual([]);
  });
});
