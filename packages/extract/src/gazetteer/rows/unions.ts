import type { PlaceRow } from "../place-row.ts";

/** Bodies of states that news treats as an actor of their own. */
export const unions: readonly PlaceRow[] = [
  ["EU", "الإتحاد الأوربي, الاتحاد الأوربي", "", "EU, E.U.", "", ""],
  ["UN", "هيئة الأمم المتحدة, منظمة الأمم المتحدة", "أممي", "UN, U.N.", "", ""],
];
