import type { Lexicon } from "../src/languages/lexicon.ts";
import type { Prepared, PreparedForms } from "../src/languages/prepared.ts";
import { firstWordHashes } from "../src/reading/form-index.ts";
import { formsBetween, listedForms } from "../src/reading/named-values.ts";
import { placeRows } from "../src/reading/places.ts";
import { preparedWords } from "../src/reading/word-bits.ts";

/** The tables that a program need not compute from a lexicon. */
export function preparedOf(lexicon: Lexicon): Prepared {
  const { keys, bits } = preparedWords(lexicon);
  return {
    words: { keys: packed(keys), bits: packed(bits) },
    ...(lexicon.places && { places: preparedPlaces(lexicon) }),
  };
}

function preparedPlaces(lexicon: Lexicon): PreparedForms {
  const { forms, values } = listedForms(placeRows(lexicon));
  const hashes = firstWordHashes(forms);
  const order = [...forms.keys()].sort((a, b) => (hashes[a] as number) - (hashes[b] as number) || a - b);
  const sorted = order.map((i) => forms[i] as string);
  let next = 0;
  const starts = sorted.map(({ length }) => {
    next += length + 1;
    return next - length - 1;
  });
  const own = [...new Set(values)];
  const positions = new Map(own.map((value, position) => [value, position]));
  return {
    forms: sorted.join(" "),
    starts: packed(Int32Array.from(starts.filter((_, i) => i % formsBetween === 0))),
    hashes: packed(Int32Array.from(order, (i) => hashes[i] as number)),
    values: own,
    valuePlaces: packed(Uint16Array.from(order, (i) => positions.get(values[i] as string) as number)),
  };
}

/** Numbers in base 64, the lowest byte first. */
export function packed(numbers: Int32Array | Uint16Array): string {
  const bytes = Buffer.alloc(numbers.byteLength);
  for (const [i, number] of numbers.entries()) {
    if (numbers instanceof Uint16Array) bytes.writeUInt16LE(number, 2 * i);
    else bytes.writeInt32LE(number, 4 * i);
  }
  return bytes.toString("base64");
}
