import { isAlias, isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Path } from "../../article/path.ts";
import { isKeptNumber } from "./json-number.ts";
import type { ReadCode } from "./read-codes.ts";
import { type ReadIssue, readIssue, visible, type Word } from "./read-issue.ts";
import { maxReadIssues } from "./read-options.ts";
import { issuePlace, type SourceText } from "./source-text.ts";
import { isWellFormed, loneSurrogateAt } from "./well-formed.ts";
import { keyText, type Ranged } from "./yaml-tree.ts";
import { yamlReasons } from "./yaml-words.ts";

/** A map or list that is being turned into a value. */
interface Task {
  node: YAMLMap | YAMLSeq;
  value: Record<string, unknown> | unknown[];
  path: Path;
}

interface Reading {
  source: SourceText;
  maxDepth: number;
  tasks: Task[];
  issues: ReadIssue[];
}

/** Turns a YAML tree into plain data without recursion, and tells what has no place in it. */
export function yamlValue(
  source: SourceText,
  root: unknown,
  maxDepth: number,
): { value: unknown; issues: ReadIssue[] } {
  const reading: Reading = { source, maxDepth, tasks: [], issues: [] };
  const value = valueAt(reading, root, []);
  for (let next = 0; next < reading.tasks.length && reading.issues.length < maxReadIssues; next++) {
    const { node, value: target, path } = reading.tasks[next] as Task;
    if (isMap(node)) fillMap(reading, node, target as Record<string, unknown>, path);
    else node.items.forEach((item, i) => void (target as unknown[]).push(valueAt(reading, item, [...path, i])));
  }
  return { value, issues: reading.issues };
}

function valueAt(reading: Reading, node: unknown, path: Path): unknown {
  if (isScalar(node)) return scalarValue(reading, node, path);
  if (isAlias(node)) tell(reading, "read/yaml", { reason: yamlReasons.alias }, node, path);
  if (!isMap(node) && !isSeq(node)) return null;
  const value = isMap(node) ? {} : [];
  if (path.length >= reading.maxDepth) tell(reading, "read/depth", { limit: reading.maxDepth }, node, path);
  else reading.tasks.push({ node, value, path });
  return value;
}

function scalarValue(reading: Reading, node: Scalar, path: Path): unknown {
  const { value } = node;
  if (typeof value === "string") tellSurrogate(reading, value, node, path);
  if (typeof value === "number" && !isKept(value, written(reading, node))) {
    tell(reading, "read/number-range", { found: visible(written(reading, node), 40) }, node, path);
  }
  return value;
}

function isKept(value: number, literal: string): boolean {
  if (Number.isSafeInteger(value) && value !== 0) return true;
  return /^0[xo]/.test(literal) ? Number.isSafeInteger(value) : isKeptNumber(literal);
}

function fillMap(reading: Reading, node: YAMLMap, target: Record<string, unknown>, path: Path): void {
  const first = new Map<string, Pair>();
  for (const pair of node.items) {
    const key = keyText(reading.source.text, pair);
    if (key === undefined || key.includes("\n")) {
      tell(reading, "read/yaml", { reason: yamlReasons.keyKind }, rangedKey(pair) ?? node, path);
      continue;
    }
    const here = [...path, key];
    const before = first.get(key);
    first.set(key, before ?? pair);
    if (before) tellTwice(reading, { key, before, pair }, here);
    else if (key === "__proto__") tell(reading, "read/forbidden-key", {}, rangedKey(pair) ?? node, here);
    else Object.defineProperty(target, key, { value: valueAt(reading, pair.value, here), ...plain });
    tellSurrogate(reading, key, rangedKey(pair) ?? node, here);
  }
}

const plain = { enumerable: true, writable: true, configurable: true };

function tellTwice(reading: Reading, twice: { key: string; before: Pair; pair: Pair }, path: Path): void {
  const { line } = reading.source.positionOf(rangedKey(twice.before)?.range?.[0] ?? 0);
  tell(reading, "read/duplicate-key", { key: visible(twice.key), line }, rangedKey(twice.pair) ?? {}, path);
}

function tellSurrogate(reading: Reading, text: string, node: Ranged, path: Path): void {
  if (isWellFormed(text)) return;
  const found = `U+${text.charCodeAt(loneSurrogateAt(text)).toString(16).toUpperCase()}`;
  tell(reading, "read/lone-surrogate", { found }, node, path);
}

function rangedKey(pair: Pair): Ranged | undefined {
  return typeof pair.key === "object" && pair.key !== null ? (pair.key as Ranged) : undefined;
}

function written(reading: Reading, { range }: Ranged): string {
  return range ? reading.source.text.slice(range[0], range[1]) : "";
}

function tell(reading: Reading, code: ReadCode, words: Record<string, Word>, { range }: Ranged, path: Path): void {
  if (reading.issues.length >= maxReadIssues) return;
  reading.issues.push(readIssue(code, words, { ...issuePlace(reading.source, range?.[0] ?? 0), path }));
}
