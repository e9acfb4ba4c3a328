import type { Vocabulary } from "../languages/vocabulary.ts";
import { type Folded, fold } from "../text/fold.ts";
import { isDigit, lettersEnd, numeralEnd } from "../text/folded-letters.ts";
import { wordForms } from "./form-table.ts";
import type { WordForm } from "./word-form.ts";

/** The words and numerals of a text in order: where each is, and its form. */
export interface Tokens {
  text: string;
  folded: Folded;
  count: number;
  /** The offsets in the folded text where each begins and ends. */
  from: Int32Array;
  to: Int32Array;
  /** The UTF-16 offset in the text where each begins. */
  starts: Int32Array;
  forms: readonly WordForm[];
  /** The parts of the vocabulary that each may belong to. */
  bits: Int32Array;
}

/** Reads the words of a text in one pass. */
export function tokensOf(text: string, vocabulary: Vocabulary): Tokens {
  const folded = fold(text, "orthographic");
  const letters = folded.text;
  const [from, to, bits] = [newOffsets(letters), newOffsets(letters), newOffsets(letters)];
  const table = wordForms(vocabulary);
  const forms: WordForm[] = [];
  let count = 0;
  for (let at = 0; at < letters.length; ) {
    const end = isDigit(letters.charCodeAt(at)) ? numeralEnd(letters, at) : lettersEnd(letters, at);
    if (end === at) {
      at++;
      continue;
    }
    const form = table.at(letters, at, end);
    from[count] = at;
    to[count] = end;
    bits[count] = form.bits;
    forms.push(form);
    count++;
    at = end;
  }
  const starts = folded.starts(from.subarray(0, count));
  return { text, folded, count, from, to, starts, forms, bits: bits.subarray(0, count) };
}

function newOffsets({ length }: string): Int32Array {
  return new Int32Array(length);
}
