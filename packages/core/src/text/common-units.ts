/** What a unit is that most texts are made of. */
export const commonUnit = { letter: 1, digit: 2, other: 3 } as const;

// Marks of Latin and Arabic texts outside ASCII.
const marks: ReadonlySet<number> = new Set(Array.from("«»–—‘’“”…،؛؟", (mark) => mark.charCodeAt(0)));

/**
 * What a unit is, if it is common: a letter of English or Arabic or a vowel mark, a digit, or something else. 0 for all others, of
 * which only a pattern of Unicode can tell: to prepare one takes a millisecond, and most programs that read one text need none.
 */
export function commonUnitKind(unit: number): number {
  if (unit < 0x80) return asciiKind(unit);
  if (unit >= 0x621 && unit <= 0x652) return unit > 0x63a && unit < 0x640 ? 0 : commonUnit.letter;
  if (unit >= 0x660 && unit <= 0x669) return commonUnit.digit;
  return marks.has(unit) ? commonUnit.other : 0;
}

function asciiKind(unit: number): number {
  const letter = unit | 0x20;
  if (letter >= 0x61 && letter <= 0x7a) return commonUnit.letter;
  return unit >= 0x30 && unit <= 0x39 ? commonUnit.digit : commonUnit.other;
}
