/** A word found in a list, with the number of letters before its ending. */
export interface FoundStem<T> {
  found: T;
  letters: number;
}

// The rest of a shorter word could be another word: Turkish on+a is "him" and not "to ten".
const shortestStem = 3;

/** Finds a folded word in a list, whole or without one of a language's endings: ziyaret in ziyaretinin. The longest stem wins. */
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
