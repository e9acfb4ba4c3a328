/** A line of a document written out, and the object it stands in. */
export interface PlacedLine {
  text: string;
  /** What it is compared by: a comma comes and goes with the line after it. */
  key: string;
  /** The pointer of the innermost object or list around it; ids stand in the place of numbers. */
  pointer: string;
}

/** JSON written with two spaces, each line with its place. */
export function jsonLines(value: unknown): PlacedLine[] {
  const lines: PlacedLine[] = [];
  write({ value, head: "", tail: "", depth: 0, pointer: "" }, lines);
  return lines;
}

interface Node {
  value: unknown;
  /** What stands before it on its line: a key. */
  head: string;
  /** What stands behind it: a comma. */
  tail: string;
  depth: number;
  pointer: string;
}

function write({ value, head, tail, depth, pointer }: Node, lines: PlacedLine[]): void {
  const indent = "  ".repeat(depth);
  const parts = partsOf(value, pointer);
  const push = (key: string, at: string, end = "") => lines.push({ text: key + end, key, pointer: at });
  if (!parts || parts.length === 0) {
    push(`${indent}${head}${JSON.stringify(value)}`, parent(pointer), tail);
    return;
  }
  const [open, close] = Array.isArray(value) ? "[]" : "{}";
  push(`${indent}${head}${open}`, pointer);
  parts.forEach((part, i) => {
    write({ ...part, tail: i < parts.length - 1 ? "," : "", depth: depth + 1 }, lines);
  });
  push(`${indent}${close}`, pointer, tail);
}

function partsOf(value: unknown, pointer: string): Pick<Node, "value" | "head" | "pointer">[] | undefined {
  if (Array.isArray(value))
    return value.map((item, i) => ({ value: item, head: "", pointer: `${pointer}/${idOf(item) ?? i}` }));
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).map(([key, item]) => ({
    value: item,
    head: `${JSON.stringify(key)}: `,
    pointer: `${pointer}/${key}`,
  }));
}

function idOf(item: unknown): string | undefined {
  const id = typeof item === "object" && item !== null ? (item as { id?: unknown }).id : undefined;
  return typeof id === "string" ? id : undefined;
}

function parent(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}
