import { writeYaml } from "@diplomatic-visits/extract/coding-file";

/** Fields of an object as lines of YAML in a column. */
export function written(value: Readonly<Record<string, unknown>>, column: number): string {
  return inColumn(writeYaml(value, new Map()).trimEnd().split("\n"), column);
}

/** An item of a list as lines of YAML, its dash in a column; `key` is the name of the list. */
export function writtenItem(key: string, item: unknown, column: number): string {
  // alone, a short list is one line in brackets
  if (typeof item !== "object" || item === null) return inColumn([`- ${flow(item, key)}`], column);
  const [, ...lines] = writeYaml({ [key]: [item] }, new Map())
    .trimEnd()
    .split("\n");
  const isBlock = lines.length > 0;
  return inColumn(isBlock ? lines.map((line) => line.replace(/^ {2}/, "")) : [`- ${flow(item, key)}`], column);
}

function inColumn(lines: readonly string[], column: number): string {
  return lines.map((line) => (line === "" ? "" : `${" ".repeat(column)}${line}`)).join("\n");
}

/** A value on one line: as JSON in a JSON source, else in the braces of YAML. */
export function writtenInFlow(source: string, value: unknown, key: string): string {
  return /^\s*[{[]/.test(source) ? JSON.stringify(value) : flow(value, key);
}

function flow(value: unknown, key: string): string {
  if (Array.isArray(value)) return `[${value.map((item) => flow(item, key)).join(", ")}]`;
  if (typeof value === "string") return isCode(value) && !words.has(key) ? value : JSON.stringify(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = Object.entries(value).map(([name, child]) => `${name}: ${flow(child, name)}`);
  return `{ ${inner.join(", ")} }`;
}

/** Fields whose values are words, which codings write in quotation marks. */
const words = new Set(["quote", "prefix", "suffix", "mentions", "cue", "measure", "unit", "note"]);

function isCode(value: string): boolean {
  return /^[a-z]+(-[a-z0-9]+)*$/.test(value) && !/^(true|false|null|yes|no|on|off|y|n)$/.test(value);
}
