import type { Issue, Locale, Severity } from "../article/issue.ts";
import { type Path, toPointer } from "../article/path.ts";
import { mostRepeated, shortenedValue } from "../article/shortened.ts";
import { codePointsNote, shownIn } from "../inspection/code-points-note.ts";
import type { Finding, FixStep } from "../inspection/finding.ts";
import { limits } from "../schema/limits.ts";
import { fill } from "./fill.ts";
import type { IssueKind } from "./rule.ts";

/** What an issue is made of besides its rule. */
interface Facts {
  severity: Severity;
  path: Path;
  finding: Finding;
  /** The paths of the other objects that the message names, as JSON Pointers. */
  others: Readonly<Record<string, string>>;
  locale: Locale;
}

/** The issue of a finding, with its message in the language asked for. */
export function issueOf(rule: IssueKind, { severity, path, finding, others, locale }: Facts): Issue {
  const { at, expected, found, hint, fix } = finding;
  const filled = shortenedWords(finding, mostRepeated);
  const words = { ...filled, ...others };
  const message = fill(rule.message[locale], words);
  const advice = hint && fill(hint[locale], words);
  const told = joined(advice, noteOn(rule, finding, { message, advice, locale }));
  const issue: Issue = { code: rule.code, severity, path: at === undefined ? [...path] : [...path, at], message };
  if (expected !== undefined) issue.expected = filled["expected"];
  if (found !== undefined) issue.found = filled["found"];
  if (told !== undefined) issue.hint = told;
  if (fix) issue.fix = fix.map((step) => absolute(step, path));
  return issue;
}

function joined(advice: string | undefined, note: string | undefined): string | undefined {
  return (note === undefined ? advice : advice ? `${advice}; ${note}` : note) || undefined;
}

function shortenedWords({ words = {}, expected, found }: Finding, most: number): Record<string, unknown> {
  const shortened: Record<string, unknown> = {};
  for (const name in words) shortened[name] = shortenedValue(words[name], most);
  shortened["expected"] = shortenedValue(expected, most);
  shortened["found"] = shortenedValue(found, most);
  return shortened;
}

interface Written {
  message: string;
  advice: string | undefined;
  locale: Locale;
}

// Two long quotes may differ after the point where a message cuts them.
function noteOn(rule: IssueKind, finding: Finding, { message, advice, locale }: Written): string | undefined {
  if (!message.includes("⟦") && !advice?.includes("⟦")) return undefined;
  if (!finding.others && isWhole(finding)) return codePointsNote(shownIn(message, advice))?.[locale];
  const filled = shortenedWords(finding, limits.quoteUnits);
  const { hint } = finding;
  const shown = shownIn(fill(rule.message[locale], filled), hint && fill(hint[locale], filled));
  return codePointsNote(shown)?.[locale];
}

/** Whether a message repeats all strings of a finding to their ends. */
function isWhole({ words = {}, expected, found }: Finding): boolean {
  if (!isShort(expected) || !isShort(found)) return false;
  for (const name in words) if (!isShort(words[name])) return false;
  return true;
}

function isShort(value: unknown): boolean {
  return typeof value === "string" ? value.length <= mostRepeated : typeof value !== "object" || value === null;
}

function absolute(step: FixStep, path: Path): NonNullable<Issue["fix"]>[number] {
  const pointer = toPointer([...path, step.key]);
  return step.op === "remove" ? { op: "remove", path: pointer } : { op: step.op, path: pointer, value: step.value };
}
