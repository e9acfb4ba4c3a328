import { foldText } from "./fold.ts";
import { unitAt, unitCount } from "./units-of.ts";

// Letters of other scripts that look like the Latin letter they fold to, lower case after upper case.
const twins: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["A", "АΑ"],
    ["B", "ВΒ"],
    ["C", "С"],
    ["E", "ЕΕ"],
    ["H", "НΗ"],
    ["I", "ІΙ"],
    ["J", "Ј"],
    ["K", "КΚ"],
    ["M", "МΜ"],
    ["N", "Ν"],
    ["O", "ОΟ"],
    ["P", "РΡ"],
    ["S", "Ѕ"],
    ["T", "ТΤ"],
    ["X", "ХΧ"],
    ["Y", "Ү"],
    ["Z", "Ζ"],
    ["a", "аα"],
    ["c", "сϲ"],
    ["e", "е"],
    ["h", "һ"],
    ["i", "іɩ"],
    ["j", "ј"],
    ["k", "κ"],
    ["o", "оο"],
    ["p", "рρ"],
    ["s", "ѕ"],
    ["v", "ν"],
    ["x", "хχ"],
    ["y", "у"],
  ].flatMap(([latin, others]) => Array.from(others as string, (other) => [other, latin as string])),
);

/** Whether two different strings look the same: invisible characters, presentation forms and letters of other scripts. */
export function looksAlike(a: string, b: string): boolean {
  return a !== b && !differsVisibly(a, b) && look(a) === look(b);
}

/** Whether the first units in which two strings differ are different characters for every reader: most strings need no closer look. */
function differsVisibly(a: string, b: string): boolean {
  let at = 0;
  while (at < unitCount(a) && unitAt(a, at) === unitAt(b, at)) at++;
  if (at === unitCount(a)) return isItself(b, at);
  return isItself(a, at) && (at === unitCount(b) || isItself(b, at));
}

/** Whether a character looks only like itself, with nothing after it that may change it. */
function isItself(text: string, at: number): boolean {
  return settled(unitAt(text, at)) === 1 && (at + 1 === unitCount(text) || settled(unitAt(text, at + 1)) > 0);
}

/** 1 for a character that looks only like itself, 2 for white space, 0 for what needs a closer look. */
function settled(unit: number): number {
  kinds ??= Uint8Array.from({ length: 0x700 }, (_, one) => kindOf(String.fromCharCode(one)));
  return kinds[unit] ?? 0;
}

let kinds: Uint8Array | undefined;

function kindOf(character: string): number {
  if (/\s/.test(character)) return 2;
  return look(character) === character && !/\p{M}/u.test(character) ? 1 : 0;
}

function look(text: string): string {
  const plain = foldText(text.normalize("NFKC"), "typographic").trim();
  return Array.from(plain, (character) => twins[character] ?? character).join("");
}

/** The characters in which two strings differ, as code points; `nothing` if one has no characters of its own. */
export function codePointsApart(a: string, b: string): { a: string; b: string } {
  const [left, right] = [Array.from(a), Array.from(b)];
  let from = 0;
  while (from < left.length && from < right.length && left[from] === right[from]) from++;
  let last = 0;
  const most = Math.min(left.length, right.length) - from;
  while (last < most && left.at(-1 - last) === right.at(-1 - last)) last++;
  return { a: named(left.slice(from, left.length - last)), b: named(right.slice(from, right.length - last)) };
}

/** The maximum number of code points named for one string. */
const mostNamed = 8;

function named(characters: readonly string[]): string {
  const names = characters.slice(0, mostNamed).map(nameOf);
  return [...names, ...(characters.length > mostNamed ? ["…"] : [])].join(" ") || "–";
}

/** The name of a character's code point, U+ and at least four hexadecimal digits. */
function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`;
}
