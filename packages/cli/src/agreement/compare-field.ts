import { alphaOf } from "./alpha.ts";
import type { Field } from "./field.ts";
import type { Coded } from "./pairing.ts";

/** How far two codings give a field the same values. */
export interface FieldAgreement {
  field: string;
  /** The pairs of objects in which at least one coding fills it. */
  filled: number;
  /** For a single value, the share of equal pairs; for several, the values that both give divided by those that either gives. */
  agree: number;
  /** The decisions that alpha counts: every pair, or for several values every pair and value; silence is a decision. */
  units: number;
  /** Krippendorff's alpha; absent where only one value occurs. */
  alpha?: number;
}

/** The value of a field that a coder left out: silence is a decision too. */
const silence = "";

/** The first coding's id of what the second calls otherwise; ids that only the second has stay apart from all others. */
export type IdMap = ReadonlyMap<string, string>;

/** Compares a field in paired objects; undefined where neither coding ever fills it. */
export function compareField(field: Field, pairs: readonly [Coded, Coded][], ids: IdMap): FieldAgreement | undefined {
  const known = (value: string) => (field.ids ? (ids.get(value) ?? value) : value);
  const given = pairs.map(([a, b]): [string[], string[]] => [field.values(a), field.values(b).map(known)]);
  const filled = given.filter(([a, b]) => a.length + b.length > 0).length;
  if (filled === 0) return undefined;
  const { agree, decisions } = field.multiple ? ofSeveral(given) : ofOne(given);
  const alpha = alphaOf(decisions);
  return { field: field.name, filled, agree, units: decisions.length, ...(alpha === undefined ? {} : { alpha }) };
}

function ofOne(given: readonly [string[], string[]][]) {
  const decisions = given.map(([a, b]): [string, string] => [a[0] ?? silence, b[0] ?? silence]);
  const filled = decisions.filter(([a, b]) => a !== silence || b !== silence);
  return { decisions, agree: filled.filter(([a, b]) => a === b).length / filled.length };
}

// Each value that either coding uses is a yes or no decision for each object.
function ofSeveral(given: readonly [string[], string[]][]) {
  const values = [...new Set(given.flat(2))];
  const decisions = given.flatMap(([a, b]) =>
    values.map((value): [string, string] => [String(a.includes(value)), String(b.includes(value))]),
  );
  const either = decisions.filter(([a, b]) => a === "true" || b === "true");
  return { decisions, agree: either.filter(([a, b]) => a === b).length / either.length };
}
