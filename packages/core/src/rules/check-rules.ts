import type { ArticleIndex } from "../article/article-index.ts";
import type { Issue, Locale, NotChecked, Severity } from "../article/issue.ts";
import { type NotListed, notListedOf } from "../article/not-listed.ts";
import { type Path, pathsIn, toPointer } from "../article/path.ts";
import { cutShort, shortenedValue } from "../article/shortened.ts";
import { soundIndex } from "../article/sound-index.ts";
import { codePointsNote, shownIn } from "../inspection/code-points-note.ts";
import type { Finding, FixStep } from "../inspection/finding.ts";
import { limits } from "../schema/limits.ts";
import { doubtsOf } from "./doubted-rules.ts";
import { type CheckOptions, readyRules, severityOf } from "./ready-rules.ts";
import type { CodingReport, CodingRule, IssueKind, Rule } from "./rule.ts";

/** Issues and the rules that could not be checked. */
export interface Checked {
  issues: Issue[];
  notChecked: NotChecked[];
  notListed: NotListed[];
}

/** Checks the rules of an article: those that may have a finding. */
export function checkRules(rules: readonly Rule[], index: ArticleIndex, options: CheckOptions): Checked {
  const counts = new Map<string, number>();
  const { ready, notChecked } = readyRules(rules, options, index.article.inLanguage);
  const sound = soundIndex(index);
  const doubted = doubtsOf(rules, { index, sound });
  const issues: Issue[] = [];
  const pathOf = pathsIn(index.article);
  for (const { rule, severity, position } of ready) {
    if (doubted[position] === 0) continue;
    let count = 0;
    rule.check(rule.reads === "words" ? sound : index, (object, finding = {}) => {
      if (++count > options.most) return;
      const path = pathOf(object) ?? [];
      const near = finding.near && {
        near: { ...finding.near, text: cutShort(index.text.slice(finding.near.start, finding.near.end)) },
      };
      const others = Object.entries(finding.others ?? {}).map(([name, other]) => [
        name,
        toPointer(pathOf(other) ?? []),
      ]);
      issues.push({
        ...issueOf(rule, { severity, path, finding, others: Object.fromEntries(others), locale: options.locale }),
        ...near,
      });
    });
    counts.set(rule.code, count);
  }
  return { issues, notChecked, notListed: notListedOf(counts, options.most) };
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

interface Facts {
  severity: Severity;
  path: Path;
  finding: Finding;
  others: Record<string, string>;
  locale: Locale;
}

function issueOf(rule: IssueKind, { severity, path, finding, others, locale }: Facts): Issue {
  const { at, expected, found, hint, fix } = finding;
  const filled = shortenedWords({ ...finding.words, expected, found });
  const message = fill(rule.message[locale], { ...filled, ...others });
  const advice = hint ? fill(hint[locale], { ...filled, ...others }) : undefined;
  const note = codePointsNote(shownIn(...inFull(rule, finding, locale)))?.[locale];
  const told = [advice, note].filter((part) => part !== undefined).join("; ");
  return {
    code: rule.code,
    severity,
    path: at === undefined ? path : [...path, at],
    message,
    ...(expected === undefined ? {} : { expected: filled["expected"] }),
    ...(found === undefined ? {} : { found: filled["found"] }),
    ...(told === "" ? {} : { hint: told }),
    ...(fix ? { fix: fix.map((step) => absolute(step, path)) } : {}),
  };
}

function shortenedWords(words: Readonly<Record<string, unknown>>, most?: number): Record<string, unknown> {
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, shortenedValue(value, most)]));
}

// Two long quotes may differ after the point where a message cuts them.
function inFull(rule: IssueKind, { words, expected, found, hint }: Finding, locale: Locale): (string | undefined)[] {
  const filled = shortenedWords({ ...words, expected, found }, limits.quoteUnits);
  return [fill(rule.message[locale], filled), hint && fill(hint[locale], filled)];
}

/** Replaces {names} with values; a name without a value stays unchanged. */
export function fill(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) =>
    values[name] === undefined ? whole : shown(values[name]),
  );
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function absolute(step: FixStep, path: Path): NonNullable<Issue["fix"]>[number] {
  const pointer = toPointer([...path, step.key]);
  return step.op === "remove" ? { op: "remove", path: pointer } : { op: step.op, path: pointer, value: step.value };
}
