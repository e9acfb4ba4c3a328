import type { Vocabulary } from "../languages/vocabulary.ts";
import { type Folded, fold } from "../text/fold.ts";
import { isDigit, lettersEnd, numeralEnd, smallUnit } from "../text/folded-letters.ts";
import type { Span } from "../text/span.ts";
import { allBits, hashFactor, type WordTable, wordBits, wordTable } from "./word-bits.ts";

/** The words and numerals of a text in order, as numbers: where each is in the folded text, and its bits. */
export interface Tokens {
  text: string;
  folded: Folded;
  count: number;
  from: Int32Array;
  to: Int32Array;
  /** The UTF-16 offset in the text where each begins. */
  starts: Int32Array;
  bits: Int32Array;
}

/** Reads the words of a text in one pass, and looks each of them up once. */
export function tokensOf(text: string, vocabulary: Vocabulary): Tokens {
  const folded = fold(text, "orthographic");
  const letters = folded.text;
  const room = letters.length;
  const [from, to, starts, bits] = [
    ...[new Int32Array(room), new Int32Array(room), new Int32Array(room), new Int32Array(room)],
  ] as const;
  const table = wordTable(vocabulary);
  let count = 0;
  for (let at = 0; at < letters.length; ) {
    const isNumeral = isDigit(letters.charCodeAt(at));
    const end = isNumeral ? numeralEnd(letters, at) : lettersEnd(letters, at);
    if (end === at) {
      at++;
      continue;
    }
    from[count] = at;
    to[count] = end;
    starts[count] = folded.start(at);
    bits[count] = isNumeral ? wordBits.numerals : bitsOf(letters, { start: at, end }, table);
    count++;
    at = end;
  }
  return { text, folded, count, from, to, starts, bits };
}

const longest = 64;
const combiningDot = 0x307;
const hashes = new Int32Array(longest + 1);
const powers = Int32Array.from({ length: longest + 1 });
powers[0] = 1;
for (let i = 1; i <= longest; i++) powers[i] = Math.imul(powers[i - 1] as number, hashFactor);

// The bits of a word as it is written, and of what remains without prefixes and endings.
function bitsOf(letters: string, { start, end }: Span, table: WordTable): number {
  const length = end - start;
  if (length > longest) return allBits;
  for (let i = 0; i < length; i++) {
    const unit = letters.charCodeAt(start + i);
    if (unit === combiningDot) return allBits;
    hashes[i + 1] = (Math.imul(hashes[i] as number, hashFactor) + smallUnit(unit)) | 0;
  }
  let bits = table.bits(hashes[length] as number);
  const most = Math.min(table.skips(smallUnit(letters.charCodeAt(start))), length - 1);
  for (let skipped = 1; skipped <= most; skipped++)
    if (table.isPrefix(hashes[skipped] as number)) bits |= table.bits(restFrom(skipped, length));
  if (table.shortestStem > 0)
    for (let stem = table.shortestStem; stem < length; stem++)
      if (table.isEnding(restFrom(stem, length))) bits |= table.bits(hashes[stem] as number);
  if (table.joinsNumbers)
    for (let first = 1; first < length; first++) bits |= table.bits(hashes[first] as number) & wordBits.numbers;
  return table.longestNegating > 0 && negates(length, table) ? bits | wordBits.negations : bits;
}

// The hash of a word without its first letters.
function restFrom(skipped: number, length: number): number {
  return ((hashes[length] as number) - Math.imul(hashes[skipped] as number, powers[length - skipped] as number)) | 0;
}

function negates(length: number, { negating, longestNegating }: WordTable): boolean {
  for (let affix = 1; affix < length && affix <= longestNegating; affix++) {
    if ((negating(hashes[affix] as number) & 1) !== 0 || (negating(restFrom(length - affix, length)) & 2) !== 0)
      return true;
  }
  return false;
}
