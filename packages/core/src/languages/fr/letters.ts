import type { Letters } from "../parts/letters.ts";

/** The letters of French. */
export const letters: Letters = { script: "Latn", pattern: "A-Za-zÀ-ÖØ-öø-ÿŒœŸ" };
