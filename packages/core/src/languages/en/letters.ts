import type { Letters } from "../parts/letters.ts";

/** English letters. */
export const letters: Letters = { script: "Latn" };
