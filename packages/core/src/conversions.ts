/**
 * The formats that articles are written in and read from, by name; each is also a subpath, `./formats/<name>`.
 *
 * @packageDocumentation
 */
export type {
  BesideFile,
  Converted,
  Format,
  FormatFrame,
  FormatJudge,
  Loss,
  ReadOptions,
  ReadProblem,
  Received,
  WriteOptions,
} from "./formats/format.ts";
export { type ConversionName, conversionNames, formats } from "./formats/registry.ts";
