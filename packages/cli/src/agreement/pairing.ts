import { footprintOf, likeness } from "./footprint.ts";

/** Objects of one concept in two codings: which mean the same, and which only one coding has. */
export interface Pairing<T = Coded> {
  pairs: [a: T, b: T][];
  onlyA: T[];
  onlyB: T[];
}

/** An object of a coding; relations and single quotes have no id. */
export interface Coded {
  id?: string;
  [key: string]: unknown;
}

/** What pairs objects. */
export interface PairingOptions {
  /** Whether an equal id shows the same object; true when absent. */
  trustIds?: boolean;
}

/** The least likeness of the words of two objects that are taken for the same. */
const least = 0.2;

/**
 * Pairs the objects of two codings: first those that quote the very same spans, then those that share an id or a name and
 * some words, then by how alike the words are that they quote. Within each step the same id comes first, then the most
 * alike. Without `trustIds` an equal id counts for nothing: a model numbers its objects as it likes.
 */
export function paired<T extends Coded>(
  a: readonly T[],
  b: readonly T[],
  { trustIds = true }: PairingOptions = {},
): Pairing<T> {
  const [ours, theirs] = [a.map(footprintOf), b.map(footprintOf)];
  const candidates = ours.flatMap((own, i) =>
    theirs.flatMap((other, j) => {
      const alike = likeness(own, other);
      const sameId = trustIds && a[i]?.id !== undefined && a[i]?.id === b[j]?.id;
      const known = alike > 0 && (sameId || hasSameName(a[i] as T, b[j] as T));
      const rank = alike === 1 ? 2 : known ? 1 : 0;
      return alike >= least || known ? [{ i, j, alike, rank, sameId }] : [];
    }),
  );
  candidates.sort(
    (x, y) => y.rank - x.rank || Number(y.sameId) - Number(x.sameId) || y.alike - x.alike || x.i - y.i || x.j - y.j,
  );
  const [takenA, takenB] = [new Map<number, number>(), new Set<number>()];
  for (const { i, j } of candidates) {
    if (takenA.has(i) || takenB.has(j)) continue;
    takenA.set(i, j);
    takenB.add(j);
  }
  return {
    pairs: a.flatMap((one, i) => (takenA.has(i) ? [[one, b[takenA.get(i) as number] as T] as [T, T]] : [])),
    onlyA: a.filter((_, i) => !takenA.has(i)),
    onlyB: b.filter((_, j) => !takenB.has(j)),
  };
}

// Two coders who give an object the same id, link or name, and quote some of the same words, mean the same object.
function hasSameName(a: Coded, b: Coded): boolean {
  const [links, others] = [a["sameAs"], b["sameAs"]];
  if (Array.isArray(links) && Array.isArray(others) && links.some((link) => others.includes(link))) return true;
  const [names, theirs] = [a["name"], b["name"]] as (Record<string, string> | undefined)[];
  return names !== undefined && Object.keys(names).some((tag) => names[tag] === theirs?.[tag]);
}
