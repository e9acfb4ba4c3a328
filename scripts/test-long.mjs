// Long property tests: runs round after round, each with a fresh seed, which is printed and can be repeated with
// PROPERTY_SEED. `npm run test:long -- --rounds 50 find-places`: 50 rounds of the test files of that name.
import "./current-node.mjs";
import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = fileURLToPath(new URL("../", import.meta.url));
const vitest = fileURLToPath(new URL("../node_modules/vitest/vitest.mjs", import.meta.url));
const { values, positionals } = parseArgs({
  options: { rounds: { type: "string", default: "10" } },
  allowPositionals: true,
});

/** The test files of packages and apps that contain a property and whose path contains one of the names. */
function propertyTests(names) {
  const tests = ["packages", "apps"].flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
  );
  return tests.filter(
    (path) =>
      /^(?!.*node_modules).*\.test\.tsx?$/.test(path) &&
      (names.length === 0 || names.some((name) => path.includes(name))) &&
      readFileSync(root + path, "utf8").includes('from "fast-check"'),
  );
}

const rounds = Number(values.rounds);
const files = propertyTests(positionals);
if (!Number.isInteger(rounds) || rounds < 1 || files.length === 0) {
  console.error("usage: npm run test:long -- [--rounds 10] [part of a property test's path …]");
  process.exit(2);
}
for (let round = 1; round <= rounds; round++) {
  const seed = randomInt(2 ** 31);
  console.log(`\nRound ${round} of ${rounds}: PROPERTY_SEED=${seed}`);
  const env = { ...process.env, PROPERTY_SEED: String(seed) };
  const args = [vitest, "run", ...files];
  const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: "inherit" });
  if (status === 0) continue;
  console.log(`\nRound ${round} failed. Run it again: PROPERTY_SEED=${seed} npx vitest run ${positionals.join(" ")}`);
  console.log("Commit the counterexample as one of the property's `examples`, then fix its cause.");
  process.exit(1);
}
