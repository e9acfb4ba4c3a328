import { jsonFaults } from "./json-faults.ts";
import { unitsOf } from "./json-units.ts";
import { holdsWholePairs, keptMembers } from "./kept-members.ts";
import { jsonDocument } from "./locate-json.ts";
import { type JsonMeasure, measureJson } from "./measure-json.ts";
import { openSource } from "./open-source.ts";
import { type ReadIssue, readIssue, visible } from "./read-issue.ts";
import { type ReadLimits, type ReadOptions, readLimits, type SourceResult } from "./read-options.ts";
import type { DecodedSource } from "./source-text.ts";
import { isWellFormed } from "./well-formed.ts";

/**
 * Reads JSON strictly (RFC 8259 restricted to I-JSON): takes bytes or text and returns the value or the places of its
 * faults. Never throws and never recurses, whatever the input is.
 */
export function readJson(input: string | Uint8Array, options: ReadOptions = {}): SourceResult {
  const limits = { ...readLimits, ...options.limits };
  try {
    const opened = openSource(input, limits);
    if ("issue" in opened) return { ok: false, issues: [opened.issue] };
    const read = parseStrictly(opened.source, limits);
    if ("issues" in read) return { ok: false, issues: read.issues };
    return { ok: true, value: read.value, notes: opened.notes, document: jsonDocument(opened.source.text) };
  } catch {
    return { ok: false, issues: [readIssue("read/not-plain", { found: unreadable })] };
  }
}

const unreadable = { en: "an input that fails while it is read", ar: "مُدخَل يُخفق أثناء قراءته" };

/** The fast path proves that nothing is wrong; only if it cannot, the source is read thoroughly. */
function parseStrictly(source: DecodedSource, { maxDepth }: ReadLimits): { value: unknown } | { issues: ReadIssue[] } {
  const { text } = source;
  const measure = measureJson(source.bytes ?? unitsOf(text), maxDepth);
  const parsed = measure.deep ? undefined : parse(text);
  if (parsed && isProven(measure, text, parsed.value)) return parsed;
  const issues = jsonFaults(source, maxDepth);
  if (issues.length > 0) return { issues };
  return parsed ?? { issues: [readIssue("read/json", { expected: "JSON", found: visible(text, 40) })] };
}

function isProven(measure: JsonMeasure, text: string, value: unknown): boolean {
  if (measure.longNumber || keptMembers(value) !== measure.members) return false;
  if (measure.surrogates && !isWellFormed(text)) return false;
  const hasEscapedSurrogates = text.includes("\\u") && /\\u[dD][89a-fA-F]/.test(text);
  return !hasEscapedSurrogates || holdsWholePairs(value);
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
