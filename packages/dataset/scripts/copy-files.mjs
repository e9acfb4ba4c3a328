// Copies the files of the articles beside the built modules: those of every article to `articles/<id>`, and those of the
// reference article also to the top level, where they have always been.
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { csvHead, csvRows, tableColumns, tableNames } from "@diplomatic-visits/core/tables";
import { writeDataset } from "./write-dataset.mjs";

const at = (path) => new URL(path, new URL("../", import.meta.url));
const json = async (path) => JSON.parse(await readFile(at(path), "utf8"));

async function copyArticle(id, folder) {
  await mkdir(at(folder), { recursive: true });
  for (const name of ["article.json", "coding.yaml", "text.txt"])
    await copyFile(at(`articles/${id}/${name}`), at(`${folder}${name}`));
  await writeFile(at(`${folder}article.ndjson`), `${JSON.stringify(await json(`articles/${id}/article.json`))}\n`);
}

async function writeTables(id, folder) {
  const tables = await json(`src/generated/articles/${id}/tables.json`);
  for (const name of tableNames) {
    const columns = tableColumns(name).map((column) => column.name);
    await writeFile(at(`${folder}${name}.csv`), csvHead(columns) + csvRows(tables[name], columns));
  }
}

const folders = await readdir(at("articles"), { withFileTypes: true });
const ids = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
for (const id of ids) {
  await copyArticle(id, `dist/articles/${id}/`);
  await writeTables(id, `dist/articles/${id}/`);
}
const { reference } = await json("articles/roles.json");
await copyArticle(reference, "dist/");
await writeDataset([reference, ...ids.filter((id) => id !== reference)]);
await copyFile(at("src/generated/catalogue.json"), at("dist/articles.json"));
for (const name of ["article.schema.json", "coding.schema.json"])
  await copyFile(at(`../core/schemas/${name}`), at(`dist/${name}`));
