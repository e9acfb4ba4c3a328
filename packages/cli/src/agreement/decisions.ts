import { fields as concepts } from "@diplomatic-visits/core/fields";
import { type Field, referring, single } from "./field.ts";
import { comparedFields, fieldsOf } from "./fields.ts";
import type { Mentioned } from "./mentions.ts";
import type { PairedArticles } from "./paired-articles.ts";
import type { Coded } from "./pairing.ts";

/** What two coders decided about a field in the objects that both have. */
export interface FieldDecisions {
  field: Field;
  /** The values of both; for a field of several values, whether each value was given: `true` or `false`. */
  decisions: [a: string, b: string][];
  /** For a field of several values, the value of each decision. */
  values?: string[];
  /** The pairs of objects in which at least one coding fills it. */
  filled: number;
  /** The values that either gives, and those that both give; for a single value, the pairs that are filled and equal. */
  either: number;
  both: number;
}

/** The value of a field that a coder left out: silence is a decision too. */
export const silence = "";

const { label } = concepts["Mention"] ?? {};
const entity: Field = {
  ...referring(single("mention", "entity")),
  label: { en: "mention.entity", ar: `${label?.ar}: ${concepts["Entity"]?.label.ar}` },
};
const mentionFields = [...fieldsOf("mention", "Mention"), entity];

/** The fields that are compared, in the order of the tables. */
export const allFields: readonly Field[] = [...mentionFields, ...[...comparedFields.values()].flat()];

/** The decisions of two coders about every field that one of them fills. */
export function decisionsOf({ pairings, mentions }: PairedArticles): FieldDecisions[] {
  const ofMentions = sameSpans(mentions.a, mentions.b);
  return [
    ...mentionFields.flatMap((field) => decisionsAbout(field, ofMentions) ?? []),
    ...[...pairings].flatMap(([concept, { pairs }]) =>
      (comparedFields.get(concept) ?? []).flatMap((field) => decisionsAbout(field, pairs) ?? []),
    ),
  ];
}

function sameSpans(a: ReadonlyMap<string, Mentioned>, b: ReadonlyMap<string, Mentioned>): [Coded, Coded][] {
  return [...a].flatMap(([span, one]) => {
    const other = b.get(span);
    return other ? [[{ ...one }, { ...other }] as [Coded, Coded]] : [];
  });
}

function decisionsAbout(field: Field, pairs: readonly [Coded, Coded][]): FieldDecisions | undefined {
  const given = pairs.map(([a, b]): [string[], string[]] => [field.values(a), field.values(b)]);
  const filled = given.filter(([a, b]) => a.length + b.length > 0).length;
  if (filled === 0) return undefined;
  return { field, filled, ...(field.multiple ? ofSeveral(given) : ofOne(given)) };
}

function ofOne(given: readonly [string[], string[]][]) {
  const decisions = given.map(([a, b]): [string, string] => [a[0] ?? silence, b[0] ?? silence]);
  const filled = decisions.filter(([a, b]) => a !== silence || b !== silence);
  return { decisions, either: filled.length, both: filled.filter(([a, b]) => a === b).length };
}

// Each value that either coding uses is a yes or no decision for each object.
function ofSeveral(given: readonly [string[], string[]][]) {
  const values = [...new Set(given.flat(2))];
  const decisions = given.flatMap(([a, b]) =>
    values.map((value): [string, string] => [String(a.includes(value)), String(b.includes(value))]),
  );
  const either = decisions.filter(([a, b]) => a === "true" || b === "true");
  return {
    ...{ decisions, values: given.flatMap(() => values) },
    ...{ either: either.length, both: either.filter(([a, b]) => a === b).length },
  };
}
