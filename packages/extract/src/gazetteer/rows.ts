import type { PlaceRow } from "./place-row.ts";
import { africa } from "./rows/africa.ts";
import { americas } from "./rows/americas.ts";
import { asia } from "./rows/asia.ts";
import { europe } from "./rows/europe.ts";
import { oceania } from "./rows/oceania.ts";
import { unions } from "./rows/unions.ts";

/** Our own table: the states of the United Nations, and what news names beside them. */
export const placeRows: readonly PlaceRow[] = [...africa, ...americas, ...asia, ...europe, ...oceania, ...unions];
