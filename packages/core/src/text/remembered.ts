const most = 10_000;
const nothing = Symbol("nothing");

/**
 * A reading of words that is done once for each word: texts say the same words again and again. When it knows too many, as
 * behind a word list of a whole language, it forgets them all.
 */
export function remembered<T>(read: (letters: string) => T): (letters: string) => T {
  // most words are in no list, and to find that out twice costs as much as to read them
  const known = new Map<string, T | typeof nothing>();
  return (letters) => {
    const found = known.get(letters);
    if (found !== undefined) return found === nothing ? (undefined as T) : found;
    const reading = read(letters);
    if (known.size >= most) known.clear();
    known.set(letters, reading === undefined ? nothing : reading);
    return reading;
  };
}
