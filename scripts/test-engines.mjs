// Asks judges of other people, and runs the recipes of docs/guides/at-any-size.md and analyse-the-tables.md on real engines:
// `npm run test:engines`, with `-- judges`, `-- recipes` or names for some of them. With --write, results of judges are kept in scripts/engines/results.json.
// What cannot be installed is skipped, and named with the reason.
import "./current-node.mjs";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { duckdb } from "./engines/duckdb.mjs";
import { judges } from "./engines/judges.mjs";
import { parallel } from "./engines/parallel.mjs";
import { queue } from "./engines/queue.mjs";
import { resultOf, staleResult, writeResults } from "./engines/results.mjs";
import { spark } from "./engines/spark.mjs";
import { tablesGuide } from "./engines/tables-guide.mjs";
import { engineEnvironment, fetchEngines } from "./fetch-engines.mjs";

/** Each recipe with the kinds of packages that it needs. */
const recipes = {
  parallel: [parallel, ["debian"]],
  spark: [spark, ["recipes", "debian"]],
  queue: [queue, ["debian", "npm"]],
  duckdb: [duckdb, ["recipes"]],
  tables: [tablesGuide, ["judges", "r"]],
};

const runRecipe = (test) => (folder) => test({ folder, env: engineEnvironment(join(folder, "bin")) });

const all = [
  ...judges.map((judge) => ({
    ...judge,
    group: "judges",
    kinds: [judge.kind],
    run: (folder) => askJudge(judge, folder),
  })),
  ...Object.entries(recipes).map(([name, [test, kinds]]) => ({ name, group: "recipes", kinds, run: runRecipe(test) })),
];

const results = [];
const writes = process.argv.includes("--write");

/** Asks a judge; returns what it found, and throws if the kept result says otherwise. */
async function askJudge(judge, folder) {
  const result = resultOf(judge, await judge.ask(folder));
  results.push(result);
  const stale = writes ? undefined : staleResult(result);
  if (stale !== undefined) throw new Error(stale);
  return result.result.en;
}

const secondsSince = (started) => ((Date.now() - started) / 1000).toFixed(0);

async function runOne({ name, kinds, run }, absent) {
  const kind = kinds.find((one) => absent[one] !== undefined);
  if (kind !== undefined) {
    console.log(`skipped: ${name}: ${kind} could not be installed: ${absent[kind]}`);
    return "skipped";
  }
  const folder = mkdtempSync(join(tmpdir(), `visits-${name}-`));
  const started = Date.now();
  try {
    const found = await run(folder);
    console.log(`passed: ${name} (${secondsSince(started)} s)${found ? `: ${found}` : ""}`);
    return "passed";
  } catch (error) {
    console.log(`failed: ${name} (${secondsSince(started)} s): ${error.stack}`);
    return "failed";
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const names = process.argv.slice(2).filter((name) => name !== "--write");
const unknown = names.filter((name) => !all.some((one) => one.name === name || one.group === name));
const chosen = all.filter(({ name, group }) => names.length === 0 || names.includes(name) || names.includes(group));
if (unknown.length > 0) {
  console.error(`no judge and no recipe: ${unknown.join(", ")}; there are: ${all.map(({ name }) => name).join(", ")}`);
  process.exitCode = 2;
} else {
  const absent = await fetchEngines([...new Set(chosen.flatMap(({ kinds }) => kinds))]);
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const one of chosen) counts[await runOne(one, absent)]++;
  if (writes) writeResults(results);
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
}
