import type { Path } from "../article/path.ts";

/** A place in a coding: a key in another place, or in the coding itself. Its path is only made for a report. */
export interface PlaceInCoding {
  parent: PlaceInCoding | undefined;
  key: string | number;
}

/** The path of a place; the coding itself has no place and an empty path. */
export function pathTo(place: PlaceInCoding | undefined): Path {
  const path: (string | number)[] = [];
  for (let at = place; at; at = at.parent) path.push(at.key);
  return path.reverse();
}
