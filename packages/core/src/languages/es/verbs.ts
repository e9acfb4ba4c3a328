import type { SpeechVerbs } from "../parts/assertion.ts";

/** Spanish reporting verbs. */
export const speech: SpeechVerbs = {
  reporting: `dijo dijeron dice dicen preguntó preguntaron pregunta respondió respondieron responde contestó afirmó afirmaron añadió
    agregó declaró señaló indicó explicó aseguró escribió comentó sostuvo`,
  answering: "exclamó exclamaron replicó replicaron insistió subrayó recalcó ironizó zanjó concluyó prosiguió inquirió",
};
