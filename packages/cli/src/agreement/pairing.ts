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

/** The least likeness of the words of two objects that are taken for the same. */
const least = 0.2;

/** Pairs the objects of two codings by the words they stand on, the most alike first; ids are a coder's own and do not count. */
export function paired<T extends Coded>(a: readonly T[], b: readonly T[]): Pairing<T> {
  const [ours, theirs] = [a.map(footprintOf), b.map(footprintOf)];
  const candidates = ours.flatMap((own, i) =>
    theirs.flatMap((other, j) => {
      const alike = likeness(own, other);
      return alike >= least ? [{ i, j, alike }] : [];
    }),
  );
  candidates.sort((x, y) => y.alike - x.alike || x.i - y.i || x.j - y.j);
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
