import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rProgram } from "../../fetch-engines.mjs";
import { assertEqual, judgedTables, writeFiles } from "../judging.mjs";
import { assertThat } from "../workbench.mjs";

const script = fileURLToPath(new URL("csv-in-r.r", import.meta.url));

/** CSV tables in R: rows, columns, and in each column the number of cells and the sum of numbers or of characters. */
export async function tablesInR(folder) {
  const { files, tables } = await judgedTables("csv");
  const spoiled = files.map(([path, content]) => [
    path,
    Buffer.from(content.toString().replace("/visits/", "/visit/")),
  ]);
  const found = readTables(join(folder, "tables"), files);
  const names = Object.keys(tables);
  assertEqual(
    [...found.rows],
    names.sort().map((name) => [name, tables[name].length]),
    "the rows of tables in R",
  );
  for (const name of names) assertColumns(found.columns.get(name), tables[name], name);
  const control = readTables(join(folder, "spoiled"), spoiled);
  const isOther = (name) =>
    JSON.stringify([...control.columns.get(name)]) !== JSON.stringify([...found.columns.get(name)]);
  assertThat(isOther("visits") && !isOther("articles"), "a changed cell was not noticed");
  const rows = names.reduce((sum, name) => sum + tables[name].length, 0);
  return { version: found.version, counts: { tables: names.length, rows, refused: 1 } };
}

function assertColumns(columns, rows, name) {
  for (const [column, figures] of columns) {
    const cells = rows.map((row) => row[column]).filter((cell) => cell !== undefined && cell !== "");
    // R reads true and false in small letters as texts, and texts as numbers if all of them look like one, as years do
    const areNumbers = cells.every((cell) => typeof cell === "number" || /^\d+$/.test(cell));
    const size = (cell) => (areNumbers ? Number(cell) : [...String(cell)].length);
    const sum = cells.reduce((total, cell) => total + size(cell), 0);
    assertEqual(figures, [cells.length, sum], `cells and sum of ${name}.${column} in R`);
  }
}

function readTables(folder, files) {
  writeFiles(folder, files);
  const { program, env } = rProgram();
  const args = ["--vanilla", "--slave", `--file=${script}`, "--args", folder];
  const { status, stdout, stderr, error } = spawnSync(program, args, { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`R: ${error?.message ?? stderr.trim().split("\n").at(-1)}`);
  const lines = stdout
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
  const of = (kind) => lines.flatMap(([first, ...cells]) => (first === kind ? [cells] : []));
  const columns = new Map(of("table").map(([name]) => [name, new Map()]));
  for (const [name, column, count, sum] of of("column")) columns.get(name).set(column, [Number(count), Number(sum)]);
  return {
    version: of("version")[0][0],
    rows: new Map(of("table").map(([name, rows]) => [name, Number(rows)])),
    columns,
  };
}
