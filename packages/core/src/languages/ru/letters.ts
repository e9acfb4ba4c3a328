import type { Letters } from "../parts/letters.ts";

export const letters: Letters = { script: "Cyrl", pattern: "А-Яа-яЁё" };
