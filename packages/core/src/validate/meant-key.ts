import { nearestOf } from "../text/spelling.ts";

// What people write instead of the key for the words: the key of the published form and those of other formats.
const otherNames: Readonly<Record<string, readonly string[]>> = {
  quote: ["evidence", "quotes", "text", "words", "excerpt", "span"],
  because: ["reason", "inferred"],
  mentions: ["aliases", "names"],
  kind: ["type"],
  type: ["kind"],
};

/** The known key that an unknown key means, if it is similar to one or is another name for one. */
export function meantKey(key: string, known: readonly string[]): string | undefined {
  const lower = key.toLowerCase();
  const near = nearestOf(key, known) ?? known.find((one) => one.toLowerCase() === lower.replaceAll(/[-_ ]/g, ""));
  return near ?? known.find((one) => otherNames[one]?.includes(lower));
}

/** For each absent known key, the unknown key of the object that means it; the first if several do. */
export function keysAsMeant(
  known: readonly string[],
  object: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, string> {
  const absent = known.filter((key) => !Object.hasOwn(object, key));
  const meant = new Map<string, string>();
  if (absent.length === known.length && absent.length === 0) return meant;
  const unknown = Object.keys(object).filter((key) => !known.includes(key));
  for (const key of unknown.slice(0, mostKeys)) {
    const near = meantKey(key, known);
    if (near !== undefined && absent.includes(near) && !meant.has(near)) meant.set(near, key);
  }
  return meant;
}

/** The maximum number of unknown keys of one object that are compared with the known ones. */
const mostKeys = 64;
