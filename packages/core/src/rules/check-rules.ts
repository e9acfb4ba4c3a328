import type { ArticleIndex } from "../article/article-index.ts";
import type { Issue, NotChecked } from "../article/issue.ts";
import { type NotListed, notListedOf } from "../article/not-listed.ts";
import { type Path, pathsOf, toPointer } from "../article/path.ts";
import { cutShort } from "../article/shortened.ts";
import { soundIndex } from "../article/sound-index.ts";
import type { Finding } from "../inspection/finding.ts";
import { doubtsOf } from "./doubted-rules.ts";
import { type CheckOptions, type ReadyRule, readyRules, severityOf } from "./ready-rules.ts";
import type { CodingReport, CodingRule, Rule } from "./rule.ts";
import { issueOf } from "./rule-issue.ts";

/** Issues and the rules that could not be checked. */
export interface Checked {
  issues: Issue[];
  notChecked: NotChecked[];
  notListed: NotListed[];
}

/** Checks the rules of an article: those that may have a finding. */
export function checkRules(rules: readonly Rule[], index: ArticleIndex, options: CheckOptions): Checked {
  const { reported, counts, notChecked } = findingsOf(rules, index, options);
  const paths = pathsOf(index.article, objectsIn(reported));
  const issues = reported.map((one) => issueAt(one, { index, paths, locale: options.locale }));
  return { issues, notChecked, notListed: notListedOf(counts, options.most) };
}

/** Where an issue is: all that is needed to tell whether a fix has worked. */
export type IssuePlace = Pick<Issue, "code" | "severity" | "path">;

/** The places of the issues that `checkRules` reports, without their messages. */
export function placesReported(rules: readonly Rule[], index: ArticleIndex, options: CheckOptions): IssuePlace[] {
  const { reported } = findingsOf(rules, index, options);
  const paths = pathsOf(
    index.article,
    reported.map(({ object }) => object),
  );
  return reported.map(({ ready: { rule, severity }, object, finding: { at } }) => {
    const path = paths.get(object) ?? [];
    return { code: rule.code, severity, path: at === undefined ? path : [...path, at] };
  });
}

/** A finding of a rule at an object of the article. */
interface Reported {
  ready: ReadyRule;
  object: object;
  finding: Finding;
}

interface Findings {
  reported: Reported[];
  counts: Map<string, number>;
  notChecked: NotChecked[];
}

function findingsOf(rules: readonly Rule[], index: ArticleIndex, options: CheckOptions): Findings {
  const { ready, notChecked } = readyRules(rules, options, index.article);
  const sound = soundIndex(index);
  const doubted = doubtsOf(rules, { index, sound });
  const reported: Reported[] = [];
  const counts = new Map<string, number>();
  for (const one of ready) {
    if (doubted[one.position] === 0) continue;
    const { rule } = one;
    let count = 0;
    rule.check(rule.reads === "words" ? sound : index, (object, finding = {}) => {
      if (++count <= options.most) reported.push({ ready: one, object, finding });
    });
    counts.set(rule.code, count);
  }
  return { reported, counts, notChecked };
}

function objectsIn(reported: readonly Reported[]): Set<object> {
  const objects = new Set<object>();
  for (const { object, finding } of reported) {
    objects.add(object);
    for (const name in finding.others) objects.add(finding.others[name] as object);
  }
  return objects;
}

type Paths = ReadonlyMap<object, Path>;

interface Place extends Pick<CheckOptions, "locale"> {
  index: ArticleIndex;
  paths: Paths;
}

function issueAt({ ready, object, finding }: Reported, { index, paths, locale }: Place): Issue {
  const { rule, severity } = ready;
  const path = paths.get(object) ?? [];
  const others = pointersOf(finding.others, paths);
  const issue = issueOf(rule, { severity, path, finding, others, locale });
  const { near } = finding;
  if (near) issue.near = { ...near, text: cutShort(index.text.slice(near.start, near.end)) };
  return issue;
}

function pointersOf(others: Finding["others"], paths: Paths): Record<string, string> {
  const pointers: Record<string, string> = {};
  for (const name in others) pointers[name] = toPointer(paths.get(others[name] as object) ?? []);
  return pointers;
}

/** Checks the rules of the authored form. */
export function checkCodingRules(
  rules: readonly CodingRule[],
  coding: CodingReport,
  options: CheckOptions,
): Pick<Checked, "issues" | "notListed"> {
  const issues: Issue[] = [];
  const counts = new Map<string, number>();
  for (const rule of rules) {
    const severity = severityOf(rule, options.severities);
    if (severity === "off") continue;
    let count = 0;
    rule.check(coding, (path, finding = {}) => {
      if (++count <= options.most)
        issues.push(issueOf(rule, { severity, path, finding, others: {}, locale: options.locale }));
    });
    counts.set(rule.code, count);
  }
  return { issues, notListed: notListedOf(counts, options.most) };
}
