import type { Issue } from "../../article/issue.ts";
import { certainVerdict } from "../certain-article.ts";
import type { ValidateOptions, ValidationReport, ValidResult } from "../options.ts";

/** The verdict on one line; every line gets one, in order, whatever its content. */
export interface LineVerdict {
  /** Which line, from 1. */
  line: number;
  /** The first 32 hexadecimal digits of the sha-256 of the line's bytes: identifies the line wherever it occurs. */
  key: string;
  /** Whether the line is a valid article. */
  ok: boolean;
  /** The id of a valid article. */
  id?: string;
  /** The issues, at most 20; absent for an article without any. */
  issues?: (Omit<Issue, "path"> & { pointer: string })[];
  /** How many rules were not checked because a lexicon lacks parts; absent if all were checked. */
  notChecked?: number;
  /** The number of issues, if not all are listed. */
  total?: number;
}

/** Which line a verdict is on. */
export type LineIdentity = Pick<LineVerdict, "line" | "key">;

/** The verdict on a line that certainly is an article without an issue; undefined means that only `lineVerdict` can tell. */
export function certainLine(bytes: Uint8Array, place: LineIdentity, options: ValidateOptions): LineVerdict | undefined {
  const result = certainVerdict(bytes, options);
  return result && lineWithoutIssue(result, place);
}

/** The verdict on a line without an issue. */
export function lineWithoutIssue(result: ValidResult, { line, key }: LineIdentity): LineVerdict {
  return { line, key, ok: true, id: result.article.id, ...uncheckedOf(result) };
}

/** How many rules were not checked, if any. */
export function uncheckedOf({ notChecked }: ValidationReport): Pick<LineVerdict, "notChecked"> {
  return notChecked.length > 0 ? { notChecked: notChecked.length } : {};
}
