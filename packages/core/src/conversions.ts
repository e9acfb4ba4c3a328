/**
 * The formats that articles are written in and read from, and those of the tables of many articles, by name; each is also a
 * subpath, `./formats/<name>`.
 *
 * @packageDocumentation
 */
export type {
  ArticleSource,
  DatasetDescription,
  DatasetFormat,
  DatasetOptions,
  FilePart,
} from "./formats/dataset-format.ts";
export { type DatasetFormatName, datasetFormatNames, datasetFormats } from "./formats/dataset-registry.ts";
export type {
  BesideFile,
  Converted,
  Format,
  FormatFrame,
  FormatJudge,
  Loss,
  ReadFormat,
  ReadOptions,
  ReadProblem,
  Received,
  WriteOptions,
  WrittenFormat,
} from "./formats/format.ts";
export { type LossCounter, lossCounter } from "./formats/loss.ts";
export {
  type ConversionName,
  conversionNames,
  type FormatLoader,
  formats,
  readNames,
  writtenNames,
} from "./formats/registry.ts";
