import { firstNotBelow } from "../text/first-index.ts";
import { fold } from "../text/fold.ts";
import { isDigit, lettersEnd, lowerCase, numeralEnd } from "../text/folded-letters.ts";
import { textUnits } from "../text/utf16-units.ts";
import { hashFactor, hashOf, mixed } from "./hash-table.ts";

/** Between forms while they are folded: no form contains it, and it stays as it is. */
const separator = "|";

/**
 * The positions of forms in a list, in order, by the folded letters of their first word. Only those first words are read
 * in advance, because a list has thousands of forms and a text uses few of them. Forms of other words with the same hash
 * may be among the results. The words of a form are joined by `_`.
 */
export function formIndex(forms: readonly string[]): (first: string) => number[] {
  const hashes = firstWordHashes(forms);
  const mask = roomFor(forms.length) - 1;
  // where the chain of a place begins and goes on; from 1, since 0 is the end
  const begins = new Int32Array(mask + 1);
  const next = new Int32Array(forms.length + 1);
  for (let i = forms.length; i > 0; i--) {
    const place = mixed(hashes[i - 1] as number) & mask;
    next[i] = begins[place] as number;
    begins[place] = i;
  }
  return (first) => {
    const found: number[] = [];
    const hash = hashOf(first);
    for (let i = begins[mixed(hash) & mask] as number; i > 0; i = next[i] as number)
      if (hashes[i - 1] === hash) found.push(i - 1);
    return found;
  };
}

/** The hash of the folded letters of the first word of each form. */
export function firstWordHashes(forms: readonly string[]): Int32Array {
  const text = lowerCase(fold(forms.join(separator).replaceAll("_", " "), "orthographic").text);
  const units = textUnits(text);
  const hashes = new Int32Array(forms.length);
  let at = 0;
  for (let i = 0; i < forms.length; i++) {
    const found = text.indexOf(separator, at);
    const end = found < 0 ? text.length : found;
    let to = wordEnd(units, at);
    while (to === at && at < end) to = wordEnd(units, ++at);
    let hash = 0;
    for (; at < to; at++) hash = (Math.imul(hash, hashFactor) + (units[at] as number)) | 0;
    hashes[i] = hash;
    at = end + 1;
  }
  return hashes;
}

/** The positions of forms in a list in the order of the hashes of their first words, from those hashes. */
export function sortedFormIndex(hashes: Int32Array): (first: string) => number[] {
  return (first) => {
    const hash = hashOf(first);
    const found: number[] = [];
    for (let i = firstNotBelow(hashes, hash); hashes[i] === hash; i++) found.push(i);
    return found;
  };
}

function wordEnd(units: Uint16Array, at: number): number {
  return isDigit(units[at] ?? 0) ? numeralEnd(units, at) : lettersEnd(units, at);
}

function roomFor(count: number): number {
  return 1 << (32 - Math.clz32(count * 2));
}
