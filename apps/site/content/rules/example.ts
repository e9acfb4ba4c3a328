import { type IssueKind, issueKinds, type Locale, type ValidationResult, validate } from "@diplomatic-visits/core";
import { stringify } from "yaml";
import { baseText } from "../../../../packages/core/test/base-articles.ts";
import { type Counterexample, counterexamples, documentsOf } from "../../../../packages/core/test/counterexample.ts";
import { difference } from "./difference.ts";
import type { Example, Input } from "./input.ts";
import { readExamples } from "./read-examples.ts";
import { shapeExamples } from "./shape-examples.ts";
import { jsonLines, textLines, type WrittenLines } from "./written-lines.ts";

const verdicts: Readonly<Record<Locale, WeakMap<Input, ValidationResult>>> = { en: new WeakMap(), ar: new WeakMap() };

/** Runs core's check on an input, once in each language. */
export function judge(input: Input, locale: Locale): ValidationResult {
  const result = verdicts[locale].get(input) ?? judged(input, locale);
  verdicts[locale].set(input, result);
  return result;
}

function judged({ document, text, format }: Input, locale: Locale): ValidationResult {
  const written = typeof document === "string" || document instanceof Uint8Array;
  return validate(document, {
    locale,
    ...(text === undefined ? {} : { text }),
    ...(written && format !== "object" ? { format } : {}),
  });
}

const changes = new WeakMap<Input, string>();

/** The change that made the example from a valid document, as a diff. */
export function changeOf({ sound, broken }: Example): string {
  return remembered(broken, () => difference(linesOf(sound), linesOf(broken)));
}

/** The fix. */
export function fixOf({ broken, fixed }: Example): string {
  return remembered(fixed, () => difference(linesOf(broken), linesOf(fixed)));
}

// Both languages show the same change, and finding it is the slowest step.
function remembered(input: Input, find: () => string): string {
  const found = changes.get(input) ?? find();
  changes.set(input, found);
  return found;
}

function linesOf({ document, format }: Input): WrittenLines {
  if (document instanceof Uint8Array) return textLines(new TextDecoder("latin1").decode(document));
  if (typeof document === "string") return textLines(document);
  return format === "yaml" ? textLines(yamlOf(document)) : jsonLines(document);
}

/** A coding written out as YAML. */
export function yamlOf(document: unknown): string {
  return stringify(document, { lineWidth: 0 });
}

function fromCounterexample(one: Counterexample): Example {
  const { code, base, form, source } = one;
  const documents = documentsOf(one);
  const isCoding = source !== undefined || form === "coding";
  const input = (document: unknown): Input => ({
    format: isCoding ? "yaml" : "json",
    document,
    ...(isCoding ? { text: baseText(base) } : {}),
  });
  return {
    code,
    base,
    sound: input(documents.sound),
    broken: input(documents.broken),
    fixed: input(documents.mended),
  };
}

let made: ReadonlyMap<string, Example> | undefined;

/** The example of every rule, by its code; computed once. */
export function examples(): ReadonlyMap<string, Example> {
  made ??= new Map(allExamples().map((example) => [example.code, example]));
  return made;
}

function allExamples(): Example[] {
  return [...readExamples(), ...[...shapeExamples, ...counterexamples()].map(fromCounterexample)];
}

/** The rules of a group, in core's order. */
export function rulesByGroup(): Map<string, IssueKind[]> {
  const groups = new Map<string, IssueKind[]>();
  for (const rule of issueKinds) {
    const group = rule.code.split("/")[0] ?? "";
    groups.set(group, [...(groups.get(group) ?? []), rule]);
  }
  return groups;
}
