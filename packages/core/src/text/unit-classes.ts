/** What UTF-16 units are, as bits of the table that `unitClasses` returns; most units have none. */
export const unitClass = {
  /** A letter of a word: not a digit, a mark, or a sign that can be part of a number. */
  letter: 1,
  /** A space or a mark that is never part of a word or a number, and never joins two of them. */
  clear: 2,
  /** A full stop or a comma, which can be part of a number but not of a word. */
  stop: 4,
  /** A quotation mark. */
  quotation: 8,
  /** A bracket. */
  bracket: 16,
  /** The end of a line. */
  line: 32,
} as const;

const clear = ' \n\t!?;:()[]"«»“”،؛؟…';
const quotations = '"“”„«»‹›‘’‚「」『』';
const brackets = "()[]{}（）﴾﴿";

/** Letters by themselves of the scripts that lexicons are in; letters of other scripts only need a closer look. */
const letters: readonly (readonly [first: string, last: string])[] = [
  ...([
    ["A", "Z"],
    ["a", "z"],
    ["À", "Ö"],
    ["Ø", "ö"],
    ["ø", "ɏ"],
    ["Ѐ", "ҁ"],
  ] as const),
  ...([
    ["\u05d0", "\u05ea"],
    ["\u0620", "\u063f"],
    ["\u0641", "\u064a"],
    ["\u0671", "\u06d3"],
  ] as const),
];

let table: Uint8Array | undefined;

/** The classes of every UTF-16 unit. */
export function unitClasses(): Uint8Array {
  table ??= built();
  return table;
}

function built(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  const add = (unit: number, bit: number) => {
    classes[unit] = (classes[unit] as number) | bit;
  };
  for (const [first, last] of letters) classes.fill(unitClass.letter, first.charCodeAt(0), last.charCodeAt(0) + 1);
  for (const mark of clear) add(mark.charCodeAt(0), unitClass.clear);
  for (const mark of quotations) add(mark.charCodeAt(0), unitClass.quotation);
  for (const mark of brackets) add(mark.charCodeAt(0), unitClass.bracket);
  for (const mark of ".,") add(mark.charCodeAt(0), unitClass.stop);
  add(0x0a, unitClass.line);
  return classes;
}
