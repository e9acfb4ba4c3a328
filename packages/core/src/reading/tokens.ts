import type { Vocabulary } from "../languages/vocabulary.ts";
import { type FoldedUnits, foldToUnits } from "../text/fold.ts";
import { isDigit, lettersEnd, numeralEnd } from "../text/folded-letters.ts";
import { wordForms } from "./form-table.ts";
import type { WordForm } from "./word-form.ts";

/** The words and numerals of a text in order: where each is, and its form. */
export interface Tokens {
  text: string;
  folded: FoldedUnits;
  /** The UTF-16 units of the folded text. */
  units: Uint16Array;
  count: number;
  /** The offsets in the folded text where each begins and ends. */
  from: Int32Array;
  to: Int32Array;
  /** The UTF-16 offset in the text where each begins. */
  starts: Int32Array;
  /** Where each ends, as far as it is known: see `tokenEnd`. */
  ends: Int32Array;
  forms: readonly WordForm[];
  /** The parts of the vocabulary that each may belong to. */
  bits: Int32Array;
}

/** Reads the words of a text in one pass. */
export function tokensOf(text: string, vocabulary: Vocabulary): Tokens {
  const folded = foldToUnits(text, "orthographic");
  const { units } = folded;
  const table = wordForms(vocabulary);
  const forms: WordForm[] = [];
  const { from, to, bits } = roomFor(units.length);
  let count = 0;
  for (let at = 0; at < units.length; ) {
    const end = isDigit(units[at] as number) ? numeralEnd(units, at) : lettersEnd(units, at);
    if (end === at) {
      at++;
      continue;
    }
    const form = table.at(units, at, end);
    from[count] = at;
    to[count] = end;
    bits[count] = form.bits;
    forms.push(form);
    count++;
    at = end;
  }
  const begins = from.slice(0, count);
  const found = { from: begins, to: to.slice(0, count), bits: bits.slice(0, count) };
  return { text, folded, units, count, forms, ...found, starts: folded.starts(begins), ends: new Int32Array(count) };
}

/** The UTF-16 offset in the text where a token ends, with the marks on its last letter. */
export function tokenEnd({ folded, to, ends }: Tokens, i: number): number {
  if (ends[i] === 0) ends[i] = folded.end(to[i] as number);
  return ends[i] as number;
}

interface Room {
  from: Int32Array;
  to: Int32Array;
  bits: Int32Array;
}

let room: Room = { from: new Int32Array(0), to: new Int32Array(0), bits: new Int32Array(0) };
const mostRoom = 0x10000;

// Tokens are counted only once they are found, in arrays that are kept for the next text.
function roomFor(length: number): Room {
  if (length <= room.from.length) return room;
  const size = length * 2;
  const made = { from: new Int32Array(size), to: new Int32Array(size), bits: new Int32Array(size) };
  if (size <= mostRoom) room = made;
  return made;
}
