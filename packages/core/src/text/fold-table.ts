import { unitAt } from "./units-of.ts";

/** How far spelling variants are folded: forms of the same letters, or also hamza seats, ta marbuta and final yeh. */
export type FoldTier = "typographic" | "orthographic";

/** What a UTF-16 unit folds to: another unit, nothing, or more than one unit. */
export interface FoldTable {
  /** For each unit the folded unit, or one of the marks `removed` and `expanded`. */
  units: Uint16Array;
  expansions: ReadonlyMap<number, string>;
}

/** Marks a unit that folds to nothing. */
export const removed = 0xfffe;

/** Marks a unit whose folded form is in `expansions`. */
export const expanded = 0xffff;

type Range = readonly [first: number, last: number];

/** Vowel marks, Quranic marks and tatweel: they belong to the letter before them. */
const attached: readonly Range[] = [
  [0x0610, 0x061a],
  [0x0640, 0x0640],
  [0x064b, 0x0652],
  [0x0656, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x0898, 0x089f],
  [0x08ca, 0x08e1],
  [0x08e3, 0x08ff],
  [0x200c, 0x200d],
  [0xfe00, 0xfe0f],
];

/** Invisible characters that do not belong to a letter: soft hyphen, zero width, bidi controls, byte order mark. */
const invisible: readonly Range[] = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x180e, 0x180e],
  [0x200b, 0x200b],
  [0x200e, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x206f],
  [0xfeff, 0xfeff],
];

const spaces: readonly Range[] = [
  [0x09, 0x0d],
  [0x85, 0x85],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
];

/** Hamza above, hamza below and madda as marks of their own, which only the orthographic tier drops. */
const hamzaMarks: Range = [0x0653, 0x0655];

/** Hamza above: after a yeh of either kind it makes ئ, which normalization does not do for the Farsi yeh. */
export const hamzaAbove = 0x0654;

// Only forms of the same letter: heh doachashmee, yeh barree and gaf make other words and stay.
const typographicVariants: readonly (readonly [to: string, from: string])[] = [
  ["ك", "کڪ"],
  ["ي", "ی"],
  ["ه", "ہ"],
  ["ة", "ۃ"],
  ["ۀ", "ۂ"],
  ['"', "“”„‟«»″‶〝〞〟"],
  ["'", "‘’‚‛‹›′‵ʼ`´"],
  ["-", "‐‑‒–—―−⁃﹘﹣֊־"],
  [",", "،٬⹁"],
  [";", "؛"],
  ["?", "؟"],
  ["%", "٪"],
  [".", "٫۔"],
];

// ء on the line stays: without it, the result would be another word.
const orthographicVariants: readonly (readonly [to: string, from: string])[] = [
  ["ا", "أإآٱٲٳ"],
  ["و", "ؤ"],
  ["ي", "ئى"],
  ["ه", "ةۀ"],
];

const tables = new Map<FoldTier, FoldTable>();

/** The table of a tier, built when first needed. */
export function foldTable(tier: FoldTier): FoldTable {
  const table = tables.get(tier) ?? buildTable(tier);
  tables.set(tier, table);
  return table;
}

function buildTable(tier: FoldTier): FoldTable {
  const units = unfolded();
  const dropped = [...attached, ...invisible, ...(tier === "orthographic" ? [hamzaMarks] : [])];
  for (const [first, last] of dropped) units.fill(removed, first, last + 1);
  for (const [first, last] of spaces) units.fill(0x20, first, last + 1);
  for (const zero of [0x0660, 0x06f0, 0xff10]) for (let d = 0; d < 10; d++) units[zero + d] = 0x30 + d;
  for (let unit = firstWide; unit <= lastWide; unit++) units[unit] = unit - 0xfee0;
  const variants = tier === "orthographic" ? [...typographicVariants, ...orthographicVariants] : typographicVariants;
  for (const [to, from] of variants) for (const letter of from) units[letter.charCodeAt(0)] = to.charCodeAt(0);
  followChains(units, variants.map(([, from]) => from).join(""));
  return { units, expansions: addExpansions(units) };
}

// Written two units at a time, which takes half of the time.
function unfolded(): Uint16Array {
  let [pair = 0] = new Uint32Array(Uint16Array.of(0, 1).buffer);
  const pairs = new Uint32Array(0x8000);
  for (let i = 0; i < pairs.length; i++, pair += 0x20002) pairs[i] = pair;
  return new Uint16Array(pairs.buffer);
}

/** Characters of ASCII in full width. */
const [firstWide, lastWide] = [0xff01, 0xff5e];

// Follows a chain such as ۂ to ۀ to ه to its last link.
function followChains(units: Uint16Array, letters: string): void {
  const follow = (unit: number) => {
    units[unit] = units[units[unit] as number] as number;
  };
  for (const letter of [...letters].sort()) follow(letter.charCodeAt(0));
  for (let unit = firstWide; unit <= lastWide; unit++) follow(unit);
}

function addExpansions(units: Uint16Array): ReadonlyMap<number, string> {
  const expansions = new Map<number, string>([
    [removed, String.fromCharCode(removed)],
    [expanded, String.fromCharCode(expanded)],
    ...(units[hamzaAbove] === removed ? [] : [[hamzaAbove, String.fromCharCode(hamzaAbove)] as const]),
  ]);
  const compatible: readonly Range[] = [
    [0x2025, 0x2026],
    [0xfb00, 0xfb06],
    [0xfb50, 0xfdff],
    [0xfe70, 0xfefc],
  ];
  for (const [first, last] of compatible) {
    for (let unit = first; unit <= last; unit++) {
      const letter = String.fromCharCode(unit);
      const plain = letter.normalize("NFKC");
      if (plain !== letter) expansions.set(unit, foldedUnits(units, plain));
    }
  }
  for (const [unit, text] of expansions) {
    const single = text.length === 1 && text !== String.fromCharCode(unit);
    units[unit] = text === "" ? removed : single ? text.charCodeAt(0) : expanded;
  }
  return expansions;
}

function foldedUnits(units: Uint16Array, text: string): string {
  let folded = "";
  // The compatibility form of an isolated vowel mark begins with a space that is not in the text.
  for (let i = text.length > 1 && text.startsWith(" ") ? 1 : 0; i < text.length; i++) {
    const unit = units[unitAt(text, i)] as number;
    if (unit !== removed) folded += String.fromCharCode(unit);
  }
  return folded;
}

/** Whether a unit, itself folded to nothing, belongs to the letter before it (vowel mark, tatweel, joiner). */
export function isAttached(unit: number): boolean {
  return (unit >= 0x0610 && unit <= 0x06ed) || unit >= 0x0898
    ? attached.some(([first, last]) => first <= unit && unit <= last)
    : false;
}
