import { join, parse } from "node:path";
import { askPython, assertEqual, judgedTables, sortedRow, writeFiles } from "../judging.mjs";
import { assertThat } from "../workbench.mjs";

/** Tables as files: every reader has the cells of every row, with their types where the format has types, and refuses a spoiled file. */
export const tablesIn = (format) => async (folder) => {
  const { files, tables } = await judgedTables(format);
  const wanted = Object.entries(tables).map(([name, rows]) => [name, rows.map(asRead[format] ?? sortedRow)]);
  const paths = pathsOf(writeFiles(folder, files), Object.keys(tables));
  assertEqual(Object.keys(paths).sort(), Object.keys(tables).sort(), "the names of the tables");
  const spoiled = files.map(([path, content]) => [path, spoiledFile(format, content)]);
  const { facts } = pathsOf(writeFiles(join(folder, "spoiled"), spoiled), ["facts"]);
  const { versions, readers } = askPython("judges", "tables", { format, paths: { ...paths, spoiled: facts } });
  for (const [reader, found] of Object.entries(readers)) {
    assertThat(found.spoiled.refused !== undefined, `${reader} read a spoiled file`);
    for (const [table, rows] of wanted) {
      assertThat(found[table].refused === undefined, `${reader} refused ${table}: ${found[table].refused}`);
      assertEqual(found[table].map(sortedRow), rows, `the rows of ${table} in ${reader}`);
    }
  }
  const counts = { tables: wanted.length, rows: wanted.reduce((sum, [, rows]) => sum + rows.length, 0) };
  return { version: versions.join(", "), counts: { ...counts, refused: Object.keys(readers).length } };
};

/** The path of each table: its file, or the workbook and its sheet. */
function pathsOf(paths, tables) {
  if (paths.length === 1) return Object.fromEntries(tables.map((table) => [table, `${paths[0]}#${table}`]));
  return Object.fromEntries(paths.map((path) => [parse(path).name, path]));
}

/** A file whose last row has a cell too many, that ends within an object, or that lacks its head or its footer. */
function spoiledFile(format, file) {
  if (format === "csv") return Buffer.concat([file.subarray(0, -2), Buffer.from(",one too many\r\n")]);
  if (format === "sqlite" || format === "duckdb") return Buffer.concat([Buffer.alloc(100), file.subarray(100)]);
  return file.subarray(0, format === "ndjson" ? -3 : -20);
}

// A workbook has no empty texts, and not the texts of articles, which are too long for a cell.
const inWorkbook = ({ text, ...row }) => withoutEmpty("inLanguage" in row ? row : { ...row, text });

const withoutEmpty = (row) =>
  sortedRow(Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== "" && cell !== undefined)));

// CSV has no types and no empty texts; an apostrophe keeps a spreadsheet from running a text.
function inText(row) {
  const text = (cell) => (typeof cell === "string" && /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : String(cell));
  return sortedRow(Object.fromEntries(Object.entries(withoutEmpty(row)).map(([name, cell]) => [name, text(cell)])));
}

// SQLite has no truths.
const inSqlite = (row) =>
  sortedRow(
    Object.fromEntries(
      Object.entries(row).map(([name, cell]) => [name, typeof cell === "boolean" ? Number(cell) : cell]),
    ),
  );

const asRead = { csv: inText, xlsx: inWorkbook, sqlite: inSqlite };
