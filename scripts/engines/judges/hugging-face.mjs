import { join } from "node:path";
import { askPython, assertEqual, judgedTables, sortedRow, writeFiles } from "../judging.mjs";
import { assertThat } from "../workbench.mjs";

const about = {
  ...{ name: "judged", title: "Judged articles", creators: ["Nobody"], license: "CC-BY-4.0" },
  ...{ version: "1.0.0", published: "2026-11-30", url: "https://example.org/judged" },
};

/** Datasets in Croissant: mlcroissant has no complaint about the description, and loads every row of each table by it. */
export async function huggingFace(folder) {
  const { files, tables } = await judgedTables("hugging-face", { about });
  const description = (change) =>
    files.map(([path, content]) => [path, path === "croissant.json" ? change(content.toString()) : content]);
  const spoiled = [
    description((json) => json.replaceAll('"column": "status"', '"column": "state"')),
    description((json) => json.replace('"cr:RecordSet"', '"cr:Records"')),
    description((json) => json.replace('"data/visits.parquet"', '"data/absent.parquet"')),
  ];
  const paths = [files, ...spoiled].map((some, i) => {
    writeFiles(join(folder, String(i)), some);
    return join(folder, String(i), "croissant.json");
  });
  const { version, datasets } = askPython("judges", "hugging-face", paths);
  const [{ refused: why, faults, tables: found }, ...controls] = datasets;
  assertThat(why === undefined, `the dataset was refused: ${why}`);
  assertEqual(faults, [], "the faults of the description");
  assertEqual(Object.keys(found).sort(), Object.keys(tables).sort(), "the names of the tables");
  for (const [table, rows] of Object.entries(tables))
    assertEqual(found[table].map(sortedRow), rows.map(sortedRow), `the rows of ${table} in mlcroissant`);
  const accepted = controls.flatMap((one, i) => (one.refused === undefined ? [i] : []));
  assertThat(accepted.length === 0, `spoiled datasets ${accepted} were accepted`);
  const rows = Object.values(tables).reduce((sum, one) => sum + one.length, 0);
  return { version, counts: { tables: Object.keys(tables).length, rows, refused: controls.length } };
}
