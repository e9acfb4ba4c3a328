import { tokenEnd } from "./tokens.ts";
import type { TokenRange } from "./word.ts";
import { wordBits } from "./word-bits.ts";

/** A range of tokens: from the first to before the last. */
interface Range {
  from: number;
  to: number;
}

/** The runs of consecutive words of which each has one of some bits, and what is found in them; each is read once. */
export class WordRuns<T> {
  /** The run that each word belongs to: from 1, 0 while it is unknown, and -1 for none. */
  readonly #runs: Int32Array;
  readonly #ends: number[] = [];
  readonly #hits: (readonly T[])[] = [];
  readonly #belongs: (i: number) => boolean;
  readonly #read: (run: Range) => readonly T[];

  constructor({ tokens: { bits }, first, count }: TokenRange, mask: number, read: (run: Range) => readonly T[]) {
    this.#runs = new Int32Array(count);
    this.#read = read;
    // letters after a numeral belong to it: 3rd, 1990s
    this.#belongs = (i) =>
      i >= 0 &&
      i < count &&
      (((bits[first + i] as number) & mask) !== 0 ||
        (i > 0 && ((bits[first + i - 1] as number) & wordBits.numerals) !== 0));
  }

  /** What is found in the run of a word; undefined if it is in none. */
  hits(i: number): readonly T[] | undefined {
    const run = this.#runOf(i);
    return run > 0 ? this.#hits[run - 1] : undefined;
  }

  /** The first word after the run of a word; the next word if it is in none. */
  end(i: number): number {
    const run = this.#runOf(i);
    return run > 0 ? (this.#ends[run - 1] as number) : i + 1;
  }

  #runOf(i: number): number {
    const known = this.#runs[i] as number;
    if (known !== 0) return known;
    if (!this.#belongs(i)) {
      this.#runs[i] = -1;
      return -1;
    }
    let from = i;
    let to = i + 1;
    while (this.#belongs(from - 1)) from--;
    while (this.#belongs(to)) to++;
    this.#ends.push(to);
    this.#hits.push(this.#read({ from, to }));
    this.#runs.fill(this.#ends.length, from, to);
    return this.#ends.length;
  }
}

const anyNumber = wordBits.numbers | wordBits.numerals;
const mostJoints = 12;
const fullStop = 0x2e;

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
      const end = tokenEnd(tokens, i) - start;
      // the point of .5 belongs to the number
      const point = tokens.units[(tokens.from[i] as number) - 1] === fullStop ? 1 : 0;
      marks.fill(1, from < 0 ? (starts[i] as number) - start + 1 - point : from + 1, end);
      from = end - 1;
      joints = 0;
    } else if ((own & wordBits.joints) === 0 || ++joints === mostJoints) from = -1;
  }
  return marks;
}
