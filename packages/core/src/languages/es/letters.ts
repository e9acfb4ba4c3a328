import type { Letters } from "../parts/letters.ts";

/** The letters of Spanish. */
export const letters: Letters = { script: "Latn", pattern: "A-Za-zÁÉÍÓÚÜÑáéíóúüñ" };
