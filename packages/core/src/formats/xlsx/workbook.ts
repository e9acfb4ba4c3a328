import type { Article } from "../../generated/types.ts";
import type { ArticleSource, DatasetOptions, FilePart } from "../dataset-format.ts";
import { tableColumns } from "../tables/table-description.ts";
import { type TableName, tableNames, tableReader } from "../tables/tables.ts";
import { type ArchiveFile, openArchive } from "./archive.ts";
import { codebookRows, codeRows } from "./codebook.ts";
import { openSheet, type Sheet } from "./sheet.ts";
import {
  contentTypesXml,
  relationshipsXml,
  stylesXml,
  workbookRelationshipsXml,
  workbookXml,
} from "./workbook-parts.ts";

/** A sheet that is being written into the archive. */
interface OpenSheet {
  table: TableName;
  sheet: Sheet;
  file: ArchiveFile;
}

/** Writes a workbook, one article after the other; sheets run from right to left if the first article does. */
export async function* workbook(
  articles: ArticleSource,
  { tables = tableNames }: DatasetOptions = {},
): AsyncGenerator<FilePart> {
  const archive = openArchive();
  let sheets: OpenSheet[] | undefined;
  for await (const article of articles) {
    sheets ??= openSheets(tables, archive.file, article);
    const read = tableReader(article);
    for (const { table, sheet, file } of sheets) file.write(sheet.rows(read(table) as readonly object[]));
    yield* archive.parts();
  }
  sheets ??= openSheets(tables, archive.file);
  for (const { sheet, file } of sheets) file.end(sheet.end());
  yield* archive.parts();
  writeDescriptions(archive.file, tables, sheets);
  const names = [...tables, "codebook", "codelists"];
  archive.file("[Content_Types].xml").end(contentTypesXml(names.length));
  archive.file("_rels/.rels").end(relationshipsXml);
  archive.file("xl/workbook.xml").end(workbookXml(names));
  archive.file("xl/_rels/workbook.xml.rels").end(workbookRelationshipsXml(names.length));
  archive.file("xl/styles.xml").end(stylesXml);
  archive.end();
  yield* archive.parts();
}

function openSheets(tables: readonly TableName[], file: (path: string) => ArchiveFile, first?: Article): OpenSheet[] {
  return tables.map((table, i) => {
    // a cell cannot hold a text
    const columns = tableColumns(table).filter(({ name }) => table !== "articles" || name !== "text");
    const sheet = openSheet({ name: table, columns, rightToLeft: first?.textDirection === "rtl" });
    const opened = { table, sheet, file: file(sheetPath(i)) };
    opened.file.write(sheet.begin());
    return opened;
  });
}

function writeDescriptions(
  file: (path: string) => ArchiveFile,
  tables: readonly TableName[],
  sheets: readonly OpenSheet[],
): void {
  const cut = sheets.reduce((sum, { sheet }) => sum + sheet.cut, 0);
  for (const [i, { columns, rows, name }] of [codebookRows(tables, cut), codeRows(tables)].entries()) {
    const sheet = openSheet({ name, columns, rightToLeft: false });
    file(sheetPath(tables.length + i)).end(sheet.begin() + sheet.rows(rows) + sheet.end());
  }
}

function sheetPath(i: number): string {
  return `xl/worksheets/sheet${i + 1}.xml`;
}
