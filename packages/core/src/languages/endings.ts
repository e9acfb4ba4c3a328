/** A word found in a list, with how many of its letters are its own and not an ending. */
export interface FoundStem<T> {
  found: T;
  letters: number;
}

// Of a shorter word, what is left would be another word: Turkish on+a is "him" and not "to ten".
const shortestStem = 3;

/** Finds a folded word in a list, whole or without one of a language's endings: ziyaret in ziyaretinin. The longest stem counts. */
export function withoutEndings<T>(
  letters: string,
  endings: ReadonlySet<string>,
  find: (word: string) => T | undefined,
): FoundStem<T> | undefined {
  const whole = find(letters);
  if (whole !== undefined) return { found: whole, letters: letters.length };
  if (endings.size === 0) return undefined;
  for (let end = letters.length - 1; end >= shortestStem; end--) {
    if (!endings.has(letters.slice(end))) continue;
    const found = find(letters.slice(0, end));
    if (found !== undefined) return { found, letters: end };
  }
  return undefined;
}
