import { endOf } from "./tokens.ts";
import type { TokenRange } from "./word.ts";
import { wordBits } from "./word-bits.ts";

/** A range of tokens: from the first to before the last. */
interface Range {
  from: number;
  to: number;
}

/**
 * The words around a token of which each has one of some bits; letters after a numeral belong to it (3rd, 1990s). Empty if
 * the token itself has none.
 */
export function runAround({ tokens: { bits }, first, count }: TokenRange, i: number, mask: number): Range {
  const belongs = (at: number) =>
    ((bits[at] as number) & mask) !== 0 || (at > first && ((bits[at - 1] as number) & wordBits.numerals) !== 0);
  if (!belongs(i)) return { from: i, to: i };
  let from = i;
  let to = i + 1;
  while (from > first && belongs(from - 1)) from--;
  while (to < first + count && belongs(to)) to++;
  return { from, to };
}

const anyNumber = wordBits.numbers | wordBits.numerals;
const mostJoints = 12;

/**
 * Marks the offsets of a text that may fall inside a number or a range: 1 inside a number word, and from one number word to
 * the next if only joining words separate them.
 */
export function markNumbers({ tokens, first, count, start }: TokenRange, length: number): Uint8Array {
  const { bits, starts } = tokens;
  const marks = new Uint8Array(length);
  let from = -1;
  for (let i = first, joints = 0; i < first + count; i++) {
    const own = bits[i] as number;
    if ((own & anyNumber) !== 0) {
      const end = endOf(tokens, i) - start;
      marks.fill(1, (from < 0 ? (starts[i] as number) - start : from) + 1, end);
      from = end - 1;
      joints = 0;
    } else if ((own & wordBits.joints) === 0 || ++joints === mostJoints) from = -1;
  }
  return marks;
}
