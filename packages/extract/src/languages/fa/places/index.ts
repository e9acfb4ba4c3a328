import type { Ambiguity, PlaceWords } from "../../parts/place-words.ts";
import { cldrPlaces } from "../generated/cldr-places.ts";

const ambiguities: readonly Ambiguity[] = [
  { forms: "دوشنبه", also: "Monday", after: "شهر, پایتخت", otherwise: "none" },
];

/** Persian names of places: those of CLDR, one of which is also a weekday. */
export const persianPlaces: PlaceWords = { cldr: cldrPlaces, rows: [], ambiguities, lists: {} };
