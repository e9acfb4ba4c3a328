import { unitAt, unitCount } from "../text/units-of.ts";

/** The factor by which a hash grows with each unit. */
export const hashFactor = 0x01000193;

/** The hash of folded letters: a polynomial, so that the hash of a part follows from the hashes of its ends. */
export function hashOf(letters: string): number {
  let hash = 0;
  for (let i = 0; i < unitCount(letters); i++) hash = (Math.imul(hash, hashFactor) + unitAt(letters, i)) | 0;
  return hash;
}

/** A hash with its high bits mixed into the low ones, which choose a place in a table. */
export function mixed(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** Bits by hash; words of one hash share their bits, which can only add doubt. */
export class HashTable {
  #keys: Int32Array;
  #bits: Int32Array | Uint16Array;
  #count = 0;

  /** A table with room at first; a power of two. */
  constructor(room = 256) {
    this.#keys = new Int32Array(room);
    this.#bits = new Int32Array(room);
  }

  /** A table that a build filled. */
  static of({ keys, bits }: { keys: Int32Array; bits: Uint16Array }): HashTable {
    const table = new HashTable(0);
    table.#keys = keys;
    table.#bits = bits;
    return table;
  }

  /** The table in as little room as lookups allow, for a build to keep. */
  entries(): { keys: Int32Array; bits: Uint16Array } {
    const kept = new HashTable(2 ** Math.ceil(Math.log2(this.#count * 1.5)));
    for (let i = 0; i < this.#keys.length; i++)
      if (this.#bits[i] !== 0) kept.#put(this.#keys[i] as number, this.#bits[i] as number);
    return { keys: kept.#keys, bits: Uint16Array.from(kept.#bits) };
  }

  add(hash: number, bits: number): void {
    if (this.#count * 3 > this.#keys.length) this.#grow();
    this.#put(hash, bits);
  }

  #put(hash: number, bits: number): void {
    const at = this.#place(hash);
    if (this.#bits[at] === 0) this.#count++;
    this.#keys[at] = hash;
    this.#bits[at] = (this.#bits[at] as number) | bits;
  }

  get(hash: number): number {
    return this.#bits[this.#place(hash)] as number;
  }

  #place(hash: number): number {
    const mask = this.#keys.length - 1;
    let at = mixed(hash) & mask;
    while (this.#bits[at] !== 0 && this.#keys[at] !== hash) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const [keys, bits] = [this.#keys, this.#bits];
    this.#keys = new Int32Array(keys.length * 2);
    this.#bits = new Int32Array(bits.length * 2);
    this.#count = 0;
    for (let i = 0; i < keys.length; i++) if (bits[i] !== 0) this.add(keys[i] as number, bits[i] as number);
  }
}
