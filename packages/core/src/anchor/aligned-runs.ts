import { firstIndex } from "../text/first-index.ts";
import { unitAt } from "../text/units-of.ts";
import { isWordBoundary, wordsIn } from "../text/word-edges.ts";
import { shortestEdit } from "./shortest-edit.ts";

/** A stretch that two texts have in common, in UTF-16 units. */
export interface SharedRun {
  /** Where it begins in the first text. */
  from: number;
  /** Where it begins in the second text. */
  to: number;
  length: number;
}

/** A stretch of either text that is not aligned yet. */
interface Gap {
  from: number;
  fromEnd: number;
  to: number;
  toEnd: number;
}

type Cut = (text: string, start: number, end: number) => { start: number; end: number }[];

/** The most rounds of splitting a gap at its unique words; what is left after them is unrelated text. */
const deepest = 12;

/**
 * The stretches that an edited text shares with its original, in order: first the common beginning and end, then lines that are
 * unique in both texts, between them unique words (patience diff), and between these the words of the shortest edit. Whole words
 * only. The time is proportional to the length of the texts, whatever their content.
 */
export function alignedRuns(before: string, after: string): SharedRun[] {
  const runs: SharedRun[] = [];
  const open: { gap: Gap; depth: number }[] = [
    { gap: { from: 0, fromEnd: before.length, to: 0, toEnd: after.length }, depth: 0 },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { depth } = next;
    const gap = trimmed(before, after, next.gap, runs);
    if (gap.from === gap.fromEnd || gap.to === gap.toEnd || depth === deepest) continue;
    const common = [lines, wordsOf].map((cut) => commonOnce(before, after, gap, cut)).find(({ length }) => length > 0);
    if (!common) {
      for (const run of editOf(before, after, gap)) runs.push(run);
      continue;
    }
    for (const run of common) runs.push(run);
    for (const between of gapsAround(gap, common)) open.push({ gap: between, depth: depth + 1 });
  }
  return joined(runs);
}

const lines: Cut = (text, start, end) => {
  const found: { start: number; end: number }[] = [];
  for (let at = start; at < end; ) {
    const lf = text.indexOf("\n", at);
    const stop = lf < 0 || lf >= end ? end : lf;
    if (stop - at > 1) found.push({ start: at, end: stop });
    at = stop + 1;
  }
  return found;
};

const wordsOf: Cut = (text, start, end) => wordsIn(text, { start, end });

// The beginning and the end that both sides of a gap share become runs; what is left is returned.
function trimmed(before: string, after: string, { from, fromEnd, to, toEnd }: Gap, runs: SharedRun[]): Gap {
  const most = Math.min(fromEnd - from, toEnd - to);
  let head = 0;
  while (head < most && unitAt(before, from + head) === unitAt(after, to + head)) head++;
  let tail = 0;
  while (tail < most - head && unitAt(before, fromEnd - 1 - tail) === unitAt(after, toEnd - 1 - tail)) tail++;
  while (head > 0 && !areBoundaries(before, from + head, after, to + head)) head--;
  while (tail > 0 && !areBoundaries(before, fromEnd - tail, after, toEnd - tail)) tail--;
  if (head > 0) runs.push({ from, to, length: head });
  if (tail > 0) runs.push({ from: fromEnd - tail, to: toEnd - tail, length: tail });
  return { from: from + head, fromEnd: fromEnd - tail, to: to + head, toEnd: toEnd - tail };
}

// Two words that share half their letters are not the same word.
function areBoundaries(before: string, at: number, after: string, there: number): boolean {
  return isWordBoundary(before, at) && isWordBoundary(after, there);
}

// Words and what is between them, by the shortest edit.
function editOf(before: string, after: string, { from, fromEnd, to, toEnd }: Gap): SharedRun[] {
  const ours = tokens(before, from, fromEnd);
  const theirs = tokens(after, to, toEnd);
  const words = ({ start, end }: Token, text: string) => text.slice(start, end);
  const common = shortestEdit(
    ours.map((token) => words(token, before)),
    theirs.map((token) => words(token, after)),
  );
  return common.map(([i, j]) => {
    const { start, end } = ours[i] as Token;
    return { from: start, to: (theirs[j] as Token).start, length: end - start };
  });
}

type Token = { start: number; end: number };

function tokens(text: string, start: number, end: number): Token[] {
  const all: Token[] = [];
  let at = start;
  for (const word of wordsIn(text, { start, end })) {
    if (word.start > at) all.push({ start: at, end: word.start });
    all.push(word);
    at = word.end;
  }
  if (at < end) all.push({ start: at, end });
  return all;
}

// The pieces that either side of a gap has once, as many as follow one another in both.
function commonOnce(before: string, after: string, { from, fromEnd, to, toEnd }: Gap, cut: Cut): SharedRun[] {
  const ours = onceIn(before, cut(before, from, fromEnd));
  const theirs = onceIn(after, cut(after, to, toEnd));
  const both = [...ours].flatMap(([piece, start]): SharedRun[] => {
    const there = theirs.get(piece);
    return there === undefined ? [] : [{ from: start, to: there, length: piece.length }];
  });
  return rising(both.sort((a, b) => a.from - b.from));
}

function onceIn(text: string, pieces: readonly { start: number; end: number }[]): Map<string, number> {
  const places = new Map<string, number>();
  const twice = new Set<string>();
  for (const { start, end } of pieces) {
    const piece = text.slice(start, end);
    if (places.has(piece)) twice.add(piece);
    else places.set(piece, start);
  }
  for (const piece of twice) places.delete(piece);
  return places;
}

// The longest subsequence that rises in the second text too (patience sorting).
function rising(runs: readonly SharedRun[]): SharedRun[] {
  const tops: number[] = [];
  const previous = new Int32Array(runs.length).fill(-1);
  for (const [i, { to }] of runs.entries()) {
    const next = firstIndex(tops.length, (i) => (runs[tops[i] as number] as SharedRun).to >= to);
    if (next > 0) previous[i] = tops[next - 1] as number;
    tops[next] = i;
  }
  const chain: SharedRun[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at] as number) chain.push(runs[at] as SharedRun);
  return chain.reverse();
}

function gapsAround(gap: Gap, runs: readonly SharedRun[]): Gap[] {
  let { from, to } = gap;
  const gaps = runs.map((run): Gap => {
    const between = { from, fromEnd: run.from, to, toEnd: run.to };
    from = run.from + run.length;
    to = run.to + run.length;
    return between;
  });
  return [...gaps, { from, fromEnd: gap.fromEnd, to, toEnd: gap.toEnd }];
}

// Runs in order; two that touch in both texts are one.
function joined(runs: SharedRun[]): SharedRun[] {
  const whole: SharedRun[] = [];
  for (const run of runs.sort((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && last.from + last.length === run.from && last.to + last.length === run.to) last.length += run.length;
    else whole.push({ ...run });
  }
  return whole;
}
