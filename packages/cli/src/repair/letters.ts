/** What is said where letters are not listed. */
export interface LetterWords {
  nothing: string;
  letters(count: number): string;
}

/** The letters in which two spellings differ, as code points: `U+06CC → U+064A`; an omitted or added letter is paired with `nothing`. */
export function lettersApart(from: string, to: string, words: LetterWords): string[] {
  const [a, b] = [[...from], [...to]];
  if (a.length === b.length) {
    const pairs = a.flatMap((letter, i) =>
      letter === b[i] ? [] : [`${codePoint(letter)} → ${codePoint(b[i] ?? "")}`],
    );
    return [...new Set(pairs)];
  }
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return [
    `${codePoints(a.slice(head, a.length - tail), words)} → ${codePoints(b.slice(head, b.length - tail), words)}`,
  ];
}

const most = 6;

function codePoints(letters: readonly string[], words: LetterWords): string {
  if (letters.length === 0) return words.nothing;
  return letters.length > most ? words.letters(letters.length) : letters.map(codePoint).join(" ");
}

function codePoint(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
