import { firstIndex } from "./first-index.ts";
import type { Span } from "./span.ts";

/** A quotation in a text, including its marks, with the marks themselves. */
export interface Quotation extends Span {
  open: string;
  close: string;
}

// „ closes with “ or ”, and « may be reversed (»so«).
const closers: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["„", "“”"],
  ["«", "»"],
  ["»", "«"],
  ["‹", "›"],
  ['"', '"'],
  ["‘", "’"],
  ["‚", "‘’"],
  ["「", "」"],
  ["『", "』"],
]);

const mark = /["“”„«»‹›‘’‚「」『』]/g;

/** The quotations of a text whose marks match inside one line, in order of their start; quotations may nest. */
export function findQuotations(text: string): Quotation[] {
  const whole = { start: 0, end: text.length };
  return pairMarks(text, whole, linesOf(text)).quotations.sort((a, b) => a.start - b.start);
}

/** Returns the UTF-16 offsets of unmatched brackets and quotation marks inside a span of a text. */
export function unbalancedMarks(text: string): (span: Span) => number[] {
  let lines: Lines | undefined;
  return (span) => {
    lines ??= linesOf(text);
    return [...pairMarks(text, span, lines).alone, ...bracketsAlone(text, span)].sort((a, b) => a - b);
  };
}

/** What decides about the marks of a text: where its lines end, and its single quotation marks with them. */
interface Lines {
  ends: readonly number[];
  singles: readonly number[];
}

function linesOf(text: string): Lines {
  const singles = Array.from(text.matchAll(/[‘’\n]/g), ({ index }) => index);
  return { singles, ends: singles.filter((at) => text.charAt(at) === "\n") };
}

// The position of the first offset in a list that is not before a given one.
function firstFrom(offsets: readonly number[], offset: number): number {
  return firstIndex(offsets.length, (i) => (offsets[i] as number) >= offset);
}

interface Pairing {
  quotations: Quotation[];
  alone: number[];
}

function pairMarks(text: string, { start, end }: Span, { ends, singles }: Lines): Pairing {
  const quotations: Quotation[] = [];
  const alone: number[] = [];
  let open: number[] = [];
  let lineEnd = -1;
  for (const match of text.slice(start, end).matchAll(mark)) {
    const offset = start + match.index;
    if (isApostrophe(text, offset, singles)) continue;
    if (offset > lineEnd) {
      alone.push(...open);
      open = [];
      lineEnd = ends[firstFrom(ends, offset)] ?? text.length;
    }
    const partner = open.findLastIndex((at) => closers.get(text.charAt(at))?.includes(text.charAt(offset)));
    if (partner !== -1) {
      const from = open[partner] as number;
      alone.push(...open.splice(partner).slice(1));
      quotations.push({ start: from, end: offset + 1, open: text.charAt(from), close: text.charAt(offset) });
    } else if (mayOpen(text, offset)) {
      if (open.length === deepest) alone.push(...open.splice(0, 1));
      open.push(offset);
    } else {
      alone.push(offset);
    }
  }
  return { quotations, alone: [...alone, ...open] };
}

const deepest = 16;

// » opens only before a letter (»so«), so that a lone one counts as a closing mark.
function mayOpen(text: string, offset: number): boolean {
  const character = text.charAt(offset);
  if (character === "»") return /[\p{L}\p{N}]/u.test(text.charAt(offset + 1));
  return closers.has(character);
}

const letterOrDigit = /[\p{L}\p{M}\p{N}]/u;

// ’ inside a word, or after a plural (the ministers’ talks), is an apostrophe.
function isApostrophe(text: string, offset: number, singles: readonly number[]): boolean {
  const character = text.charAt(offset);
  if (character !== "’" && character !== "‘") return false;
  const isAfterLetter = letterOrDigit.test(text.charAt(offset - 1));
  if (isAfterLetter && letterOrDigit.test(text.charAt(offset + 1))) return true;
  if (character === "‘") return false;
  // It closes a quotation only if the mark before it in its line opens one.
  return text.charAt(singles[firstFrom(singles, offset) - 1] ?? -1) !== "‘";
}

const brackets: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
  ["}", "{"],
  ["）", "（"],
  ["﴾", "﴿"],
]);

function bracketsAlone(text: string, { start, end }: Span): number[] {
  const alone: number[] = [];
  const open: number[] = [];
  for (const match of text.slice(start, end).matchAll(/[()[\]{}（）﴾﴿]/g)) {
    const offset = start + match.index;
    const partner = brackets.get(match[0]);
    if (partner === undefined) open.push(offset);
    else if (text.charAt(open.at(-1) ?? -1) === partner) open.pop();
    else if (!isListMarker(text, offset)) alone.push(offset);
  }
  return [...alone, ...open];
}

// "1)" and "a)" open a list item, not a bracket.
function isListMarker(text: string, offset: number): boolean {
  return (
    text.charAt(offset) === ")" && /(?:^|\s)(?:\p{Nd}{1,2}|\p{L})$/u.test(text.slice(Math.max(0, offset - 3), offset))
  );
}
