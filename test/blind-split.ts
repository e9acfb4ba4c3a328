import { createHash } from "node:crypto";

/** The parts of every corpus: rules are developed with sight of the first, and only scored on the second. */
export const parts = ["development", "blind"] as const;

/** A part of a corpus. */
export type Part = (typeof parts)[number];

/** The part of a case, by a hash of its name only, so that neither its content nor its result decides. */
export function partOf(name: string): Part {
  const [first = 0] = createHash("sha256").update(name).digest();
  return parts[first % 2] as Part;
}

/** The cases of a file in a part, each with its index in the file, which identifies it. */
export function casesOfPart<T extends object>(
  part: Part,
  file: string,
  cases: readonly T[],
): (T & { place: number })[] {
  return cases.map((one, place) => ({ ...one, place })).filter(({ place }) => partOf(`${file}#${place}`) === part);
}
