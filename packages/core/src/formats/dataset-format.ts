import type { Article } from "../generated/types.ts";
import type { Label } from "../metadata/label.ts";
import type { FormatJudge } from "./format.ts";
import type { TableName } from "./tables/tables.ts";

/** A format of the tables of many articles: one folder, and one line in the registry of datasets. */
export interface DatasetFormat {
  /** The name in `visits convert --to` and of the subpath, in kebab case. */
  name: string;
  /** What people call it. */
  title: Label;
  /** The media type of its file, or of each of its tables. */
  mediaType: string;
  /** The ending of its file, without the dot; absent if it is a folder of files. */
  extension?: string;
  /** The validator of somebody else that the tests ask. */
  judge: FormatJudge;
  /** The fields of an article that it keeps, as in `Format`. */
  keeps: readonly string[];
  /** Writes the files part by part, in memory that does not grow with the number of articles. */
  collect?(articles: ArticleSource, options?: DatasetOptions): AsyncIterable<FilePart>;
  /** Writes one file at a path, where a program that needs a path does the writing. */
  store?(articles: ArticleSource, path: string, options?: DatasetOptions): Promise<void>;
}

/** Articles, all at once or one after the other. */
export type ArticleSource = Iterable<Article> | AsyncIterable<Article>;

/** A part of a file; the parts of a file follow each other, with parts of other files between them. */
export interface FilePart {
  /** The file's name, with slashes between folders; empty if the format is one file. */
  path: string;
  content: string | Uint8Array;
}

/** What is written, and what is said about it. */
export interface DatasetOptions {
  /** The tables; all of them by default. */
  tables?: readonly TableName[];
  /** What the descriptions of the dataset say about it. */
  about?: DatasetDescription;
  /** How CSV is written. */
  csv?: { spreadsheetSafe?: boolean; bom?: boolean };
}

/** What the descriptions of a dataset say about it. */
export interface DatasetDescription {
  /** A name for machines: lower case, digits, hyphens. */
  name?: string;
  /** The title for people. */
  title?: string;
  description?: string;
  /** The version of the data. */
  version?: string;
  /** The licence of the data: an SPDX id. */
  license?: string;
  /** Who made it: persons and organisations. */
  creators?: readonly string[];
  /** When it was published: a date. */
  published?: string;
  /** Its address. */
  url?: string;
  keywords?: readonly string[];
  /** The languages of the texts: BCP-47 tags. */
  languages?: readonly string[];
}
