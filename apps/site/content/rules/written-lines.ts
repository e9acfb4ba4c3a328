/** A document split into lines. */
export interface WrittenLines {
  lines: readonly string[];
  /** The text by which each line is compared. */
  keys: readonly string[];
  /** The pointer of the innermost object or list around a line, with ids instead of indexes; empty for plain text. */
  pointerAt: (line: number) => string;
}

/** Text in lines. */
export function textLines(text: string): WrittenLines {
  const lines = text.split("\n");
  return { lines, keys: lines, pointerAt: () => "" };
}

/** JSON with two spaces; a comma at the end of a line depends on the line after it. */
export function jsonLines(value: unknown): WrittenLines {
  const lines = JSON.stringify(value, null, 2).split("\n");
  const keys = lines.map((line) => (line.endsWith(",") ? line.slice(0, -1) : line));
  return { lines, keys, pointerAt: (line) => pointerAt(lines, line) };
}

const depthOf = (line: string) => line.search(/\S/) / 2;

function pointerAt(lines: readonly string[], at: number): string {
  const steps: string[] = [];
  const opens = /[[{]$/.test(lines[at] ?? "");
  let depth = depthOf(lines[at] ?? "") + (opens ? 1 : 0);
  for (let i = at; i > 0 && depth > 1; i--) {
    const line = lines[i] ?? "";
    if (depthOf(line) !== depth - 1 || !/[[{]$/.test(line)) continue;
    steps.unshift(stepOf(lines, i));
    depth--;
  }
  return steps.map((step) => `/${step}`).join("");
}

// A key, else the id of a list item, else its index.
function stepOf(lines: readonly string[], at: number): string {
  const line = lines[at] ?? "";
  const key = /^\s*"((?:[^"\\]|\\.)*)": /.exec(line)?.[1];
  if (key !== undefined) return key;
  const depth = depthOf(line);
  const id = idWithin(lines, at, depth + 1);
  if (id !== undefined) return id;
  let number = 0;
  for (let i = at - 1; i > 0 && depthOf(lines[i] ?? "") >= depth; i--)
    if (depthOf(lines[i] ?? "") === depth && /[[{]$/.test(lines[i] ?? "")) number++;
  return String(number);
}

function idWithin(lines: readonly string[], at: number, depth: number): string | undefined {
  for (let i = at + 1; i < lines.length && depthOf(lines[i] ?? "") >= depth; i++) {
    const id = depthOf(lines[i] ?? "") === depth && /^\s*"id": "([^"]*)"/.exec(lines[i] ?? "")?.[1];
    if (id) return id;
  }
  return undefined;
}
