import { type Coding, limits } from "@diplomatic-visits/core";

type AuthoredBlock = NonNullable<Coding["blocks"]>[number];

/** The kind of a line of a text. */
export type BlockKind = AuthoredBlock["kind"];

/** A line of a future text: its kind, and its words. */
export interface Line {
  kind: BlockKind;
  text: string;
}

/** The lines other than paragraphs, each identified by words that no other line begins with, and the lines so identified. */
export interface MarkedLines {
  blocks: AuthoredBlock[];
  /** For each block of `blocks`, the index of its line. */
  lines: number[];
  /** How many lines could not be identified. */
  unmarked: number;
}

// each is searched for in the whole text when it is anchored
const mostMarked = 500;
const longestContext = 300;

// a line that occurs several times in the text is searched for at each occurrence
const mostAlike = 20;

/** Identifies the lines other than paragraphs by their first words, with surrounding text where lines are alike. */
export function markBlocks(lines: readonly Line[]): MarkedLines {
  const needed = firstWords(lines.map(({ text }) => text));
  const alike = new Map<string, number>();
  for (const { text } of lines) alike.set(text, (alike.get(text) ?? 0) + 1);
  const marked: MarkedLines = { blocks: [], lines: [], unmarked: 0 };
  for (const [i, { kind, text }] of lines.entries()) {
    if (kind === "paragraph") continue;
    const isNameable = marked.blocks.length < mostMarked && (alike.get(text) ?? 0) <= mostAlike;
    const quote = isNameable ? quoteOf(lines, i, needed[i]) : undefined;
    if (quote === undefined) marked.unmarked++;
    else {
      marked.blocks.push({ kind, quote });
      marked.lines.push(i);
    }
  }
  return marked;
}

function quoteOf(lines: readonly Line[], i: number, units: number | undefined): AuthoredBlock["quote"] | undefined {
  const text = lines[i]?.text ?? "";
  if (units !== undefined) return units <= limits.quoteUnits ? text.slice(0, units) : undefined;
  if (text.length > longestContext) return undefined;
  const prefix = lines[i - 1]?.text.slice(-longestContext);
  const suffix = lines[i + 1]?.text.slice(0, longestContext);
  return { quote: text, ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}

/**
 * For each line, how many units at its start are unique; undefined if it is a prefix of another line, and
 * infinity if it is a prefix of many.
 */
function firstWords(lines: readonly string[]): (number | undefined)[] {
  const order = lines.map((_, i) => i).sort((a, b) => compared(lines[a] ?? "", lines[b] ?? ""));
  const needed: (number | undefined)[] = lines.map(() => undefined);
  for (const [place, i] of order.entries()) {
    const line = lines[i] ?? "";
    const before = alike(line, lines[order[place - 1] ?? -1] ?? "");
    const after = alike(line, lines[order[place + 1] ?? -1] ?? "");
    const shared = Math.max(before, after);
    if (shared < line.length) needed[i] = wordEnd(line, shared + 1);
    else if (lines[order[place + mostAlike] ?? -1]?.startsWith(line)) needed[i] = Number.POSITIVE_INFINITY;
  }
  return needed;
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function alike(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  return i;
}

// a few whole words, so that a person recognizes the line
function wordEnd(line: string, atLeast: number): number {
  const from = Math.max(atLeast, 24);
  if (line.length <= from + 16) return line.length;
  const space = line.indexOf(" ", from);
  return space === -1 ? line.length : space;
}
