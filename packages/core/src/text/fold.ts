import { firstNotBelow } from "./first-index.ts";
import { expanded, type FoldTable, type FoldTier, foldTable, hamzaAbove, isAttached, removed } from "./fold-table.ts";
import { graphemeEnd } from "./grapheme.ts";
import { unitAt, unitCount } from "./units-of.ts";
import { textUnits, unitsToText } from "./utf16-units.ts";

export type { FoldTier } from "./fold-table.ts";

/** A folded text with the source offset of each unit. */
export interface Folded {
  /** The folded text. */
  readonly text: string;
  /** The UTF-16 offset in the source where the folded unit at this offset begins. */
  start(offset: number): number;
  /** The UTF-16 offset in the source where the folded unit before this offset ends, including the marks on its last letter. */
  end(offset: number): number;
  /** The offset of the first folded unit that begins at or after a UTF-16 offset of the source. */
  at(source: number): number;
}

/** A folded text as readers of words use it. */
export interface FoldedUnits extends Folded {
  /** Its UTF-16 units. */
  readonly units: Uint16Array<ArrayBuffer>;
  /** The same as `start` for ascending offsets, all at once. */
  starts(offsets: Int32Array): Int32Array;
}

const space = 0x20;
const yehWithHamza = 0x0626;

/**
 * Folds spelling variants of a text in normal form C, in one pass. Typographic: vowel marks, tatweel, invisible
 * characters, Persian kaf and yeh, presentation forms, quotation marks, dashes, digits, punctuation and runs of white
 * space. Orthographic: also hamza seats, ta marbuta and final yeh; ء on the line stays. Never case, never a word.
 */
export function fold(text: string, tier: FoldTier): Folded {
  const folded = foldToUnits(text, tier);
  const { start, end, at } = folded;
  return {
    get text() {
      return folded.text;
    },
    start,
    end,
    at,
  };
}

/** The same with the units of the folded text. */
export function foldToUnits(text: string, tier: FoldTier): FoldedUnits {
  const table = foldTable(tier);
  const { letters, breaks } = lettersOf(text, table);
  const start = (offset: number) => sourceStart(text, breaks, offset);
  return {
    get text() {
      return letters.text;
    },
    get units() {
      return letters.units;
    },
    start,
    starts: (offsets) => sourceStarts(text, breaks, offsets),
    end: (offset) => (offset <= 0 ? 0 : sourceEnd(text, table, start(Math.min(offset, letters.length) - 1))),
    at: (source) => foldedAt(breaks, source, letters.length),
  };
}

/** Folds a text whose source offsets do not matter, after converting it to normal form C. */
export function foldText(text: string, tier: FoldTier): string {
  return lettersOf(text.normalize("NFC"), foldTable(tier)).letters.text;
}

function lettersOf(text: string, table: FoldTable): { letters: Letters; breaks: Breaks } {
  const breaks: Breaks = { at: [0], source: [0] };
  const letters = isFolded(text, table.units) ? new Letters(text) : new Letters(foldUnits(text, table, breaks));
  return { letters, breaks };
}

// A text as a string or as units, each made from the other when it is asked for.
class Letters {
  readonly length: number;
  #text: string | undefined;
  #units: Uint16Array<ArrayBuffer> | undefined;

  constructor(letters: string | Uint16Array<ArrayBuffer>) {
    this.length = letters.length;
    if (typeof letters === "string") this.#text = letters;
    else this.#units = letters;
  }

  get text(): string {
    this.#text ??= unitsToText(this.units);
    return this.#text;
  }

  get units(): Uint16Array<ArrayBuffer> {
    this.#units ??= textUnits(this.text);
    return this.#units;
  }
}

/** Where folded and source offsets diverge: from the folded offset `at[i]` on, source offsets count from `source[i]`. */
interface Breaks {
  at: number[];
  source: number[];
}

function foldUnits(text: string, { units, expansions }: FoldTable, breaks: Breaks): Uint16Array<ArrayBuffer> {
  let letters = new Uint16Array(unitCount(text));
  let length = 0;
  let last = 0;
  for (let i = 0; i < unitCount(text); i++) {
    const source = unitAt(text, i);
    const unit = units[source] as number;
    if (unit < removed && (unit !== space || last !== space)) {
      letters[length++] = unit;
      last = unit;
      continue;
    }
    if (unit === expanded) {
      if (source === hamzaAbove && seatsHamza(last)) {
        last = yehWithHamza;
        letters[length - 1] = last;
      } else {
        const expansion = expansions.get(source) as string;
        letters = withRoom(letters, length + expansion.length + unitCount(text) - i);
        for (let k = 0; k < expansion.length; k++) {
          setBreak(breaks, length, i);
          last = unitAt(expansion, k);
          letters[length++] = last;
        }
      }
    }
    setBreak(breaks, length, i + 1);
  }
  return letters.subarray(0, length);
}

// Most words have no variants, so that nothing need be copied.
function isFolded(text: string, units: FoldTable["units"]): boolean {
  let last = 0;
  for (let i = 0; i < unitCount(text); i++) {
    const unit = unitAt(text, i);
    if (units[unit] !== unit || unit >= removed || (unit === space && last === space)) return false;
    last = unit;
  }
  return true;
}

function setBreak({ at, source }: Breaks, folded: number, origin: number): void {
  const last = at.length - 1;
  const index = at[last] === folded ? last : last + 1;
  at[index] = folded;
  source[index] = origin;
}

function seatsHamza(unit: number): boolean {
  return unit === 0x064a || unit === 0x0649;
}

function withRoom(letters: Uint16Array<ArrayBuffer>, length: number): Uint16Array<ArrayBuffer> {
  if (length <= letters.length) return letters;
  const roomier = new Uint16Array(length + (length >> 2));
  roomier.set(letters);
  return roomier;
}

function sourceStart(text: string, { at, source }: Breaks, offset: number): number {
  let low = 0;
  let high = at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((at[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, Math.min((source[low] as number) + offset - (at[low] as number), unitCount(text)));
}

function sourceStarts(text: string, { at, source }: Breaks, offsets: Int32Array): Int32Array {
  const starts = new Int32Array(offsets.length);
  let i = 0;
  for (let k = 0; k < offsets.length; k++) {
    const offset = offsets[k] as number;
    while (i + 1 < at.length && (at[i + 1] as number) <= offset) i++;
    starts[k] = Math.min((source[i] as number) + offset - (at[i] as number), unitCount(text));
  }
  return starts;
}

// The first break at or after a source offset; before it, both count alike, except for units that fold to nothing.
function foldedAt({ at, source }: Breaks, offset: number, length: number): number {
  const low = firstNotBelow(source, offset);
  if (source[low] === offset || low === 0) return at[low] ?? 0;
  return Math.min((at[low - 1] as number) + offset - (source[low - 1] as number), at[low] ?? length);
}

function sourceEnd(text: string, { units }: FoldTable, start: number): number {
  if (start >= unitCount(text)) return unitCount(text);
  let end = start + 1;
  if (units[unitAt(text, start)] === space) {
    for (let i = end; i < unitCount(text) && isBlank(units[unitAt(text, i)]); i++) {
      if (units[unitAt(text, i)] === space) end = i + 1;
    }
    return end;
  }
  while (end < unitCount(text) && units[unitAt(text, end)] === removed && isAttached(unitAt(text, end))) end++;
  return graphemeEnd(text, end);
}

function isBlank(unit: number | undefined): boolean {
  return unit === space || unit === removed;
}
