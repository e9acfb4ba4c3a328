import type { Letters } from "../parts/letters.ts";

/** The letters of Russian. */
export const letters: Letters = { script: "Cyrl", pattern: "А-Яа-яЁё" };
