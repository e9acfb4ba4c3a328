import type { Words } from "../words";
import type { PlayWords } from "./play-words";
import { playWordsAr } from "./play-words-ar";
import { playWordsEn } from "./play-words-en";

/** The words of the playground in both languages. */
export const playWords: Words<PlayWords> = { en: playWordsEn, ar: playWordsAr };
