import { type DiffLine, diffLines, hunks } from "../markdown/diff.ts";
import type { WrittenLines } from "./written-lines.ts";

const widest = 150;
const most = 40;

/** The change from one document to another, as a readable diff; each part under its location. */
export function difference(before: WrittenLines, after: WrittenLines): string {
  const written = diffLines(before.keys, after.keys).map((line) => ({
    ...line,
    text: (line.sign === "+" ? after : before).lines[line.at] ?? "",
  }));
  return hunks(written)
    .map((group) => hunk(group, before, after))
    .join("\n");
}

function hunk(group: readonly DiffLine[], before: WrittenLines, after: WrittenLines): string {
  const first = group.find(({ sign }) => sign !== " ");
  const pointer = (first?.sign === "+" ? after : before).pointerAt(first?.at ?? 0);
  const margin = Math.min(...group.map(({ text }) => text.length - text.trimStart().length));
  const lines = group.map((line, i) => `${line.sign} ${shortened(line, group, i).slice(margin)}`);
  const shown = lines.length > most ? [...lines.slice(0, most), `  … (+${lines.length - most})`] : lines;
  return [...(pointer ? [`@@ ${pointer} @@`] : []), ...shown].join("\n");
}

// A line contains a whole text: only the context of the change is shown.
function shortened({ sign, text }: DiffLine, group: readonly DiffLine[], at: number): string {
  if (text.length <= widest) return text;
  const other = sign === " " ? undefined : partner(group, at);
  const margin = text.length - text.trimStart().length;
  const change = other === undefined ? 0 : parting(text, other);
  const from = Math.max(0, change - 50);
  const to = Math.min(text.length, Math.max(change + 60, from + 110));
  const indent = " ".repeat(margin);
  return `${from <= margin ? text.slice(0, to) : `${indent}… ${text.slice(from, to)}`}${to < text.length ? " …" : ""}`;
}

function partner(group: readonly DiffLine[], at: number): string | undefined {
  const sign = group[at]?.sign === "-" ? "+" : "-";
  const nearby = sign === "+" ? group.slice(at + 1) : group.slice(0, at).reverse();
  return nearby.find((line) => line.sign === sign && line.text.length > widest)?.text;
}

function parting(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}
