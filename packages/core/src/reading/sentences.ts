import { undetermined } from "../languages/vocabulary.ts";
import { bracketed } from "../text/brackets.ts";
import { isWhiteSpace, type Span, trimSpan } from "../text/span.ts";
import { unitAt, unitCount } from "../text/units-of.ts";
import { listItemStarts } from "./list-items.ts";
import { endsSentence } from "./sentence-end.ts";
import { type SentenceTable, sentenceTable } from "./sentence-table.ts";

// A run of full stops (also spaced: ". . ."), then what closes with it: quotation marks, brackets, note marks, more stops.
const stops = /(?:\.(?: \.)+|[.!?؟۔。！？…‽])+/g;
const closing = /^(?:["'”’»›)\]}」』`]|[ \u00a0\u202f](?=[»›])| ?\[[0-9]{1,3}\]|[.!?؟۔…])*/;

/**
 * The sentences of a text or of a span of it, in order, without white space at their ends; they include everything except
 * white space. A sentence ends at full stops outside brackets and at every line break. The language determines which
 * abbreviations are known.
 */
export function splitSentences(
  text: string,
  span: Span = { start: 0, end: text.length },
  language: string = undetermined,
): Span[] {
  const sentences: Span[] = [];
  const table = sentenceTable(language);
  let start = span.start;
  for (let i = span.start; i <= span.end; i++) {
    if (i < span.end && !isLineBreak(unitAt(text, i))) continue;
    if (i > start) for (const one of sentencesOfLine(text, { start, end: i }, table)) sentences.push(one);
    start = i + 1;
  }
  return sentences;
}

function isLineBreak(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029;
}

function sentencesOfLine(text: string, span: Span, table: SentenceTable): Span[] {
  const sentences: Span[] = [];
  const line = text.slice(span.start, span.end);
  let start = 0;
  for (const end of [...breaksOf(line, table), unitCount(line)]) {
    const sentence = trimSpan(line, { start, end });
    if (sentence.start < sentence.end) {
      sentences.push({ start: span.start + sentence.start, end: span.start + sentence.end });
    }
    start = end;
  }
  return sentences;
}

function breaksOf(line: string, table: SentenceTable): number[] {
  const breaks: number[] = [];
  const items = listItemStarts(line);
  const isBracketed = bracketed(line);
  let start = 0;
  let from = 0;
  const breakAt = (offset: number) => {
    breaks.push(offset);
    start = offset;
  };
  for (const { 0: mark, index } of line.matchAll(stops)) {
    if (index < from) continue;
    while ((items[0] ?? unitCount(line)) <= index) breakAt(items.shift() as number);
    const closers = closing.exec(line.slice(index + mark.length, index + mark.length + 24))?.[0] ?? "";
    from = index + mark.length + closers.length;
    if (isBracketed(index) && !/[)\]}]/.test(closers)) continue;
    const next = skipSpace(line, from);
    if (next === unitCount(line)) break;
    if (endsSentence({ line, start, index, mark, closers, end: from, next, table })) breakAt(from);
  }
  return [...breaks, ...items];
}

function skipSpace(line: string, offset: number): number {
  let at = offset;
  while (at < unitCount(line) && isWhiteSpace(unitAt(line, at))) at++;
  return at;
}
