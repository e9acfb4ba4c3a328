import type { Codelist, CodelistValue } from "../codelist.ts";

/** The prose of a codelist in Arabic: what the list is for, and what counts as each of its values. */
export interface ArabicProse<List extends Codelist = Codelist> {
  description: string;
  /** The definitions by code; a list from a standard words them from the label of each value. */
  definitions: Readonly<Record<List["values"][number]["value"], string>> | ((value: CodelistValue) => string);
}
