/**
 * The tables of articles as one Excel workbook.
 *
 * @packageDocumentation
 */
import type { DatasetFormat } from "../dataset-format.ts";
import { tableKeeps } from "../tables/table-keeps.ts";
import { workbook } from "./workbook.ts";

/** A workbook with a sheet for each table, and sheets that describe the columns and the codes; it does not have the texts. */
export const xlsx: DatasetFormat = {
  name: "xlsx",
  title: { en: "Excel workbook", ar: "مصنف Excel" },
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  extension: "xlsx",
  judge: { name: "read-excel-file 9.3, openpyxl", runs: "npm run test:engines" },
  keeps: [...tableKeeps, "!Article.text"],
  collect: workbook,
};
