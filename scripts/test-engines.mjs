// Runs the recipes of docs/guides/at-any-size.md on real engines: `npm run test:engines`, or with names for some of them.
// An engine that cannot be installed is skipped, and named with the reason.
import "./current-node.mjs";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { duckdb } from "./engines/duckdb.mjs";
import { parallel } from "./engines/parallel.mjs";
import { queue } from "./engines/queue.mjs";
import { spark } from "./engines/spark.mjs";
import { engineEnvironment, fetchEngines } from "./fetch-engines.mjs";

/** Each recipe with the kinds of packages that it needs. */
const recipes = {
  parallel: [parallel, ["debian"]],
  spark: [spark, ["python", "debian"]],
  queue: [queue, ["debian", "npm"]],
  duckdb: [duckdb, ["python"]],
};

const wanted = process.argv.slice(2);
const absent = fetchEngines();
const counts = { passed: 0, failed: 0, skipped: 0 };

for (const [name, [test, kinds]] of Object.entries(recipes)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const kind = kinds.find((one) => absent[one] !== undefined);
  if (kind !== undefined) {
    counts.skipped++;
    console.log(`skipped: ${name}: the ${kind} packages could not be installed: ${absent[kind]}`);
    continue;
  }
  const folder = mkdtempSync(join(tmpdir(), `visits-${name}-`));
  try {
    const started = Date.now();
    await test({ folder, env: engineEnvironment(join(folder, "bin")) });
    counts.passed++;
    console.log(`passed: ${name} (${((Date.now() - started) / 1000).toFixed(0)} s)`);
  } catch (error) {
    counts.failed++;
    console.log(`failed: ${name}: ${error.stack}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 ? 1 : 0;
