import { lookup, type Vocabulary } from "../languages/vocabulary.ts";
import { isDigit, lowerCase } from "../text/folded-letters.ts";
import { ownString, unitsToText } from "../text/utf16-units.ts";
import { bitsOfWord } from "./bits-of-word.ts";
import { hashFactor, mixed } from "./hash-table.ts";
import { bitsOfNumeral } from "./word-bits.ts";
import { WordForm } from "./word-form.ts";

/** A table with more forms is replaced by an empty one; readings keep the forms that they have. */
const most = 30_000;

/** Longer words are not kept, because texts do not repeat them. */
const longest = 64;

/** How far from its own place a form may be; a form that finds no place is looked up as a string. */
const farthest = 8;

/** The forms of the words that texts of a vocabulary consist of, by their letters. */
class FormTable {
  readonly #vocabulary: Vocabulary;
  readonly #byLetters = new Map<string, WordForm>();
  #places = new Places(1024);
  #spellings = new Uint16Array(0x4000);
  #used = 0;
  #count = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  get isFull(): boolean {
    return this.#count > most || this.#byLetters.size > most;
  }

  /** The form of folded letters in lower case. */
  of(letters: string): WordForm {
    const known = this.#byLetters.get(letters);
    if (known) return known;
    const bits = isDigit(letters.charCodeAt(0)) ? bitsOfNumeral(letters) : bitsOfWord(letters, this.#vocabulary);
    if (letters.length > longest) return new WordForm(letters, bits, this.#vocabulary);
    const made = new WordForm(ownString(letters), bits, this.#vocabulary);
    this.#byLetters.set(made.letters, made);
    return made;
  }

  /** The form of a word or numeral of a folded text, in any case. */
  at(units: Uint16Array<ArrayBuffer>, from: number, to: number): WordForm {
    const length = to - from;
    if (length > longest) return this.of(lowerCase(unitsToText(units.subarray(from, to))));
    let hash = 0;
    for (let i = from; i < to; i++) hash = (Math.imul(hash, hashFactor) + (units[i] as number)) | 0;
    const { mask, hashes, starts, forms } = this.#places;
    const first = mixed(hash);
    for (let k = 0; k < farthest; k++) {
      const place = (first + k) & mask;
      const form = forms[place];
      if (form === undefined) break;
      const start = starts[place] as number;
      if (hashes[place] === hash && this.#spellings[start] === length && this.#isSpelled(start, units, from))
        return form;
    }
    return this.#added(hash, units.subarray(from, to));
  }

  #isSpelled(start: number, units: Uint16Array, from: number): boolean {
    const spellings = this.#spellings;
    const length = spellings[start] as number;
    for (let i = 0; i < length; i++) if (spellings[start + 1 + i] !== units[from + i]) return false;
    return true;
  }

  #added(hash: number, spelling: Uint16Array<ArrayBuffer>): WordForm {
    const form = this.of(lowerCase(unitsToText(spelling)));
    if (this.#count * 2 > this.#places.mask) this.#places = this.#places.grown();
    if (!this.#places.add(hash, this.#used, form)) return form;
    this.#count++;
    if (this.#used + spelling.length >= this.#spellings.length) this.#spellings = doubled(this.#spellings);
    this.#spellings[this.#used] = spelling.length;
    this.#spellings.set(spelling, this.#used + 1);
    this.#used += spelling.length + 1;
    return form;
  }
}

/** Where the forms of a table are found by the hash of their spelling. */
class Places {
  readonly mask: number;
  readonly hashes: Int32Array;
  /** Where each spelling begins among the spellings of the table. */
  readonly starts: Int32Array;
  readonly forms: (WordForm | undefined)[];

  constructor(size: number) {
    this.mask = size - 1;
    this.hashes = new Int32Array(size);
    this.starts = new Int32Array(size);
    this.forms = new Array<WordForm | undefined>(size).fill(undefined);
  }

  /** Whether a form found a place. */
  add(hash: number, start: number, form: WordForm): boolean {
    const first = mixed(hash);
    for (let k = 0; k < farthest; k++) {
      const place = (first + k) & this.mask;
      if (this.forms[place] !== undefined) continue;
      this.hashes[place] = hash;
      this.starts[place] = start;
      this.forms[place] = form;
      return true;
    }
    return false;
  }

  grown(): Places {
    const larger = new Places(this.forms.length * 2);
    for (const [place, form] of this.forms.entries())
      if (form) larger.add(this.hashes[place] as number, this.starts[place] as number, form);
    return larger;
  }
}

function doubled(units: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(units.length * 2);
  larger.set(units);
  return larger;
}

const latest = lookup((vocabulary) => ({ table: new FormTable(vocabulary) }));

/** The forms of the words of a vocabulary. */
export function wordForms(vocabulary: Vocabulary): FormTable {
  const known = latest(vocabulary);
  if (known.table.isFull) known.table = new FormTable(vocabulary);
  return known.table;
}
