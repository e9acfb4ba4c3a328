import { isLowSurrogate } from "./span.ts";
import { unitAt, unitCount } from "./units-of.ts";

type Range = readonly [first: number, last: number];

/** Units that may be forbidden or suspicious, by themselves or as half of a pair: controls, invisible and private characters. */
const odd: readonly Range[] = [
  ...([
    [0x00, 0x08],
    [0x0b, 0x1f],
    [0x7f, 0x9f],
    [0xad, 0xad],
    [0x34f, 0x34f],
    [0x115f, 0x1160],
  ] as const),
  ...([
    [0x17b4, 0x17b5],
    [0x180e, 0x180e],
    [0x200b, 0x200b],
    [0x202a, 0x202e],
    [0x2060, 0x206f],
  ] as const),
  ...([
    [0x3164, 0x3164],
    [0xd800, 0xf8ff],
    [0xfb00, 0xfdff],
    [0xfe00, 0xfe0f],
    [0xfe70, 0xfeff],
  ] as const),
  ...([
    [0xffa0, 0xffa0],
    [0xfff0, 0xffff],
  ] as const),
];

let isOdd: Uint8Array | undefined;

function oddUnits(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [first, last] of odd) table.fill(1, first, last + 1);
  return table;
}

/**
 * Whether a text certainly has only characters of ordinary text, emoji and letters of other planes included; false if a closer
 * look is needed.
 */
export function isPlainText(text: string): boolean {
  isOdd ??= oddUnits();
  for (let at = firstOdd(text, 0, isOdd); at < unitCount(text); at = firstOdd(text, at + 1, isOdd)) {
    if (isEmojiStyle(text, at)) continue;
    if (!isPlainPair(text, at)) return false;
    at++;
  }
  return true;
}

// A loop of its own: engines make it several times faster if it calls nothing, even if it rarely would.
function firstOdd(text: string, from: number, table: Uint8Array): number {
  for (let i = from; i < unitCount(text); i++) if (table[unitAt(text, i)] === 1) return i;
  return unitCount(text);
}

/** Tags, variation selectors of ideographs and private characters: the planes from here on have no letters. */
const firstSpecial = 0xe0000;

function isPlainPair(text: string, at: number): boolean {
  const codePoint = text.codePointAt(at) as number;
  return codePoint > 0xffff && codePoint < firstSpecial && (codePoint & 0xfffe) !== 0xfffe;
}

/** The selector of emoji style, as in ✈️. */
const emojiStyle = 0xfe0f;

/** Signs and pictures that have an emoji style, and some that do not: there a selector does not do any harm. */
const pictures: readonly Range[] = [
  [0x2600, 0x2767],
  [0x2794, 0x27bf],
  [0x1f300, 0x1f3fa],
  [0x1f400, 0x1f64f],
  [0x1f680, 0x1f6ff],
];

function isEmojiStyle(text: string, at: number): boolean {
  if (unitAt(text, at) !== emojiStyle || at === 0) return false;
  const before = unitAt(text, at - 1);
  const codePoint = isLowSurrogate(before) ? (text.codePointAt(at - 2) as number) : before;
  return pictures.some(([first, last]) => first <= codePoint && codePoint <= last);
}
