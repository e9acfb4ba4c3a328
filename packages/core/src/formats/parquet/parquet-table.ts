import { ByteWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import type { Cell } from "../tables/column.ts";
import { type TableColumn, tableColumns } from "../tables/table-description.ts";
import type { TableWriter } from "../tables/table-files.ts";
import type { TableName } from "../tables/tables.ts";

/** How many rows a row group has: enough for good compression, few enough to keep all tables in memory. */
const groupRows = 10_000;

/** How many UTF-16 units the texts of a row group may have: articles have their whole text. */
const groupUnits = 8_000_000;

/** Writes a table as Parquet, a row group at a time. */
export function parquetTableWriter(table: TableName): TableWriter {
  const columns = tableColumns(table);
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: "diplomatic-visits" });
  let waiting: object[] = [];
  let units = 0;
  const written = () => {
    const part = bytes.getBytes().slice();
    bytes.index = 0;
    return part;
  };
  const group = () => {
    if (waiting.length > 0) parquet.write({ columnData: columnData(columns, waiting), rowGroupSize: waiting.length });
    waiting = [];
    units = 0;
    return written();
  };
  return {
    begin: () => "",
    rows(rows) {
      for (const row of rows) {
        waiting.push(row);
        units += unitsOf(row);
      }
      return waiting.length < groupRows && units < groupUnits ? "" : group();
    },
    end() {
      const last = group();
      parquet.finish();
      return joined(last, written());
    },
  };
}

function unitsOf(row: object): number {
  let units = 0;
  for (const cell of Object.values(row)) if (typeof cell === "string") units += cell.length;
  return units;
}

function columnData(columns: readonly TableColumn[], rows: readonly object[]) {
  return columns.map(({ name }) => ({
    name,
    data: rows.map((row) => (row as Record<string, Cell>)[name] ?? null),
  }));
}

function schemaOf(columns: readonly TableColumn[]): SchemaElement[] {
  return [{ name: "schema", num_children: columns.length }, ...columns.map(elementOf)];
}

function elementOf({ name, type, required }: TableColumn): SchemaElement {
  return { name, repetition_type: required ? "REQUIRED" : "OPTIONAL", ...parquetTypes[type] };
}

const parquetTypes = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } },
  // offsets and counts: a text has at most a million units
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
} as const satisfies Record<TableColumn["type"], Partial<SchemaElement>>;

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}
