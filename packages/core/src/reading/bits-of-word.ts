import type { Vocabulary } from "../languages/vocabulary.ts";
import { unitAt } from "../text/units-of.ts";
import { hashFactor } from "./hash-table.ts";
import { allBits, type WordTable, wordBits, wordTable } from "./word-bits.ts";

const longest = 64;
const hashes = new Int32Array(longest + 1);
const powers = new Int32Array(longest + 1);
powers[0] = 1;
for (let i = 1; i <= longest; i++) powers[i] = Math.imul(powers[i - 1] as number, hashFactor);

/** The bits of folded letters in lower case, and of what remains of them without prefixes and endings. */
export function bitsOfWord(letters: string, vocabulary: Vocabulary): number {
  const { length } = letters;
  if (length > longest) return allBits;
  const table = wordTable(vocabulary);
  for (let i = 0; i < length; i++)
    hashes[i + 1] = (Math.imul(hashes[i] as number, hashFactor) + unitAt(letters, i)) | 0;
  let bits = table.bits(hashes[length] as number);
  const most = Math.min(table.skips(unitAt(letters, 0)), length - 1);
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
