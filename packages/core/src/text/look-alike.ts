import { foldText } from "./fold.ts";

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
  return a !== b && look(a) === look(b);
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
