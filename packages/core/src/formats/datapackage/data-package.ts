import type { WrittenFile } from "../packaging/collected-facts.ts";
import type { Described } from "../packaging/described.ts";
import { tableDescription } from "../tables/table-description.ts";
import type { TableName } from "../tables/tables.ts";
import { tableSchema } from "./table-schema.ts";

/** The descriptor of a Data Package 2.0. */
export function dataPackage(
  tables: readonly TableName[],
  about: Described,
  files: ReadonlyMap<string, WrittenFile>,
): object {
  const { name, title, description, version, license, creators = [], url, keywords = [] } = about;
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    ...{ name, title, description },
    ...(version !== undefined && { version }),
    ...(url !== undefined && { homepage: url }),
    ...(license !== undefined && { licenses: [{ name: license }] }),
    ...(creators.length > 0 && { contributors: creators.map((creator) => ({ title: creator, roles: ["creator"] })) }),
    ...(keywords.length > 0 && { keywords }),
    resources: tables.map((table) => resource(table, tables, files)),
  };
}

function resource(table: TableName, tables: readonly TableName[], files: ReadonlyMap<string, WrittenFile>): object {
  const path = `data/${table}.csv`;
  const file = files.get(path);
  return {
    $schema: "https://datapackage.org/profiles/2.0/dataresource.json",
    ...{ name: table, type: "table", description: tableDescription(table).en, path },
    ...{ format: "csv", mediatype: "text/csv", encoding: "utf-8" },
    ...(file && { bytes: file.bytes, hash: `sha256:${file.sha256}` }),
    dialect: { $schema: "https://datapackage.org/profiles/2.0/tabledialect.json", lineTerminator: "\r\n" },
    schema: tableSchema(table, tables),
  };
}
