import type { Field } from "@diplomatic-visits/core/fields";
import type { Coded } from "../agreement/pairing.ts";

/**
 * How two codings differ at a place: `only` one has the object, they code another `value`, or the same value on other
 * `grounds` (quotes, or inferred where the other finds it stated), or they only choose other words of their own.
 */
export type DifferenceKind = "only" | "value" | "grounds" | "wording";

/** The two codings that are compared. */
export type Side = "a" | "b";

/** A place at which two codings differ. */
export interface Difference {
  /** The place, the same at every run: the list, the id of the object, the field and the item. */
  key: string;
  kind: DifferenceKind;
  /** The list of the article that the object is in; `article` is its metadata. */
  list: string;
  /** What each coding calls the object. */
  object: Partial<Record<Side, string>>;
  /** The field, and what the schema says of it; absent where the whole object differs. */
  field?: { name: string; schema: Field };
  /** The value in each coding, with the ids of the first; absent where a coding has none. */
  values: Partial<Record<Side, unknown>>;
  /** The object in each coding. */
  owners?: Partial<Record<Side, Coded>>;
}

/** Whose value is taken, both (what only one has is kept, and free words are joined), or one in the authored form. */
export type Decision = Side | "both" | { edited: unknown };

/** Decides a difference. */
export type Decide = (difference: Difference) => Decision;
