import { commonUnit, commonUnitKind } from "./common-units.ts";
import { unitAt, unitCount } from "./units-of.ts";

const zero = 0x30;
const nine = 0x39;
const comma = 0x2c;
const stop = 0x2e;
const space = 0x20;

/** Whether a unit of a folded text is a digit. */
export function isDigit(unit: number): boolean {
  return unit >= zero && unit <= nine;
}

/** The end of a numeral that begins at an offset of folded units: digits, a dot or comma before one, a space before three. */
export function numeralEnd(units: Uint16Array, from: number): number {
  let at = from + 1;
  while (at < units.length && goesOn(units, at)) at++;
  return at;
}

function goesOn(units: Uint16Array, at: number): boolean {
  const unit = units[at] as number;
  if (isDigit(unit)) return true;
  if (unit !== stop && unit !== comma && unit !== space) return false;
  if (!isDigitAt(units, at + 1)) return false;
  const isGroup = isDigitAt(units, at + 2) && isDigitAt(units, at + 3);
  return unit !== space || (isGroup && !isDigitAt(units, at + 4));
}

function isDigitAt(units: Uint16Array, at: number): boolean {
  return at < units.length && isDigit(units[at] as number);
}

const letter = /[\p{L}\p{M}]/u;

/** What is known of each unit: nothing yet, that it is half of a pair, no part of a word, or a letter or a mark. */
const unitKinds = new Uint8Array(0x10000);
const half = 1;
const other = 2;
const ofWord = 3;

/** The end of the letters and marks that begin at an offset of some units; the offset itself if another unit is there. */
export function lettersEnd(units: Uint16Array, from: number): number {
  let at = from;
  while (at < units.length) {
    const unit = units[at] as number;
    const kind = (unitKinds[unit] as number) || learnedKind(unit);
    if (kind === ofWord) at++;
    else if (kind === half && isLetterOfHalves(unit, units[at + 1] ?? 0)) at += 2;
    else break;
  }
  return at;
}

function isLetterOfHalves(high: number, low: number): boolean {
  return high < 0xdc00 && (low & 0xfc00) === 0xdc00 && letter.test(String.fromCharCode(high, low));
}

// The pattern is asked once for each unit of the texts, which have few of all.
function learnedKind(unit: number): number {
  const isHalf = (unit & 0xf800) === 0xd800;
  const kind = isHalf ? half : isLetter(unit) ? ofWord : other;
  unitKinds[unit] = kind;
  return kind;
}

function isLetter(unit: number): boolean {
  const common = commonUnitKind(unit);
  return common === 0 ? letter.test(String.fromCharCode(unit)) : common === commonUnit.letter;
}

/** Letters in lower case; Arabic letters do not have case. Dotted and dotless i are one letter, and so are ё and е. */
export function lowerCase(letters: string): string {
  for (let i = 0; i < unitCount(letters); i++) {
    const unit = unitAt(letters, i);
    if (unit < 0x620 || unit > 0x64a) return folded(letters.toLowerCase());
  }
  return letters;
}

const variants = /i\u0307|[\u0131\u0451]/g;

// Capitals hide the dot of a Turkish i, and newspapers print ё as е.
function folded(letters: string): string {
  return letters.replace(variants, (found) => (found === "\u0451" ? "\u0435" : "i"));
}
