import type { CapitalLists } from "../parts/capital-words.ts";

/** English words around a capital. */
export const englishCapitals: CapitalLists = {
  beforeCity: "in to from at near leaving left outside downtown capital city via through visit visits visited visiting",
  leaving: "left leaves leave leaving off out departed departs departing bound headed heads heading",
  leavingFor: "for",
  namedAfter: `accord accords agreement agreements convention protocol protocols statute declaration treaty process summit conference
    charter principles formula communique pact port airport explosion blast bombing bombings attack attacks university stadium suburbs
    suburb streets hospital protests metro museum court tribunal stock exchange marathon forum talks format round club olympics games fair festival
    biennale expo times effect`,
};
