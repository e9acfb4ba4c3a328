import type { FixChange, Issue } from "@diplomatic-visits/core";

/** What was fixed in one file. */
export interface FileFixes {
  /** False with `--dry-run`: the changes are only shown. */
  written: boolean;
  changes: readonly FixChange[];
  /** Issues whose fix could not be written without losing the layout of the file. */
  unwritten: readonly Issue[];
}
