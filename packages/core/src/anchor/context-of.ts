import { firstIndex } from "../text/first-index.ts";
import { expanded, foldTable, removed } from "../text/fold-table.ts";
import type { Span } from "../text/span.ts";
import { unitAt } from "../text/units-of.ts";
import { codePointBefore, isWordBoundary, isWordCodePoint } from "../text/word-edges.ts";

/** The words around a place. */
export interface Context {
  prefix?: string;
  suffix?: string;
}

/** The longest context that is tried on either side, in UTF-16 units. */
const longest = 240;

/** Extra cost of a prefix that ends in letters attached to the word: a suffix is easier to read. */
const letters = 16;

/**
 * The shortest whole-word context that distinguishes a place from the given others; of two equally short ones, the one after it.
 * Undefined when the contexts are equal for longer than a reader would look.
 */
export function contextOf(text: string, place: Span, others: readonly Span[]): Context | undefined {
  const alike: Alike[] = [];
  // In a text that repeats itself the places beside this one are like it, and most others are too.
  for (const other of [...besides(place, others), ...others]) {
    if (other.start === place.start) continue;
    const one = { before: alikeBefore(text, place.start, other.start), after: alikeAfter(text, place.end, other.end) };
    if (one.before >= longest && one.after >= longest) return undefined;
    alike.push(one);
  }
  return shortest(text, place, alike);
}

/** The places next to a place among others, which are in text order. */
function besides({ start }: Span, others: readonly Span[]): readonly Span[] {
  if (others.length < 4) return [];
  const at = firstIndex(others.length, (i) => (others[i] as Span).start >= start);
  return others.slice(Math.max(0, at - 1), at + 2);
}

/** How far the words around two places are equal, in UTF-16 units of the first. */
interface Alike {
  before: number;
  after: number;
}

function shortest(text: string, { start, end }: Span, alike: readonly Alike[]): Context | undefined {
  const joint = isWordBoundary(text, start) ? 0 : letters;
  let best: Span | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let to = end; to - end <= longest; ) {
    const before = alike.reduce((most, one) => (one.after >= to - end ? Math.max(most, one.before + 1) : most), 0);
    // equal up to the limit: whether they differ after it is not known
    const from = before === 0 ? start : before > longest ? undefined : wordStartBefore(text, start, before);
    const units = from === undefined ? 0 : start - from + to - end + (from < start ? joint : 0);
    if (from !== undefined && units > 0 && units <= least) {
      best = { start: from, end: to };
      least = units;
    }
    const next = nextWordEnd(text, to);
    if ((before === 0 && to > end) || next === to) break;
    to = next;
  }
  if (!best) return undefined;
  const prefix = text.slice(best.start, start).trim();
  const suffix = text.slice(end, best.end).trim();
  return { ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
}

function nextWordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isWordCodePoint(text.codePointAt(at) as number)) at += unitsAt(text, at);
  if (at >= text.length) return from;
  while (at < text.length && isWordCodePoint(text.codePointAt(at) as number)) at += unitsAt(text, at);
  return at;
}

// The nearest start of a word at least this many units before a place; undefined at the start of the text.
function wordStartBefore(text: string, start: number, units: number): number | undefined {
  let at = start;
  while (start - at < units) {
    while (at > 0 && !isWordCodePoint(codePointBefore(text, at) as number)) at -= unitsBefore(text, at);
    if (at <= 0 || start - at > longest) return undefined;
    while (at > 0 && isWordCodePoint(codePointBefore(text, at) as number)) at -= unitsBefore(text, at);
  }
  return at;
}

function unitsAt(text: string, at: number): number {
  return (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
}

function unitsBefore(text: string, at: number): number {
  return (codePointBefore(text, at) as number) > 0xffff ? 2 : 1;
}

function alikeAfter(text: string, end: number, otherEnd: number): number {
  return alikeUnits(text, { at: end, other: otherEnd, step: 1 });
}

function alikeBefore(text: string, start: number, otherStart: number): number {
  return alikeUnits(text, { at: start - 1, other: otherStart - 1, step: -1 });
}

interface Walk {
  at: number;
  other: number;
  step: 1 | -1;
}

const space = 0x20;

// Contexts are compared with typographic variants folded and without white space at the joint. Characters that fold to
// several units count as equal, so that a doubt asks for more context, never for less.
function alikeUnits(text: string, { at, other, step }: Walk): number {
  const { units } = foldTable("typographic");
  const foldedAt = (i: number) => (i < 0 || i >= text.length ? none : (units[unitAt(text, i)] as number));
  const first = at;
  let last = space;
  while ((at - first) * step < longest) {
    const own = foldedAt(at);
    const its = foldedAt(other);
    if (own === removed || (own === space && last === space)) at += step;
    else if (its === removed || (its === space && last === space)) other += step;
    else if (own === none || own === expanded || its === expanded) return longest;
    else if (own !== its) return (at - first) * step;
    else {
      last = own;
      at += step;
      other += step;
    }
  }
  return longest;
}

const none = -1;
