import type { PlaceRow } from "../languages/parts/place-words.ts";
import { listOf } from "./list-of.ts";

/** A capital of a row of places: the code of its country, its index among the capitals of the row, and its spellings. */
export interface CityRow {
  code: string;
  index: number;
  names: string[];
}

/** The capitals of rows of places. */
export function cityRows(rows: readonly PlaceRow[]): CityRow[] {
  return rows.flatMap(([code, , , capitals = ""]) =>
    capitals === "" ? [] : capitals.split(";").map((city, index) => ({ code, index, names: listOf(city) })),
  );
}
