import type { DatasetFormat } from "./dataset-format.ts";

/** The formats of the tables of many articles by name, each loaded when it is asked for. */
export const datasetFormats = {
  csv: async () => (await import("./csv/index.ts")).csv,
  ndjson: async () => (await import("./ndjson/index.ts")).ndjson,
  xlsx: async () => (await import("./xlsx/index.ts")).xlsx,
  datapackage: async () => (await import("./datapackage/index.ts")).datapackage,
  "hugging-face": async () => (await import("./hugging-face/index.ts")).huggingFace,
  duckdb: async () => (await import("./duckdb/index.ts")).duckdb,
  sqlite: async () => (await import("./sqlite/index.ts")).sqlite,
  parquet: async () => (await import("./parquet/index.ts")).parquet,
} as const satisfies Readonly<Record<string, () => Promise<DatasetFormat>>>;

/** The name of a format of many articles. */
export type DatasetFormatName = keyof typeof datasetFormats;

/** The names of the formats of many articles. */
export const datasetFormatNames = Object.keys(datasetFormats) as DatasetFormatName[];
