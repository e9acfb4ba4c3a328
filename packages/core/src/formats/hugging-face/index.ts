/**
 * The tables of articles as a dataset for the Hugging Face Hub.
 *
 * @packageDocumentation
 */
import type { ArticleSource, DatasetFormat, DatasetOptions, FilePart } from "../dataset-format.ts";
import { citationFile } from "../packaging/citation.ts";
import { collectedFacts } from "../packaging/collected-facts.ts";
import { described } from "../packaging/described.ts";
import { parquetTableFiles } from "../parquet/parquet-files.ts";
import { tableKeeps } from "../tables/table-keeps.ts";
import { tableNames } from "../tables/tables.ts";
import { datasetCard } from "./card.ts";
import { croissant } from "./croissant.ts";

/** A folder with a Parquet file for each table, a dataset card and its description in Croissant 1.1. */
export const huggingFace: DatasetFormat = {
  name: "hugging-face",
  title: { en: "Hugging Face dataset", ar: "مجموعة بيانات Hugging Face" },
  mediaType: "application/vnd.apache.parquet",
  judge: { name: "mlcroissant", runs: "npm run test:engines" },
  keeps: tableKeeps,
  collect: hubFiles,
};

async function* hubFiles(
  articles: ArticleSource,
  { tables = tableNames, about = {} }: DatasetOptions = {},
): AsyncGenerator<FilePart> {
  const facts = collectedFacts();
  yield* facts.measured(parquetTableFiles(facts.noticed(articles), { tables, folder: "data/" }));
  const known = { languages: facts.languages(), ...described(about, facts.articles()) };
  yield { path: "README.md", content: datasetCard(tables, known, facts.articles()) };
  const graph = croissant(tables, known, facts.files());
  yield { path: "croissant.json", content: `${JSON.stringify(graph, null, 2)}\n` };
  yield* citationFile(about);
}
