import type { AnswerField, AnswerShape } from "./answer-shape.ts";
import { profileLimits } from "./provider.ts";

/** How often each codelist is listed in a schema, and how many values it has. */
interface Use {
  codelist: string;
  times: number;
  values: number;
}

/**
 * The codelists that a schema only names, so that its enums stay within the limit: the largest is removed first.
 * The instruction text still lists them.
 */
export function codelistsToName(fields: Readonly<Record<string, AnswerField>>): Set<string> {
  const uses = usesIn(fields);
  const total = uses.reduce((sum, use) => sum + room(use), 0);
  const named = new Set<string>();
  let left = total;
  for (const use of [...uses].sort((a, b) => room(b) - room(a) || (a.codelist < b.codelist ? -1 : 1))) {
    if (left <= profileLimits.enumValues) break;
    named.add(use.codelist);
    left -= room(use);
  }
  return named;
}

/** The codelists whose values a schema can list, in the order of their first use. */
export function codelistsIn(fields: Readonly<Record<string, AnswerField>>): string[] {
  return usesIn(fields).map(({ codelist }) => codelist);
}

// The absent value may add one value to each.
function room({ times, values }: Use): number {
  return times * (values + 1);
}

function usesIn(fields: Readonly<Record<string, AnswerField>>): Use[] {
  const uses = new Map<string, Use>();
  for (const { shape } of Object.values(fields)) count(shape, uses);
  return [...uses.values()];
}

function count(shape: AnswerShape, uses: Map<string, Use>): void {
  if (shape.kind === "list") count(shape.item, uses);
  if (shape.kind === "object") for (const field of Object.values(shape.fields)) count(field.shape, uses);
  if (shape.kind !== "text" || !shape.values || !shape.codelist) return;
  const { codelist, values } = shape;
  uses.set(codelist, { codelist, values: values.length, times: (uses.get(codelist)?.times ?? 0) + 1 });
}
