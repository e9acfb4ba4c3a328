import type { Lexicon } from "../lexicon.ts";
import { sentences } from "./sentences.ts";

/** German. */
export const de: Lexicon = { tag: "de", letters: { script: "Latn" }, sentences };
