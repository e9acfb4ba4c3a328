import type { Localized } from "../article/issue.ts";

/** A step of a fix, relative to the object at fault. */
export type FixStep =
  | { op: "add" | "replace"; key: string | number; value: unknown }
  | { op: "remove"; key: string | number };

/** What a rule found; a message refers to its strings and numbers as {name}. */
export interface Finding {
  /** The field of the object at fault, if it is a single field. */
  at?: string | number;
  expected?: unknown;
  found?: unknown;
  near?: { start: number; end: number };
  /** Other objects of the article; in the message {name} is replaced with the path of the object. */
  others?: Readonly<Record<string, object>>;
  /** Words for the message. */
  words?: Readonly<Record<string, string | number>>;
  hint?: Localized;
  fix?: readonly FixStep[];
}
