import type { Path } from "../../article/path.ts";
import { foundAt, jsonHint } from "./json-hint.ts";
import { isKeptNumber } from "./json-number.ts";
import { type JsonFault, type JsonSink, scanJson } from "./json-scanner.ts";
import type { ReadCode } from "./read-codes.ts";
import { type ReadIssue, readIssue, visible, type Word } from "./read-issue.ts";
import { maxReadIssues } from "./read-options.ts";
import { sourceHint } from "./source-hint.ts";
import { type DecodedSource, issuePlace } from "./source-text.ts";
import { isWellFormed } from "./well-formed.ts";

/** An object or list that is open at a point of the scan. */
interface Frame {
  list: boolean;
  /** The index or key of the current member. */
  at: string | number;
  /** Where each key first occurred (UTF-16 units). */
  keys: Map<string, number>;
}

/** Reads a JSON source again, thoroughly, and reports everything the reader rejects, in source order. */
export function jsonFaults(source: DecodedSource, maxDepth: number): ReadIssue[] {
  const issues: ReadIssue[] = [];
  const frames: Frame[] = [];
  const tell = (code: ReadCode, words: Record<string, Word>, offset: number) => {
    if (issues.length >= maxReadIssues) return;
    issues.push(readIssue(code, words, { ...issuePlace(source, offset), path: pathTo(frames) }));
  };
  const sink: JsonSink = {
    open(at, list) {
      enter(frames);
      frames.push({ list, at: -1, keys: new Map() });
      if (frames.length <= maxDepth) return true;
      frames.pop();
      tell("read/depth", { limit: maxDepth }, at);
      return false;
    },
    close: () => void frames.pop(),
    key: (start, end) => tellKey(source, frames, tell, start, end),
    scalar(start, end) {
      enter(frames);
      const raw = source.text.slice(start, end);
      if (raw.startsWith('"')) tellSurrogate(raw, start, tell);
      else if (/^[-0-9]/.test(raw) && !isKeptNumber(raw)) tell("read/number-range", { found: visible(raw, 40) }, start);
    },
  };
  const fault = scanJson(source.text, sink);
  if (fault) issues.push(syntaxIssue(source, fault, pathTo(frames)));
  return issues;
}

type Tell = (code: ReadCode, words: Record<string, Word>, offset: number) => void;

function tellKey(source: DecodedSource, frames: readonly Frame[], tell: Tell, start: number, end: number): void {
  const frame = frames.at(-1) as Frame;
  const raw = source.text.slice(start, end);
  const key = JSON.parse(raw) as string;
  const first = frame.keys.get(key);
  frame.at = key;
  if (first === undefined) frame.keys.set(key, start);
  else tell("read/duplicate-key", { key: visible(key), line: source.positionOf(first).line }, start);
  if (key === "__proto__") tell("read/forbidden-key", {}, start);
  tellSurrogate(raw, start, tell);
}

/** Moves to the next index if the innermost frame is a list. */
function enter(frames: readonly Frame[]): void {
  const frame = frames.at(-1);
  if (frame?.list) frame.at = (frame.at as number) + 1;
}

function pathTo(frames: readonly Frame[]): Path {
  return frames.map((frame) => frame.at).filter((step) => step !== -1);
}

/** Reports the first lone surrogate of a string as written, raw or as an escape. */
function tellSurrogate(raw: string, start: number, tell: Tell): void {
  if (isWellFormed(raw.includes("\\u") ? (JSON.parse(raw) as string) : raw)) return;
  let high: { at: number; end: number; unit: number } | undefined;
  for (const part of raw.matchAll(/\\u([dD][89a-fA-F][0-9a-fA-F]{2})|\\[\s\S]|[\uD800-\uDFFF]/g)) {
    const unit = part[1] ? Number.parseInt(part[1], 16) : part[0].charCodeAt(0);
    const half = { at: part.index, end: part.index + part[0].length, unit };
    const isLow = unit >= 0xdc00 && unit <= 0xdfff;
    if (isLow && high?.end === half.at) high = undefined;
    else if (high) break;
    else if (isLow || unit >= 0xd800) {
      high = half;
      if (isLow) break;
    }
  }
  if (high) tell("read/lone-surrogate", { found: `U+${high.unit.toString(16).toUpperCase()}` }, start + high.at);
}

function syntaxIssue(source: DecodedSource, fault: JsonFault, path: Path): ReadIssue {
  const { text } = source;
  const found = foundAt(text, fault.at);
  const first = [text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2)];
  const hint = sourceHint(first, true) ?? jsonHint(text, fault);
  return readIssue(
    "read/json",
    { expected: fault.expected, found: typeof found === "string" ? visible(found) : found },
    { ...issuePlace(source, fault.at), path, ...(hint && { hint }) },
  );
}
