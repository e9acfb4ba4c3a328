import type { Span } from "../text/span.ts";
import { unitAt, unitCount } from "../text/units-of.ts";

/** The rows that one number holds as bits. */
const width = 32;

/** How many numbers hold the rows of a pattern: the cost of each unit of a text that is searched for it. */
export function blocksOf(pattern: string): number {
  return Math.ceil(unitCount(pattern) / width);
}

/**
 * The first stretch of a text that a pattern matches with the fewest errors, at most the given number; the longest one that
 * ends there. The bit vectors of Myers, in blocks: the time is the length of the text times the blocks of the pattern.
 */
export function closestMatch(text: string, pattern: string, mostErrors: number): Span | undefined {
  const match = fewestErrors(text, pattern, { mostErrors, takes: "first" });
  if (!match) return undefined;
  const from = Math.max(0, match.end - unitCount(pattern) - match.errors);
  const back = fewestErrors(reversed(text.slice(from, match.end)), reversed(pattern), {
    mostErrors: match.errors,
    takes: "last",
  });
  return { start: match.end - (back?.end ?? 0), end: match.end };
}

function reversed(text: string): string {
  return text.split("").reverse().join("");
}

interface Match {
  end: number;
  errors: number;
}

interface Wanted {
  mostErrors: number;
  /** Which of several ends with as few errors. */
  takes: "first" | "last";
}

function fewestErrors(text: string, pattern: string, { mostErrors, takes }: Wanted): Match | undefined {
  if (unitCount(pattern) === 0) return undefined;
  const column = emptyColumn(pattern);
  const rows = rowsOf(pattern);
  const nowhere = new Int32Array(blocksOf(pattern));
  let best: Match | undefined;
  let errors = unitCount(pattern);
  for (let at = 0; at < unitCount(text); at++) {
    errors += advance(column, rows.get(unitAt(text, at)) ?? nowhere);
    const least = best?.errors ?? mostErrors + 1;
    if (errors < least || (best && takes === "last" && errors === least)) best = { end: at + 1, errors };
  }
  return best;
}

/** A column of the table of edit distances: by how much each row differs from the one above it. */
interface Column {
  plus: Int32Array;
  minus: Int32Array;
  lastRow: number;
}

function emptyColumn(pattern: string): Column {
  const blocks = blocksOf(pattern);
  return {
    plus: new Int32Array(blocks).fill(-1),
    minus: new Int32Array(blocks),
    lastRow: 1 << ((unitCount(pattern) - 1) % width),
  };
}

// The rows of the pattern that each unit matches.
function rowsOf(pattern: string): ReadonlyMap<number, Int32Array> {
  const rows = new Map<number, Int32Array>();
  for (let row = 0; row < unitCount(pattern); row++) {
    const unit = unitAt(pattern, row);
    const own = rows.get(unit) ?? new Int32Array(blocksOf(pattern));
    rows.set(unit, own);
    const block = Math.floor(row / width);
    own[block] = (own[block] as number) | (1 << (row % width));
  }
  return rows;
}

// Moves a column on by one unit of the text, and returns by how much the last row changes.
function advance({ plus, minus, lastRow }: Column, rows: Int32Array): number {
  const last = plus.length - 1;
  let carry = 0;
  for (let block = 0; block <= last; block++) {
    const up = plus[block] as number;
    const down = minus[block] as number;
    const isDown = carry < 0 ? 1 : 0;
    const equal = (rows[block] as number) | isDown;
    const vertical = equal | down;
    const across = ((((equal & up) + up) | 0) ^ up) | equal;
    let more = down | ~(across | up);
    let fewer = up & across;
    const row = block === last ? lastRow : 1 << (width - 1);
    const change = (more & row ? 1 : 0) - (fewer & row ? 1 : 0);
    more = (more << 1) | (carry > 0 ? 1 : 0);
    fewer = (fewer << 1) | isDown;
    plus[block] = fewer | ~(vertical | more);
    minus[block] = more & vertical;
    carry = change;
  }
  return carry;
}
