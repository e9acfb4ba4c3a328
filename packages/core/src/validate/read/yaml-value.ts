import { isAlias, isMap, isScalar, isSeq, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from "yaml";
import type { Localized } from "../../article/issue.ts";
import type { Path } from "../../article/path.ts";
import { isKeptNumber } from "./json-number.ts";
import type { ReadCode } from "./read-codes.ts";
import { type ReadIssue, readIssue, visible, type Word } from "./read-issue.ts";
import { maxReadIssues } from "./read-options.ts";
import { type DecodedSource, issuePlace } from "./source-text.ts";
import { isWellFormed, loneSurrogateAt } from "./well-formed.ts";
import { keyText, type Ranged } from "./yaml-tree.ts";
import { quoteIt, yamlReasons } from "./yaml-words.ts";

/** A map or list that is being turned into a value. */
interface Task {
  node: YAMLMap | YAMLSeq;
  value: Record<string, unknown> | unknown[];
  path: Path;
}

interface Reading {
  source: DecodedSource;
  /** The names after a * in the source: for an anchor that is used, only the alias is reported. */
  aliases?: ReadonlySet<string>;
  maxDepth: number;
  tasks: Task[];
  issues: ReadIssue[];
}

/** Turns a YAML tree into plain data without recursion, and reports what plain data cannot contain. */
export function yamlValue(
  source: DecodedSource,
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
  tellAnchor(reading, node, path);
  if (isScalar(node)) return scalarValue(reading, node, path);
  if (isAlias(node))
    tell(reading, { code: "read/yaml", words: { reason: yamlReasons.alias }, hint: quoteIt }, node, path);
  if (!isMap(node) && !isSeq(node)) return null;
  const value = isMap(node) ? {} : [];
  if (path.length >= reading.maxDepth)
    tell(reading, { code: "read/depth", words: { limit: reading.maxDepth } }, node, path);
  else reading.tasks.push({ node, value, path });
  return value;
}

// Aliases are rejected, so an anchor is useless: usually it is the first word of a text that begins with &.
function tellAnchor(reading: Reading, node: unknown, path: Path): void {
  const { anchor: name } = (isScalar(node) || isMap(node) || isSeq(node) ? node : {}) as { anchor?: string };
  if (name === undefined) return;
  reading.aliases ??= new Set(reading.source.text.match(/(?<=\*)[^\s,[\]{}]+/g));
  if (reading.aliases.has(name)) return;
  const { en, ar } = yamlReasons.anchor;
  const reason = {
    en: en.replace("{name}", () => visible(`&${name}`)),
    ar: ar.replace("{name}", () => visible(`&${name}`)),
  };
  tell(reading, { code: "read/yaml", words: { reason }, hint: quoteIt }, node as Ranged, path);
}

function scalarValue(reading: Reading, node: Scalar, path: Path): unknown {
  const { value } = node;
  if (typeof value === "string") tellSurrogate(reading, value, node, path);
  if (typeof value === "number" && !isKept(value, written(reading, node))) {
    tell(reading, { code: "read/number-range", words: { found: visible(written(reading, node), 40) } }, node, path);
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
      tell(reading, { code: "read/yaml", words: { reason: yamlReasons.keyKind } }, rangedKey(pair) ?? node, path);
      continue;
    }
    const here = [...path, key];
    const before = first.get(key);
    first.set(key, before ?? pair);
    if (before) tellTwice(reading, { key, before, pair }, here);
    else if (key === "__proto__")
      tell(reading, { code: "read/forbidden-key", words: {} }, rangedKey(pair) ?? node, here);
    else Object.defineProperty(target, key, { value: valueAt(reading, pair.value, here), ...plain });
    tellSurrogate(reading, key, rangedKey(pair) ?? node, here);
  }
}

const plain = { enumerable: true, writable: true, configurable: true };

function tellTwice(reading: Reading, twice: { key: string; before: Pair; pair: Pair }, path: Path): void {
  const { line } = reading.source.positionOf(rangedKey(twice.before)?.range?.[0] ?? 0);
  tell(
    reading,
    { code: "read/duplicate-key", words: { key: visible(twice.key), line } },
    rangedKey(twice.pair) ?? {},
    path,
  );
}

function tellSurrogate(reading: Reading, text: string, node: Ranged, path: Path): void {
  if (isWellFormed(text)) return;
  const found = `U+${text.charCodeAt(loneSurrogateAt(text)).toString(16).toUpperCase()}`;
  tell(reading, { code: "read/lone-surrogate", words: { found } }, node, path);
}

function rangedKey(pair: Pair): Ranged | undefined {
  return typeof pair.key === "object" && pair.key !== null ? (pair.key as Ranged) : undefined;
}

function written(reading: Reading, { range }: Ranged): string {
  return range ? reading.source.text.slice(range[0], range[1]) : "";
}

interface Told {
  code: ReadCode;
  words: Record<string, Word>;
  hint?: Localized;
}

function tell(reading: Reading, { code, words, hint }: Told, { range }: Ranged, path: Path): void {
  if (reading.issues.length >= maxReadIssues) return;
  const place = { ...issuePlace(reading.source, range?.[0] ?? 0), path, ...(hint ? { hint } : {}) };
  reading.issues.push(readIssue(code, words, place));
}
