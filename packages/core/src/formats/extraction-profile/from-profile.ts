import type * as z from "zod";
import { givenPath, type Origins, type Pruned, pruned, shapeFaults } from "../../anchor/repair-prune.ts";
import type { Issue, Locale, Localized } from "../../article/issue.ts";
import { type Path, toPointer } from "../../article/path.ts";
import { type CopyFault, plainCopy } from "../../article/plain-copy.ts";
import { plainFaults } from "../../article/plain-fault.ts";
import type { Coding } from "../../generated/types.ts";
import { needed } from "../../rules/evidence/needed.ts";
import { fill } from "../../rules/fill.ts";
import { CodingSchema } from "../../schema/coding.ts";
import { limits } from "../../schema/limits.ts";
import { parseShape } from "../../schema/shape-faults.ts";
import { fromReadIssue } from "../../validate/issues.ts";
import { readIssue } from "../../validate/read/read-issue.ts";
import { valueAt } from "../../validate/schema-at.ts";
import { shapeIssues } from "../../validate/shape-issues.ts";
import { type Misfit, readAnswer } from "./read-answer.ts";
import { shorten } from "./shorten.ts";

/** The result of reading a model's answer: the coding, and the parts of the answer that are not in it. */
export interface FromProfile {
  /** The coding; a required field is absent if the answer did not contain it. */
  coding: Partial<Coding>;
  /** What was excluded and why, by its path in the answer, and the required fields that are missing. */
  issues: Issue[];
  /** Converts a path of the coding to a path of the answer: an excluded item moved the items after it. */
  pathInAnswer(path: Path): Path;
}

/**
 * Turns a model's answer to an extraction profile into a coding: nulls and empty texts are dropped, pairs become language
 * maps, lone quotes take their short form. What does not fit is excluded and reported, and the rest is kept; never throws.
 */
export function fromProfile(answer: unknown, options: { locale?: Locale } = {}): FromProfile {
  const { locale = "en" } = options;
  const origins: Origins = new WeakMap();
  const plain = plainCopy(answer);
  const { value, misfits } = readAnswer(plain.value, origins);
  const read = value ?? {};
  const fitting = pruned(read, shapeFaults, origins);
  tieOwners(fitting, misfits, origins);
  const unread = plain.notCopied.map(({ path, fault }) => copyIssue(path, fault, locale));
  const isUnread = new Set(unread.map(({ path }) => toPointer(path)));
  const shaped = [
    ...misfits.flatMap((misfit) => misfitIssue(misfit, plain.value, locale)),
    ...prunedIssues(fitting, { misfits, origins, locale }),
    ...lacking(fitting.value, locale),
  ];
  const hints = new Map(shaped.map(({ path, hint }) => [toPointer(path), hint]));
  const issues = [
    ...unread.map((issue) => withHint(issue, hints.get(toPointer(issue.path)))),
    ...shaped.filter(({ path }) => !isUnread.has(toPointer(path))),
  ];
  shorten(fitting.value);
  const pathInAnswer = (path: Path) => givenPath(fitting.value, path, origins);
  return { coding: fitting.value as Partial<Coding>, issues, pathInAnswer };
}

// A field that lost a required part was excluded after that part, and so was its owner.
function tieOwners({ removed }: Pruned, misfits: readonly Misfit[], origins: Origins): void {
  const first = new Map<string, Misfit>();
  for (const misfit of [...misfits].reverse())
    for (let length = misfit.path.length; length > 0; length--)
      first.set(toPointer(misfit.path.slice(0, length)), misfit);
  for (const { path: owner, within, fault } of removed) {
    const lost = fault.takenBy && first.get(toPointer(givenPath(within, fault.takenBy.remove, origins)));
    if (lost) lost.takes ??= owner;
  }
}

function misfitIssue({ path, issue, takes }: Misfit, answer: unknown, locale: Locale): Issue[] {
  const { issues } = shapeIssues([issue], { schema: CodingSchema, input: answer, locale, most: 100 });
  return issues.map(({ fix: _, ...rest }) => {
    const placed = { ...rest, path: rest.path.length > path.length ? rest.path : path };
    return takes ? withTaken(placed, takes, locale) : placed;
  });
}

// Why more was excluded than what did not fit.
function withTaken(issue: Issue, owner: Path, locale: Locale): Issue {
  const pointer = toPointer(owner);
  const taken = {
    en: `${pointer} is excluded as a whole: without this field its meaning would change`,
    ar: `تُرك ${pointer} كله: من دون هذا الحقل يقول شيئًا آخر`,
  }[locale];
  return withHint(issue, taken);
}

function withHint(issue: Issue, more: string | undefined): Issue {
  if (more === undefined) return issue;
  return { ...issue, hint: issue.hint ? `${issue.hint}; ${more}` : more };
}

function copyIssue(path: Path, fault: CopyFault, locale: Locale): Issue {
  if (fault === "forbiddenKey") return fromReadIssue(readIssue("read/forbidden-key", {}, { path }), locale);
  if (fault === "depth") return fromReadIssue(readIssue("read/depth", { limit: limits.depth }, { path }), locale);
  if (fault === "size") return fromReadIssue(readIssue("read/size", { limit: limits.inputBytes }, { path }), locale);
  const { found, hint }: { found: Localized; hint?: Localized } = plainFaults[fault];
  return fromReadIssue(readIssue("read/not-plain", { found }, { path, ...(hint ? { hint } : {}) }), locale);
}

// What was excluded only because an earlier part of it was is not reported again.
function prunedIssues({ removed }: Pruned, { misfits, origins, locale }: Told): Issue[] {
  const fallen = firstFall([...misfits.map(({ path }) => ({ path, pass: -1 })), ...removed]);
  const owners = new Map(removed.flatMap(({ path, fault }) => (fault.takenBy ? [[fault.takenBy, path] as const] : [])));
  const told = removed.flatMap(({ path, pass, fault, within }): Issue[] => {
    const { remove, issue, lacks, takenBy } = fault;
    if (takenBy) return [];
    const at = issue ? givenPath(within, issue.path as Path, origins) : [...path, lacks ?? ""];
    const isAbsent = !issue || valueAt(within, issue.path as Path) === undefined;
    if (isAbsent && (fallen.get(toPointer(at)) ?? pass) < pass) return [];
    if (lacks === "quote") return [unsupported(path, locale)];
    const shaped = { schema: CodingSchema, input: within, locale, most: 100 };
    const { issues } = shapeIssues([issue ?? missing([...remove, lacks ?? ""])], shaped);
    const owner = owners.get(fault);
    const placed = issues.map(({ fix: _, ...rest }): Issue => ({ ...rest, path: at }));
    return owner ? placed.map((one) => withTaken(one, owner, locale)) : placed;
  });
  return [...new Map(told.map((one) => [`${one.code} ${toPointer(one.path)}`, one])).values()];
}

// The pass in which something at a place, or inside it, was first excluded.
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
  const parsed = parseShape(CodingSchema, coding);
  return parsed.ok ? [] : shapeIssues(parsed.issues, { schema: CodingSchema, input: coding, locale, most: 100 }).issues;
}
