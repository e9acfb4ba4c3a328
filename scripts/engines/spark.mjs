import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assertSame, assertThat, withoutLines, workbench } from "./workbench.mjs";

/** Apache Spark in local mode, where the locale is not UTF-8, too; a filter that fails makes the job fail. */
export async function spark({ folder, env }) {
  const { run, verdicts } = workbench(folder, env, { lines: 280, files: ["spark-filter.py"] });
  for (const locale of ["C.UTF-8", "C"]) {
    const out = `verdicts-${locale}`;
    const { status, stderr } = run("python", ["spark-filter.py", "articles.ndjson", out], { LC_ALL: locale });
    assertThat(status === 0, `Spark ended with ${status} in ${locale}: ${stderr.slice(-2000)}`);
    const parts = readdirSync(join(folder, out))
      .filter((name) => name.startsWith("part-"))
      .sort();
    assertThat(parts.length > 1, `${parts.length} partitions`);
    const found = parts.map((name) => readFileSync(join(folder, out, name), "utf8")).join("");
    assertSame(withoutLines(found), withoutLines(verdicts), `verdicts in ${locale}`);
  }
  const failing = run("sh", [
    "-c",
    `sed 's/ --exit-zero"/ --frobnicate"/' spark-filter.py > failing.py; python failing.py articles.ndjson none`,
  ]);
  assertThat(failing.status !== 0, "a filter that failed was taken for complete");
}
