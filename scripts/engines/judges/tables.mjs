import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { askPython, assertEqual, judgedTables } from "../judging.mjs";
import { assertThat } from "../workbench.mjs";

/** Tables as files: every reader has the cells of every row, with their types where the format has types, and refuses a spoiled file. */
export const tablesIn = (format) => async (folder) => {
  const { files, tables } = await judgedTables(format);
  const wanted = Object.entries(tables).map(([name, rows]) => [name, rows.map(format === "csv" ? inText : sorted)]);
  const paths = writeFiles(folder, files);
  assertEqual(Object.keys(paths).sort(), Object.keys(tables).sort(), "the names of the tables");
  const spoiled = join(folder, "spoiled");
  writeFileSync(spoiled, spoiledFile(format, readFileSync(paths.facts)));
  const { versions, readers } = askPython("judges", "tables", { format, paths: { ...paths, spoiled } });
  for (const [reader, found] of Object.entries(readers)) {
    assertThat(found.spoiled.refused !== undefined, `${reader} read a spoiled file`);
    for (const [table, rows] of wanted) {
      assertThat(found[table].refused === undefined, `${reader} refused ${table}: ${found[table].refused}`);
      assertEqual(found[table].map(sorted), rows, `the rows of ${table} in ${reader}`);
    }
  }
  const counts = { tables: wanted.length, rows: wanted.reduce((sum, [, rows]) => sum + rows.length, 0) };
  return { version: versions.join(", "), counts: { ...counts, refused: Object.keys(readers).length } };
};

function writeFiles(folder, files) {
  const named = files.map(([path, content]) => {
    writeFileSync(join(folder, path), content);
    return [path.slice(0, path.lastIndexOf(".")), join(folder, path)];
  });
  return Object.fromEntries(named);
}

/** A file whose last row has a cell too many, that ends within an object, or that ends without its footer. */
function spoiledFile(format, file) {
  if (format === "csv") return Buffer.concat([file.subarray(0, -2), Buffer.from(",one too many\r\n")]);
  return file.subarray(0, format === "ndjson" ? -3 : -20);
}

const sorted = (row) => Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));

// CSV has no types and no empty texts; an apostrophe keeps a spreadsheet from running a text.
function inText(row) {
  const text = (cell) => (typeof cell === "string" && /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : String(cell));
  const cells = Object.entries(row).filter(([, cell]) => cell !== "");
  return sorted(Object.fromEntries(cells.map(([name, cell]) => [name, text(cell)])));
}
