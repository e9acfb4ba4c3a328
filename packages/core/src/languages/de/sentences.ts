import type { Sentences } from "../parts/assertion.ts";

/** Where German sentences end. */
export const sentences: Sentences = {
  neverLast: "bzw z.b u.a d.h nr str hrsg dr prof hr fr st ca vgl evtl ggf geb gest inkl gen",
  beforeNumber: "nr kap abb tab",
  ordinalStop: true,
  openers:
    "der die das ein eine er sie es wir ihr und aber doch in im am an auf bei mit nach seit von vor zu zum zur für so wie",
  perhapsLast: "gmbh ag",
};
