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

/** A key of a flow-style map (`{ … }`) that has no colon, hence no value: mostly the rest of a quote cut by a comma. */
export interface FlowNullKey {
  /** The way to the map. */
  path: Path;
  key: string;
}

/** A string without quotation marks that a comment follows on its line: mostly a text cut by a # after a space. */
export interface CommentedScalar {
  /** The way to the string. */
  path: Path;
  /** The comment, its # included. */
  comment: string;
}

/** A source that was read, to find the place of what was read from it. */
export interface SourceDocument {
  kind: "json" | "yaml";
  /** The source without byte order mark; all offsets count in it. */
  text: string;
  /** The place of a value; where the path leads on to nothing, the place of the last thing on it. */
  locate(path: Path): SourcePlace | undefined;
  /** The place of an object's key, as written; undefined for list items and keys that are not there. */
  locateKey(path: Path): SourcePlace | undefined;
  /** A string, number, boolean or null as the source writes it, with its quotation marks; undefined for all else. */
  rawScalar(path: Path): string | undefined;
  /** Keys without colon and value, in flow style; JSON has none. */
  flowNullKeys(): FlowNullKey[];
  /** Strings without quotation marks that a comment follows; JSON has none. */
  commentedScalars(): CommentedScalar[];
}
