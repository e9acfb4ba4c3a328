const most = 10_000;

/**
 * A reading of words that is done once for each word: texts say the same words again and again. When it knows too many, as
 * behind a word list of a whole language, it forgets them all.
 */
export function remembered<T>(read: (letters: string) => T): (letters: string) => T {
  const known = new Map<string, T>();
  return (letters) => {
    const found = known.get(letters);
    if (found !== undefined || known.has(letters)) return found as T;
    const reading = read(letters);
    if (known.size >= most) known.clear();
    known.set(letters, reading);
    return reading;
  };
}
