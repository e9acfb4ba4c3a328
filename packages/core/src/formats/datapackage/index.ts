/**
 * The tables of articles as a Data Package: CSV files with their schemas.
 *
 * @packageDocumentation
 */
import type { ArticleSource, DatasetFormat, DatasetOptions, FilePart } from "../dataset-format.ts";
import { citationFile } from "../packaging/citation.ts";
import { collectedFacts } from "../packaging/collected-facts.ts";
import { described } from "../packaging/described.ts";
import { csvTableFiles } from "../tables/csv-files.ts";
import { tableKeeps } from "../tables/table-keeps.ts";
import { tableNames } from "../tables/tables.ts";
import { dataPackage } from "./data-package.ts";

/** A folder with a CSV file for each table, exact texts, and `datapackage.json` (Data Package 2.0 with Table Schema). */
export const datapackage: DatasetFormat = {
  name: "datapackage",
  title: { en: "Data Package", ar: "حزمة بيانات Data Package" },
  mediaType: "application/json",
  judge: { name: "ajv 8 with the profiles of Data Package 2.0", runs: "npm test" },
  keeps: tableKeeps,
  collect: packageFiles,
};

async function* packageFiles(
  articles: ArticleSource,
  { tables = tableNames, about = {} }: DatasetOptions = {},
): AsyncGenerator<FilePart> {
  const facts = collectedFacts();
  // other programs read these files, so texts are exact
  const style = { spreadsheetSafe: false };
  yield* facts.measured(csvTableFiles(facts.noticed(articles), { tables, style, folder: "data/" }));
  const descriptor = dataPackage(tables, described(about, facts.articles()), facts.files());
  yield { path: "datapackage.json", content: `${JSON.stringify(descriptor, null, 2)}\n` };
  yield* citationFile(about);
}
