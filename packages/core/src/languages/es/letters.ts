import type { Letters } from "../parts/letters.ts";

export const letters: Letters = { script: "Latn", pattern: "A-Za-zÁÉÍÓÚÜÑáéíóúüñ" };
