import { cp, mkdir, readFile } from "node:fs/promises";
import { csvHead, csvRows, rowsOf, tableColumns } from "@diplomatic-visits/core/tables";
import { articles, type CatalogueEntry, catalogue } from "@diplomatic-visits/dataset";
import { place, write } from "./place.mts";

/** The files of an article that the site offers, under `/dataset/files/`. */
export const datasetFileNames = ["article.json", "article.ndjson", "coding.yaml", "text.txt"] as const;

/** The table of an article's facts, beside its files. */
export const tableName = "facts.csv";

/** Copies the files of every article to the static folder, those of the reference article also to their old addresses. */
export async function datasetFiles(): Promise<void> {
  await copied("", "");
  for (const { id } of catalogue) {
    await copied(`articles/${id}/`, `${id}/`);
    await write(`generated/static/dataset/files/${id}/${tableName}`, factsCsv(id));
  }
}

function factsCsv(id: CatalogueEntry["id"]): string {
  const columns = tableColumns("facts").map(({ name }) => name);
  return csvHead(columns) + csvRows(rowsOf(articles[id], "facts"), columns);
}

async function copied(from: string, to: string): Promise<void> {
  const target = place(`generated/static/dataset/files/${to}`);
  await mkdir(target, { recursive: true });
  for (const name of datasetFileNames) await cp(place(`../../packages/dataset/dist/${from}${name}`), target + name);
}

/** The reference article as published, as JSON text. */
export function articleJson(): Promise<string> {
  return readFile(place("../../packages/dataset/dist/article.json"), "utf8");
}
