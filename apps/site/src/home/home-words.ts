import type { Words } from "../words";
import { homeWordsAr } from "./home-words-ar";
import { homeWordsEn } from "./home-words-en";
import type { HomeWords } from "./home-words-type";

/** The words of the home page. */
export const homeWords: Words<HomeWords> = { en: homeWordsEn, ar: homeWordsAr };
