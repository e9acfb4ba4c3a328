import { commonUnit, commonUnitKind } from "./common-units.ts";
import { firstNotBelow } from "./first-index.ts";
import type { Span } from "./span.ts";
import { unitClass, unitClasses } from "./unit-classes.ts";
import { unitAt, unitCount } from "./units-of.ts";

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

/** The quotations of a text whose marks match inside one line, in order of their start; quotations may nest. */
export function findQuotations(text: string): Quotation[] {
  const whole = { start: 0, end: unitCount(text) };
  return pairMarks(text, whole, linesOf(text)).quotations.sort((a, b) => a.start - b.start);
}

/** Returns the UTF-16 offsets of unmatched brackets and quotation marks inside a span of a text. */
export function unbalancedMarks(text: string): (span: Span) => number[] {
  let lines: Lines | undefined;
  return (span) => {
    lines ??= linesOf(text);
    return [...pairMarks(text, span, lines).alone, ...bracketsAlone(text, span, lines)].sort((a, b) => a - b);
  };
}

/** Where the lines of a text end, and where its marks are. */
interface Lines {
  ends: readonly number[];
  /** Single quotation marks and the ends of lines. */
  singles: readonly number[];
  /** All quotation marks. */
  quotations: readonly number[];
  brackets: readonly number[];
}

function linesOf(text: string): Lines {
  const classes = unitClasses();
  const lines = { ends: [] as number[], singles: [] as number[], quotations: [] as number[], brackets: [] as number[] };
  for (let i = 0; i < unitCount(text); i++) {
    const unit = unitAt(text, i);
    const kind = (classes[unit] as number) & (unitClass.quotation | unitClass.bracket | unitClass.line);
    if (kind === 0) continue;
    if (kind === unitClass.bracket) lines.brackets.push(i);
    else if (kind === unitClass.quotation) lines.quotations.push(i);
    else lines.ends.push(i);
    if (kind === unitClass.line || unit === leftSingle || unit === rightSingle) lines.singles.push(i);
  }
  return lines;
}

const leftSingle = 0x2018;
const rightSingle = 0x2019;

interface Pairing {
  quotations: Quotation[];
  alone: number[];
}

function pairMarks(text: string, { start, end }: Span, { ends, singles, quotations: marks }: Lines): Pairing {
  const quotations: Quotation[] = [];
  const alone: number[] = [];
  let open: number[] = [];
  let lineEnd = -1;
  for (let i = firstNotBelow(marks, start); i < marks.length && (marks[i] as number) < end; i++) {
    const offset = marks[i] as number;
    if (isApostrophe(text, offset, singles)) continue;
    if (offset > lineEnd) {
      alone.push(...open);
      open = [];
      lineEnd = ends[firstNotBelow(ends, offset)] ?? unitCount(text);
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

function isLetterOrDigit(character: string): boolean {
  const common = commonUnitKind(character.charCodeAt(0));
  return common === 0 ? /[\p{L}\p{M}\p{N}]/u.test(character) : common !== commonUnit.other;
}

// ’ inside a word, or after a plural (the ministers’ talks), is an apostrophe.
function isApostrophe(text: string, offset: number, singles: readonly number[]): boolean {
  const character = text.charAt(offset);
  if (character !== "’" && character !== "‘") return false;
  const isAfterLetter = isLetterOrDigit(text.charAt(offset - 1));
  if (isAfterLetter && isLetterOrDigit(text.charAt(offset + 1))) return true;
  if (character === "‘") return false;
  // It closes a quotation only if the mark before it in its line opens one.
  return text.charAt(singles[firstNotBelow(singles, offset) - 1] ?? -1) !== "‘";
}

const brackets: ReadonlyMap<string, string> = new Map([
  [")", "("],
  ["]", "["],
  ["}", "{"],
  ["）", "（"],
  ["﴾", "﴿"],
]);

function bracketsAlone(text: string, { start, end }: Span, { brackets: marks }: Lines): number[] {
  const alone: number[] = [];
  const open: number[] = [];
  for (let i = firstNotBelow(marks, start); i < marks.length && (marks[i] as number) < end; i++) {
    const offset = marks[i] as number;
    const partner = brackets.get(text.charAt(offset));
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
