import { ownString } from "./utf16-units.ts";

const most = 10_000;
const nothing = Symbol("nothing");

/**
 * Caches a function of words, because texts repeat words often. When the cache is too large, for example after a word list
 * of a whole language, it is cleared.
 */
export function remembered<T>(read: (letters: string) => T): (letters: string) => T {
  // most words are not in any list, and finding that out again costs as much as reading them
  const known = new Map<string, T | typeof nothing>();
  return (letters) => {
    const found = known.get(letters);
    if (found !== undefined) return found === nothing ? (undefined as T) : found;
    const reading = read(letters);
    if (known.size >= most) known.clear();
    known.set(ownString(letters), reading === undefined ? nothing : reading);
    return reading;
  };
}
