import type { Path } from "../../article/path.ts";

/** A stretch of a source: lines and columns from 1, columns and offsets in UTF-16 units, the end exclusive. */
export interface SourcePlace {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  offset: number;
  endOffset: number;
}

/** A key of a flow-style map (`{ … }`) without a colon and so without a value: usually the rest of a quote cut by a comma. */
export interface FlowNullKey {
  /** The path of the map. */
  path: Path;
  key: string;
}

/** A string without quotation marks and with a comment after it on its line: usually a text cut by a # after a space. */
export interface CommentedScalar {
  /** The path of the string. */
  path: Path;
  /** The comment, including its #. */
  comment: string;
}

/** A source that was read, for finding the places of its values. */
export interface SourceDocument {
  kind: "json" | "yaml";
  /** The source without byte order mark; all offsets refer to it. */
  text: string;
  /** The place of a value; if the path does not exist, the place of its last existing part. */
  locate(path: Path): SourcePlace | undefined;
  /** The place of an object's key, as written; undefined for list items and keys that are not there. */
  locateKey(path: Path): SourcePlace | undefined;
  /** A string, number, boolean or null as the source writes it, with its quotation marks; undefined for other values. */
  rawScalar(path: Path): string | undefined;
  /** Keys without colon and value, in flow style; JSON has none. */
  flowNullKeys(): FlowNullKey[];
  /** Strings without quotation marks that are followed by a comment; JSON has none. */
  commentedScalars(): CommentedScalar[];
}
