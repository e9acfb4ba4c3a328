import type * as z from "zod";
import { givenPath, type Origins, type Pruned, pruned, shapeFaults } from "../../anchor/repair-prune.ts";
import type { Issue, Locale } from "../../article/issue.ts";
import { type Path, toPointer } from "../../article/path.ts";
import type { Coding } from "../../generated/types.ts";
import { fill } from "../../rules/check-rules.ts";
import { needed } from "../../rules/evidence/needed.ts";
import { CodingSchema } from "../../schema/coding.ts";
import { valueAt } from "../../validate/schema-at.ts";
import { shapeIssues } from "../../validate/shape-issues.ts";
import { type Misfit, readAnswer } from "./read-answer.ts";

/** What a model's answer gave: the coding, and what of the answer is not in it. */
export interface FromProfile {
  /** The coding; what every coding must have is absent where the answer did not give it. */
  coding: Partial<Coding>;
  /** What was left out and why, by its path in the answer; and what every coding must have and this one lacks. */
  issues: Issue[];
  /** The place in the answer of what stands at a path of the coding: what was left out moved the items behind it. */
  pathInAnswer(path: Path): Path;
}

/**
 * Turns a model's answer to an extraction profile into a coding: nulls and empty texts are dropped, pairs become language
 * maps, lone quotes take their short form. What does not fit is left out and reported, and the rest is kept; never throws.
 */
export function fromProfile(answer: unknown, options: { locale?: Locale } = {}): FromProfile {
  const { locale = "en" } = options;
  const origins: Origins = new WeakMap();
  const { value, misfits } = readAnswer(answer, origins);
  const read = value ?? {};
  const fitting = pruned(read, shapeFaults, origins);
  const issues = [
    ...misfits.flatMap((misfit) => misfitIssue(misfit, answer, locale)),
    ...prunedIssues(fitting, { misfits, origins, locale }),
    ...lacking(fitting.value, locale),
  ];
  const pathInAnswer = (path: Path) => givenPath(fitting.value, path, origins);
  return { coding: fitting.value as Partial<Coding>, issues, pathInAnswer };
}

function misfitIssue({ path, issue }: Misfit, answer: unknown, locale: Locale): Issue[] {
  const told = shapeIssues([issue], { schema: CodingSchema, input: answer, locale, most: 100 });
  return told.map(({ fix: _, ...rest }) => ({ ...rest, path: rest.path.length > path.length ? rest.path : path }));
}

// What fell only because a part of it fell before is not told again.
function prunedIssues({ removed }: Pruned, { misfits, origins, locale }: Told): Issue[] {
  const fallen = firstFall([...misfits.map(({ path }) => ({ path, pass: -1 })), ...removed]);
  const told = removed.flatMap(({ path, pass, fault: { remove, issue, lacks }, within }): Issue[] => {
    const at = issue ? givenPath(within, issue.path as Path, origins) : [...path, lacks ?? ""];
    const isAbsent = !issue || valueAt(within, issue.path as Path) === undefined;
    if (isAbsent && (fallen.get(toPointer(at)) ?? pass) < pass) return [];
    if (lacks === "quote") return [unsupported(path, locale)];
    const shaped = { schema: CodingSchema, input: within, locale, most: 100 };
    const issues = shapeIssues([issue ?? missing([...remove, lacks ?? ""])], shaped);
    return issues.map(({ fix: _, ...rest }) => ({ ...rest, path: at }));
  });
  return [...new Map(told.map((one) => [`${one.code} ${toPointer(one.path)}`, one])).values()];
}

// In which pass something at a place, or inside it, first fell.
function firstFall(parts: readonly { path: Path; pass: number }[]): Map<string, number> {
  const first = new Map<string, number>();
  for (const { path, pass } of parts)
    for (let length = path.length; length > 0; length--) {
      const pointer = toPointer(path.slice(0, length));
      first.set(pointer, Math.min(first.get(pointer) ?? pass, pass));
    }
  return first;
}

interface Told {
  misfits: readonly Misfit[];
  origins: Origins;
  locale: Locale;
}

function missing(path: Path): z.core.$ZodIssue {
  return { code: "invalid_type", expected: "object", path: [...path], message: "", input: undefined };
}

function unsupported(path: Path, locale: Locale): Issue {
  const { code, severity, message } = needed;
  return { code, severity, path, message: fill(message[locale], { found: "stated" }) };
}

function lacking(coding: unknown, locale: Locale): Issue[] {
  const { error } = CodingSchema.safeParse(coding);
  return error ? shapeIssues(error.issues, { schema: CodingSchema, input: coding, locale, most: 100 }) : [];
}
