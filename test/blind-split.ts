import { createHash } from "node:crypto";

/** The parts of every corpus: rules are written with sight of the first, and only scored on the second. */
export const parts = ["development", "blind"] as const;

/** A part of a corpus. */
export type Part = (typeof parts)[number];

/** The part a case belongs to, by a hash of its name alone, so that neither its content nor its result decides. */
export function partOf(name: string): Part {
  const [first = 0] = createHash("sha256").update(name).digest();
  return parts[first % 2] as Part;
}

/** The cases of a file that belong to a part, each with its place in the file, by which it is named. */
export function casesOfPart<T extends object>(
  part: Part,
  file: string,
  cases: readonly T[],
): (T & { place: number })[] {
  return cases.map((one, place) => ({ ...one, place })).filter(({ place }) => partOf(`${file}#${place}`) === part);
}
