import type { Offices } from "../parts/names.ts";
import { titles } from "./titles.ts";

/** French words for offices and their bodies. */
export const offices: Offices = {
  titles,
  deputies: `vice sous adjoint adjointe délégué déléguée suppléant suppléante intérim par_intérim intérimaire ancien ancienne anciens
    ex élu élue futur future`,
  bodies: [
    { ranks: ["head-of-state", "head-of-state-and-government"], names: "république état royaume" },
    { ranks: ["head-of-government"], names: "gouvernement conseil_des_ministres" },
    {
      ranks: ["parliament-speaker"],
      names:
        "assemblée_nationale sénat parlement chambre_des_députés chambre_des_représentants douma knesset bundestag congrès",
    },
    {
      ranks: ["igo-head"],
      names: "commission_européenne conseil_européen onu nations_unies otan ligue_arabe union_africaine",
    },
    { ranks: ["business"], names: "entreprise société groupe compagnie banque conseil_d'administration" },
    { ranks: ["party-leader"], names: "parti opposition" },
  ],
  undecidedBodies: "conseil comité commission autorité fédération cour tribunal institut université club",
  heads: "président présidente chef cheffe directeur directrice patron patronne",
  envoys: "envoyé envoyée émissaire représentant représentante",
  senders: "onu nations_unies union_européenne union_africaine ligue_arabe",
  bodyGrammar: { of: "de du d des", articles: "la le l les", adjectives: 1 },
};
