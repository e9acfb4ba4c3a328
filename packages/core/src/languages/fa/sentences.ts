import type { Sentences } from "../parts/assertion.ts";

/** Persian abbreviations, and the numbered parts of a law. */
export const sentences: Sentences = {
  neverLast: "ر.ک ن.ک",
  beforeNumber: "ص صص ج ش شم تل",
  eras: "ه.ش ه.ق ق.م ب.م",
  numberedParts: "ماده مادهٔ بند اصل تبصره فصل بخش جزء",
};
