import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assertThat, workbench } from "./workbench.mjs";

/** DuckDB: articles are loaded with the columns of the schema; each mention is the words of its article. */
export async function duckdb({ folder, env }) {
  const { path, run, verdicts } = workbench(folder, env, { lines: 350, files: ["duckdb-load.py"] });
  writeFileSync(join(folder, "verdicts.ndjson"), verdicts);
  const { status, stdout, stderr } = run("python", [
    "duckdb-load.py",
    "articles.ndjson",
    "verdicts.ndjson",
    "articles.duckdb",
  ]);
  assertThat(status === 0, `the recipe ended with ${status}: ${stderr}`);
  const judged = verdicts
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).ok);
  const valid = readFileSync(path, "utf8")
    .split("\n")
    .filter((_, i) => judged[i])
    .map((line) => JSON.parse(line));
  const mentions = valid.flatMap(({ entities }) => entities.flatMap((entity) => entity.mentions));
  const wanted = `articles ${valid.length}\nmentions ${mentions.length}\n`;
  assertThat(stdout === wanted, `the tables have ${stdout}, not ${wanted}`);
  const sum = `import duckdb; print(duckdb.connect("articles.duckdb").execute("SELECT sum(length(quote)), sum(start) FROM mentions").fetchone())`;
  const lengths = mentions.reduce((total, { quote }) => total + [...quote].length, 0);
  const starts = mentions.reduce((total, { start }) => total + start, 0);
  const found = run("python", ["-c", sum]).stdout.match(/\d+/g)?.map(Number);
  assertThat(
    found?.[0] === lengths && found?.[1] === starts,
    `quotes and places sum up to ${found}, not ${lengths},${starts}`,
  );
}
