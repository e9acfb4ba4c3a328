import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { written, writtenInFlow, writtenItem } from "./written";

/** A path into a coding: names of fields and positions in lists. */
type SourcePath = readonly (string | number)[];

/** A value, and where it is put: at the end of a list, or as a field of an object, which it replaces if it is there. */
export interface Spliced {
  path: SourcePath;
  value: unknown;
  how: "append" | "set";
}

/**
 * A source with a value put into it; all else stays as it is, with its comments. A single value becomes a list where another
 * is appended. Undefined if the source cannot be read or has no place for it.
 */
export function spliced(source: string, { path, value, how }: Spliced): string | undefined {
  const document = parseDocument(source);
  if (document.errors.length > 0) return undefined;
  const { contents } = document;
  const [holderPath, key] = [path.slice(0, -1), path.at(-1)];
  const holder = holderPath.length === 0 ? contents : (document.getIn(holderPath, true) as Node | undefined);
  if (holder === null && holderPath.length === 0)
    return `${beginning(source)}${written({ [String(key)]: listed(value, how) }, 0)}\n`;
  if (!isMap(holder) || typeof key !== "string") return undefined;
  const there = holder.get(key, true) as Node | undefined;
  if (!there) return withField(source, holder, [key, listed(value, how)]);
  if (how === "set") return replaced(source, there, value, key);
  if (isSeq(there)) return withItem(source, there, [key, value]);
  return replaced(source, there, [there.toJS(document), value], key);
}

function listed(value: unknown, how: Spliced["how"]): unknown {
  return how === "append" ? [value] : value;
}

function beginning(source: string): string {
  return source === "" || source.endsWith("\n") ? source : `${source}\n`;
}

function replaced(source: string, node: Node, value: unknown, key: string): string {
  return `${source.slice(0, node.range?.[0])}${writtenInFlow(source, value, key)}${source.slice(endOf(node))}`;
}

// After the last field, in its column; in braces before the closing one.
function withField(source: string, map: YAMLMap, [key, value]: [string, unknown]): string | undefined {
  const last = map.items.at(-1);
  if (isInFlow(source, map))
    return inBrackets(source, map, writtenInFlow(source, { [key]: value }, key).replace(/^\{ ?| ?\}$/g, ""));
  const first = map.items[0];
  const start = isNodeLike(first?.key) ? first.key.range?.[0] : undefined;
  if (!last || start === undefined) return undefined;
  const isTop = columnOf(source, start) === 0;
  const text = written({ [key]: value }, columnOf(source, start));
  return insertedAfter(source, endOfPair(last), `${isTop && Array.isArray(value) ? "\n" : ""}${text}`);
}

function withItem(source: string, list: YAMLSeq, [key, value]: [string, unknown]): string | undefined {
  if (isInFlow(source, list)) return inBrackets(source, list, writtenInFlow(source, value, key));
  const last = list.items.at(-1) as Node | undefined;
  const start = (list.items[0] as Node | undefined)?.range?.[0];
  if (!last || start === undefined) return undefined;
  const dash = source.lastIndexOf("-", start - 1);
  return insertedAfter(source, endOf(last), writtenItem(key, value, columnOf(source, dash)));
}

function inBrackets(source: string, node: YAMLMap | YAMLSeq, text: string): string {
  const end = endOf(node) - 1;
  const before = source.slice(0, end).trimEnd();
  const gap = source.slice(before.length, end);
  const isEmpty = node.items.length === 0;
  const separator = isEmpty || before.endsWith(",") ? "" : ",";
  // a list that is laid out in lines goes on in lines
  const lead = gap.includes("\n") ? `\n${" ".repeat(columnOf(source, itemStart(source, node)))}` : isEmpty ? "" : " ";
  return `${before}${separator}${lead}${text}${gap}${source.slice(end)}`;
}

function itemStart(source: string, node: YAMLMap | YAMLSeq): number {
  const [first] = node.items;
  const own = isPair(first) ? (first.key as Node) : (first as Node | undefined);
  return own?.range?.[0] ?? lineIndent(source, node.range?.[0] ?? 0);
}

function insertedAfter(source: string, at: number, text: string): string {
  // a comment on the same line belongs to what is before
  const comment = /^[ \t]*#[^\n]*/.exec(source.slice(at))?.[0] ?? "";
  const end = at + comment.length;
  const rest = source.slice(end);
  return `${source.slice(0, end)}\n${text.replace(/\n$/, "")}${rest === "" ? "\n" : rest}`;
}

function endOfPair({ key, value }: Pair): number {
  return isNodeLike(value) ? endOf(value) : isNodeLike(key) ? endOf(key) : 0;
}

/** The end of what a node is written with, without the white space and comments after it. */
function endOf(node: Node): number {
  if (isCollection(node) && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1);
    if (isPair(last)) return endOfPair(last);
    if (isNodeLike(last)) return endOf(last);
  }
  const end = node.range?.[1] ?? 0;
  // the range of a block scalar includes its line break
  return isScalar(node) && /^BLOCK/.test(String(node.type)) ? end - 1 : end;
}

function isNodeLike(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "range" in value;
}

function isInFlow(source: string, node: YAMLMap | YAMLSeq): boolean {
  return node.flow === true || /[{[]/.test(source[node.range?.[0] ?? 0] ?? "");
}

function lineIndent(source: string, at: number): number {
  const start = source.lastIndexOf("\n", at - 1) + 1;
  return start + (/^ */.exec(source.slice(start))?.[0].length ?? 0);
}

function columnOf(source: string, at: number): number {
  return at - (source.lastIndexOf("\n", at - 1) + 1);
}
