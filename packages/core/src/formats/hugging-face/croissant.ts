import type { WrittenFile } from "../packaging/collected-facts.ts";
import type { Described } from "../packaging/described.ts";
import { type TableColumn, tableColumns, tableDescription } from "../tables/table-description.ts";
import type { TableName } from "../tables/tables.ts";
import { croissantContext } from "./croissant-context.ts";

/** The description of a dataset in Croissant 1.1: its files, and a record set for each table. */
export function croissant(
  tables: readonly TableName[],
  about: Described,
  files: ReadonlyMap<string, WrittenFile>,
): object {
  return {
    "@context": croissantContext,
    "@type": "sc:Dataset",
    conformsTo: "http://mlcommons.org/croissant/1.1",
    ...descriptionOf(about),
    distribution: tables.map((table) => fileOf(table, files)),
    recordSet: tables.map((table) => recordSetOf(table, tables)),
  };
}

function descriptionOf(about: Described): object {
  const { name, title, description, version, license, published, url, keywords = [], creators = [] } = about;
  const { languages = [] } = about;
  return {
    ...{ name, alternateName: title, description },
    ...(version !== undefined && { version }),
    ...(license !== undefined && { license: licenseUrl(license) }),
    ...(published !== undefined && { datePublished: published }),
    ...(url !== undefined && { url }),
    ...(keywords.length > 0 && { keywords }),
    ...(languages.length > 0 && { inLanguage: languages }),
    ...(creators.length > 0 && {
      creator: creators.map((creator) => ({ "@type": "sc:Organization", name: creator })),
      citeAs: `${creators.join(", ")}: ${title}${version === undefined ? "" : `, version ${version}`}${url === undefined ? "" : `, ${url}`}`,
    }),
  };
}

function licenseUrl(license: string): string {
  return /^https?:/.test(license) ? license : `https://spdx.org/licenses/${license}.html`;
}

function fileOf(table: TableName, files: ReadonlyMap<string, WrittenFile>): object {
  const path = `data/${table}.parquet`;
  const file = files.get(path);
  return {
    ...{ "@type": "cr:FileObject", "@id": path, name: `${table}.parquet`, contentUrl: path },
    // the media type that mlcroissant reads as Parquet
    encodingFormat: "application/x-parquet",
    ...(file && { contentSize: `${file.bytes} B`, sha256: file.sha256 }),
  };
}

function recordSetOf(table: TableName, tables: readonly TableName[]): object {
  const key = table === "articles" ? ["article"] : ["article", "key"];
  return {
    ...{ "@type": "cr:RecordSet", "@id": table, name: table, description: tableDescription(table).en },
    // a fact has a row for each of its quotes
    ...(table !== "facts" && { key: key.map((name) => ({ "@id": `${table}/${name}` })) }),
    field: tableColumns(table).map((column) => fieldOf(table, column, tables)),
  };
}

function fieldOf(table: TableName, { name, type, description }: TableColumn, tables: readonly TableName[]): object {
  const isReference = name === "article" && table !== "articles" && tables.includes("articles");
  return {
    ...{ "@type": "cr:Field", "@id": `${table}/${name}`, name, description, dataType: dataTypes[type] },
    source: { fileObject: { "@id": `data/${table}.parquet` }, extract: { column: name } },
    ...(isReference && { references: { field: { "@id": "articles/article" } } }),
  };
}

const dataTypes = {
  string: "sc:Text",
  integer: "sc:Integer",
  number: "sc:Float",
  boolean: "sc:Boolean",
} as const satisfies Record<TableColumn["type"], string>;
