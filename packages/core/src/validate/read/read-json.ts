import { limits } from "../../schema/limits.ts";
import { certainShape, type ShapeRead } from "../certain-shape.ts";
import { jsonFaults } from "./json-faults.ts";
import { isWholeLength } from "./json-length.ts";
import { unitsOf } from "./json-units.ts";
import { isKeptWhole } from "./kept-whole.ts";
import { jsonDocument } from "./locate-json.ts";
import { measureJson } from "./measure-json.ts";
import { openSource } from "./open-source.ts";
import { type ReadIssue, readIssue, sizeIssue, visible } from "./read-issue.ts";
import { type ReadLimits, type ReadResult, readLimits, type StrictReadOptions } from "./read-options.ts";
import type { SourceDocument } from "./source-document.ts";
import type { DecodedSource } from "./source-text.ts";
import { areWellFormed } from "./well-formed.ts";

/**
 * Reads JSON strictly (RFC 8259 restricted to I-JSON): takes bytes or text and returns the value or the places of its
 * faults. Never throws and never recurses, whatever the input is.
 */
export function readJson(input: string | Uint8Array, options: StrictReadOptions = {}): JsonResult {
  const limitsOfInput = { ...readLimits, ...options.limits };
  try {
    const opened = openSource(input, limitsOfInput);
    if ("issue" in opened) return { ok: false, issues: [opened.issue] };
    const read = parseStrictly(opened.source, limitsOfInput);
    if ("issues" in read) return { ok: false, issues: read.issues };
    return { ok: true, ...read, notes: opened.notes, document: jsonDocument(opened.source.text) };
  } catch {
    return { ok: false, issues: [readIssue("read/not-plain", { found: unreadable })] };
  }
}

/** What was read, and its shape if that is certain. */
type JsonResult = ReadResult<{ document: SourceDocument } & ShapeRead>;

const unreadable = { en: "an input that fails while it is read", ar: "مُدخَل يُخفق أثناء قراءته" };

interface Parsed extends ShapeRead {
  value: unknown;
}

/** A longer source is measured before it is parsed: a value that is nested deeply takes much more memory than its source. */
const mostUnmeasured = 1024 * 1024;

/**
 * The fast paths prove that nothing is wrong: by the length of a value of certain shape, or by the number of members. Only if
 * neither can, the source is read thoroughly.
 */
function parseStrictly(source: DecodedSource, { maxDepth, maxParts }: ReadLimits): Parsed | { issues: ReadIssue[] } {
  const { text } = source;
  const early = text.length <= mostUnmeasured && maxDepth >= limits.depth ? parseCertain(source) : undefined;
  if (early?.isProven) return early.parsed;
  const measure = measureJson(source.bytes ?? unitsOf(text), maxDepth);
  if (measure.parts > maxParts) return { issues: [sizeIssue(maxParts, "parts")] };
  const parsed = measure.deep ? undefined : (early?.parsed ?? parse(text));
  if (parsed && isKeptWhole(parsed.value, text, measure)) return parsed;
  const issues = jsonFaults(source, maxDepth);
  if (issues.length > 0) return { issues };
  return parsed ?? { issues: [readIssue("read/json", { expected: "JSON", found: visible(text, 40) })] };
}

// Bytes that are UTF-8 do not contain lone surrogates.
function parseCertain({ text, bytes }: DecodedSource): { parsed: Parsed; isProven: boolean } | undefined {
  const parsed = parse(text);
  const shape = parsed && certainShape(parsed.value);
  if (!shape) return parsed && { parsed: { ...parsed, isDoubted: true }, isProven: false };
  const { textHash: digest } = parsed.value as { textHash?: string };
  const measured = { length: shape.length, spared: shape.collected.spared, ...(digest ? { digest } : {}) };
  const isWhole = isWholeLength(text, measured) && (bytes !== undefined || areWellFormed(shape.collected));
  return { parsed: { ...parsed, shape }, isProven: isWhole };
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
