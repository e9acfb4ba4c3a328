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
  return pairMarks(text, { start: 0, end: text.length }).quotations.sort((a, b) => a.start - b.start);
}

/** The UTF-16 offsets of unmatched brackets and quotation marks inside a span. */
export function unbalancedMarks(text: string, span: Span): number[] {
  return [...pairMarks(text, span).alone, ...bracketsAlone(text, span)].sort((a, b) => a - b);
}

interface Pairing {
  quotations: Quotation[];
  alone: number[];
}

function pairMarks(text: string, { start, end }: Span): Pairing {
  const quotations: Quotation[] = [];
  const alone: number[] = [];
  let open: number[] = [];
  let lineEnd = -1;
  for (const match of text.slice(start, end).matchAll(mark)) {
    const offset = start + match.index;
    if (isApostrophe(text, offset)) continue;
    if (offset > lineEnd) {
      alone.push(...open);
      open = [];
      lineEnd = endOfLine(text, offset);
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

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf("\n", offset);
  return end === -1 ? text.length : end;
}

// » opens only before a letter (»so«), so that a lone one counts as a closing mark.
function mayOpen(text: string, offset: number): boolean {
  const character = text.charAt(offset);
  if (character === "»") return /[\p{L}\p{N}]/u.test(text.charAt(offset + 1));
  return closers.has(character);
}

const letterOrDigit = /[\p{L}\p{M}\p{N}]/u;

// ’ inside a word, or after a plural (the ministers’ talks), is an apostrophe.
function isApostrophe(text: string, offset: number): boolean {
  const character = text.charAt(offset);
  if (character !== "’" && character !== "‘") return false;
  const isAfterLetter = letterOrDigit.test(text.charAt(offset - 1));
  if (isAfterLetter && letterOrDigit.test(text.charAt(offset + 1))) return true;
  if (character === "‘") return false;
  const opening = text.lastIndexOf("‘", offset);
  return opening === -1 || opening < text.lastIndexOf("’", offset - 1) || opening < text.lastIndexOf("\n", offset);
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
