import { isMap, isScalar, isSeq, type Pair } from "yaml";

/** A node with its place in the source: start, end of the value, end including what follows it (UTF-16 units). */
export interface Ranged {
  range?: readonly [number, number, number] | null;
}

/** The key of a pair as text: its string value, or its source if it is read as a number or boolean; otherwise undefined. */
export function keyText(text: string, pair: Pair): string | undefined {
  const { key } = pair;
  if (!isScalar(key) || key.value === null) return undefined;
  if (typeof key.value === "string") return key.value;
  return key.range ? text.slice(key.range[0], key.range[1]) : undefined;
}

/** A list item or map member of a node, if it exists; `value` is null for a key without colon. */
export function childAt(
  text: string,
  node: unknown,
  step: string | number,
): { key?: unknown; value: unknown } | undefined {
  if (isSeq(node)) {
    const index = /^(?:0|[1-9][0-9]*)$/.test(String(step)) ? Number(step) : -1;
    return index in node.items ? { value: node.items[index] } : undefined;
  }
  if (!isMap(node)) return undefined;
  return node.items.findLast((pair) => keyText(text, pair) === String(step));
}
