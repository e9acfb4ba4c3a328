import type { Clitics, Letters } from "../parts/letters.ts";

/** The letters of Persian; readers fold ک and ی to their Arabic forms. */
export const letters: Letters = {
  script: "Arab",
  pattern: "\\u0620-\\u064a\\u067e\\u0686\\u0698\\u06a9\\u06af\\u06be\\u06c0-\\u06c3\\u06cc\\u06d5",
  omitsSpaces: true,
};

/**
 * What Persian writes onto a noun, with or without a zero-width non-joiner: plural and possessive endings. The indefinite ی
 * is excluded, because it also derives the office from the official (شهردار, شهرداری).
 */
export const clitics: Clitics = {
  suffixes: "ها های هایی هایش هایشان ش شان اش ای یی",
};
