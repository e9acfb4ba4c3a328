import type { Issue, Locale } from "../article/issue.ts";
import type { Project } from "../generated/types.ts";
import { ProjectSchema } from "../schema/project.ts";
import { checkShape } from "../validate/check-shape.ts";
import { fromReadIssue, located } from "../validate/issues.ts";
import { readYamlInput } from "../validate/read-yaml-input.ts";
import { projectIssues } from "./project-issues.ts";

/** A project that can be used, or what is wrong with it. */
export type ProjectResult = { ok: true; project: Project; issues: Issue[] } | { ok: false; issues: Issue[] };

/**
 * Reads a project file, YAML or JSON, and checks it: its shape, its ids, the spans of its offices, its codes. Never throws on
 * data. Whether its links lead to objects of articles is for `linkIssues`, which needs the articles.
 */
export function readProject(input: string | Uint8Array, { locale = "en" }: { locale?: Locale } = {}): ProjectResult {
  const read = readYamlInput(input);
  if (!read.ok) return { ok: false, issues: read.issues.map((issue) => fromReadIssue(issue, locale)) };
  const shape = checkShape(ProjectSchema, read.value, { locale });
  const found = shape.ok ? projectIssues(shape.value as Project, locale) : shape.issues;
  const issues = read.document ? located(found, read.document) : found;
  const isUsable = shape.ok && issues.every(({ severity }) => severity !== "error");
  return isUsable ? { ok: true, project: shape.value as Project, issues } : { ok: false, issues };
}
