const zero = 0x30;
const nine = 0x39;
const comma = 0x2c;
const stop = 0x2e;
const space = 0x20;

/** Whether a unit of a folded text is a digit. */
export function isDigit(unit: number): boolean {
  return unit >= zero && unit <= nine;
}

/** The end of a numeral that begins at an offset of a folded text: digits, a dot or comma before one, a space before three. */
export function numeralEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && goesOn(text, at)) at++;
  return at;
}

function goesOn(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (isDigit(unit)) return true;
  if (unit !== stop && unit !== comma && unit !== space) return false;
  if (!isDigit(text.charCodeAt(at + 1))) return false;
  const isGroup = isDigit(text.charCodeAt(at + 2)) && isDigit(text.charCodeAt(at + 3));
  return unit !== space || (isGroup && !isDigit(text.charCodeAt(at + 4)));
}

const letter = /[\p{L}\p{M}]/u;

/** The end of the letters and marks that begin at an offset of a text; the offset itself if there are none. */
export function lettersEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isCommonLetter(unit)) at++;
    else if (unit < 0x80) break;
    else {
      const codePoint = text.codePointAt(at) as number;
      if (!letter.test(String.fromCodePoint(codePoint))) break;
      at += codePoint > 0xffff ? 2 : 1;
    }
  }
  return at;
}

// the letters of most texts do not need a pattern
function isCommonLetter(unit: number): boolean {
  return (unit >= 0x620 && unit <= 0x64a) || ((unit | space) >= 0x61 && (unit | space) <= 0x7a);
}

/** Letters in lower case; Arabic letters do not have case. Dotted and dotless i are one letter, and so are ё and е. */
export function lowerCase(letters: string): string {
  for (let i = 0; i < letters.length; i++) {
    const unit = letters.charCodeAt(i);
    if (unit < 0x620 || unit > 0x64a) return folded(letters.toLowerCase());
  }
  return letters;
}

const variants = /i\u0307|[\u0131\u0451]/g;

// Capitals hide the dot of a Turkish i, and newspapers print ё as е.
function folded(letters: string): string {
  return letters.replace(variants, (found) => (found === "\u0451" ? "\u0435" : "i"));
}

/** Where letters have two cases, apart from letters that no lexicon has. */
const casedRanges: readonly (readonly [first: number, last: number])[] = [
  ...([
    [0x41, 0x5a],
    [0xc0, 0x58f],
    [0x10a0, 0x10ff],
    [0x1c80, 0x1cbf],
    [0x1e00, 0x1fff],
  ] as const),
  ...([
    [0x2100, 0x214f],
    [0x2c00, 0x2dff],
    [0xa640, 0xa7ff],
  ] as const),
];

let smallUnits: Uint16Array | undefined;

function makeSmallUnits(): Uint16Array {
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
  for (const [first, last] of casedRanges)
    for (let unit = first; unit <= last; unit++) {
      const small = lowerCase(String.fromCharCode(unit));
      if (small.length === 1) units[unit] = small.charCodeAt(0);
    }
  return units;
}

/** A unit in lower case, as `lowerCase` writes it inside a word. */
export function smallUnit(unit: number): number {
  smallUnits ??= makeSmallUnits();
  return smallUnits[unit] as number;
}
