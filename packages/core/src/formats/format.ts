import type { Article, Coding } from "../generated/types.ts";
import type { Label } from "../metadata/label.ts";

/** A format that articles are written in, read from, or both: one folder, and one line in the registry. */
export interface Format {
  /** The name in `visits convert --to` and of the subpath, in kebab case. */
  name: string;
  /** What people call it. */
  title: Label;
  /** The media type of a document. */
  mediaType: string;
  /** The ending of a file name, without its dot. */
  extension: string;
  /** The validator of somebody else that the tests ask. */
  judge: FormatJudge;
  /**
   * The fields of an article that a document keeps, by `Concept.field`. `Visit` is every field of a visit, `Visit.type` that
   * field with all its parts, `Visit.*.value` only the values of the coded fields; a `!` before one excludes it.
   */
  keeps?: readonly string[];
  /** What a file of several documents begins and ends with, and what separates them; a document a file if it is absent. */
  frame?: FormatFrame;
  /** Each line of a file is a document, when it is written and when it is read. */
  lines?: true;
  /** Writes an article as one document. */
  to?(article: Article, options?: WriteOptions): Converted;
  /** Reads the documents of a file, one after the other. Never throws for bad input: what cannot be read is a problem. */
  from?(input: string, options?: ReadOptions): Iterable<Received>;
}

/** A format that articles are written in. */
export type WrittenFormat = Format & Required<Pick<Format, "to" | "keeps">>;

/** A format that articles are read from. */
export type ReadFormat = Format & Required<Pick<Format, "from">>;

/** Who says whether a document is right, and where that runs. */
export interface FormatJudge {
  /** The validator's name and version, such as `ajv with the IPTC schema`. */
  name: string;
  /** The command that asks it. */
  runs: "npm test" | "npm run test:engines";
}

/** What a file of several documents begins and ends with, and what separates two of them. */
export interface FormatFrame {
  before: string;
  between: string;
  after: string;
}

/** How an article is written. */
export interface WriteOptions {
  /** The language of names and labels where the format has one; default: that of the article. */
  language?: string;
}

/** An article in another format. */
export interface Converted {
  /** The document, without a line break at its end. */
  output: string;
  /** Files that belong beside it, such as the text of a standoff format. */
  beside?: readonly BesideFile[];
  /** What had to be left out, by field. */
  losses: Loss[];
}

/** A file beside a document: the same name with another ending. */
export interface BesideFile {
  extension: string;
  content: string;
}

/** A field that the other format cannot hold. */
export interface Loss {
  /** The field by `Concept.field`; when reading, by its name in the other format. */
  field: string;
  /** How often it was left out. */
  count: number;
}

/** What a reader needs beside the document. */
export interface ReadOptions {
  /** The text, if the document does not contain it. */
  text?: string;
  /** What the labels of foreign annotations mean, such as `{ PER: "person" }`; adds to the known ones. */
  labels?: Readonly<Record<string, string>>;
  /** The language of the text, if the document does not say. */
  language?: string;
}

/** A document of another format as text and coding; `anchor` makes an article of them. */
export interface Received {
  /** What the document calls itself, such as its id; the line or place in the file otherwise. */
  name: string;
  /** The text. */
  text: string;
  /** The coding; absent if nothing could be read. */
  coding?: Coding;
  /** What of the document has no place in a coding, by its field there. */
  losses: Loss[];
  /** What was wrong, such as offsets that point to other words. */
  problems: ReadProblem[];
}

/** Something wrong in a document of another format. */
export interface ReadProblem {
  /** An error means that a part of the document could not be used. */
  severity: "error" | "warning";
  /** Where in the document. */
  place: string;
  message: Label;
}
