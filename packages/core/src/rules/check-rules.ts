import type { ArticleIndex } from "../article/article-index.ts";
import type { Issue, Locale, Localized, NotChecked, Severity } from "../article/issue.ts";
import { type NotListed, notListedOf } from "../article/not-listed.ts";
import { type Path, pathsIn, toPointer } from "../article/path.ts";
import { shortened, shortenedValue } from "../article/shortened.ts";
import { soundIndex } from "../article/sound-index.ts";
import { codePointsNote, shownIn } from "../inspection/code-points-note.ts";
import type { Finding, FixStep } from "../inspection/finding.ts";
import type { LexiconPart } from "../languages/lexicon.ts";
import { partNames } from "../languages/part-names.ts";
import { isUnloaded } from "../languages/registry.ts";
import { missingParts, partsOf } from "../languages/support.ts";
import { limits } from "../schema/limits.ts";
import { doubtsOf } from "./doubted-rules.ts";
import type { CodingReport, CodingRule, IssueKind, Rule } from "./rule.ts";

/** The severities that the caller sets, by code or by `group/*`; `off` turns a rule off. */
export type RuleSeverities = Readonly<Record<string, Severity | "off">>;

/** How rules are checked. */
export interface CheckOptions {
  locale: Locale;
  severities: RuleSeverities;
  /** The maximum number of issues of one rule; the rest are dropped. */
  most: number;
}

/** Issues and the rules that could not be checked. */
export interface Checked {
  issues: Issue[];
  notChecked: NotChecked[];
  notListed: NotListed[];
}

/** Checks the rules of an article. */
export function checkRules(rules: readonly Rule[], index: ArticleIndex, options: CheckOptions): Checked {
  const issues: Issue[] = [];
  const notChecked: NotChecked[] = [];
  const counts = new Map<string, number>();
  const sound = soundIndex(index);
  const pathOf = pathsIn(index.article);
  const isDoubted = doubtsOf(rules, { index, sound });
  for (const rule of rules) {
    const severity = severityOf(rule, options.severities);
    if (severity === "off") continue;
    const missing = missingOf(rule, index.article.inLanguage, options.locale);
    if (missing) {
      notChecked.push(missing);
      continue;
    }
    if (!isDoubted(rule)) continue;
    let count = 0;
    rule.check(rule.reads === "words" ? sound : index, (object, finding = {}) => {
      if (++count > options.most) return;
      const path = pathOf(object) ?? [];
      const near = finding.near && {
        near: { ...finding.near, text: shortened(index.text.slice(finding.near.start, finding.near.end)) },
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

/** The severity of a rule with the caller's overrides. */
export function severityOf(rule: IssueKind, severities: RuleSeverities): Severity | "off" {
  return severities[rule.code] ?? severities[`${rule.code.slice(0, rule.code.indexOf("/"))}/*`] ?? rule.severity;
}

function missingOf({ code, needs }: IssueKind, language: string, locale: Locale): NotChecked | undefined {
  if (needs === "file") return undefined;
  if (needs === "outside") {
    const message = { en: "needs knowledge from outside the document", ar: "يحتاج إلى معرفة من خارج الوثيقة" }[locale];
    return { code, reason: "outside", message };
  }
  const missing = missingParts(partsOf(needs), language);
  if (missing.length === 0) return undefined;
  const message = isUnloaded(language) ? unloadedMessage(language, locale) : lackMessage(language, missing)[locale];
  return { code, reason: "lexicon", missing: { language, parts: missing }, message };
}

function lackMessage(language: string, missing: readonly LexiconPart[]): Localized {
  return {
    en: `the language ${language} has no words for: ${missing.map((part) => partNames[part].en).join(", ")}`,
    ar: `لا ألفاظ في معجم اللغة ${language} لما يلي: ${missing.map((part) => partNames[part].ar).join("، ")}`,
  };
}

function unloadedMessage(language: string, locale: Locale): string {
  const call = `await loadLanguage(${JSON.stringify(language)})`;
  return {
    en: `the words of the language ${language} are not loaded: call ${call} first`,
    ar: `لم تُحمَّل ألفاظ اللغة ${language}: استدعوا أولًا ${call}`,
  }[locale];
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
