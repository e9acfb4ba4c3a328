import type { Offices } from "../parts/names.ts";
import { titles } from "./titles.ts";

/** Spanish words for offices and their bodies. */
export const offices: Offices = {
  titles,
  deputies:
    "vice sub adjunto adjunta interino interina en_funciones ex anterior antiguo antigua electo electa suplente",
  bodies: [
    { ranks: ["head-of-state", "head-of-state-and-government"], names: "república estado reino" },
    { ranks: ["head-of-government"], names: "gobierno ejecutivo consejo_de_ministros" },
    { ranks: ["foreign-minister"], names: "diplomacia" },
    {
      ranks: ["parliament-speaker"],
      names:
        "parlamento senado congreso asamblea_nacional cámara_de_diputados cámara_de_representantes duma knéset bundestag",
    },
    {
      ranks: ["igo-head"],
      names: "onu naciones_unidas otan oea comisión_europea consejo_europeo unión_africana liga_árabe",
    },
    { ranks: ["business"], names: "empresa compañía banco grupo consejo_de_administración patronal" },
    { ranks: ["party-leader"], names: "partido oposición" },
  ],
  undecidedBodies: "consejo comité comisión autoridad federación tribunal instituto universidad club corte",
  heads: "presidente presidenta jefe jefa director directora titular",
  envoys: "enviado enviada emisario emisaria representante",
  senders: "onu naciones_unidas unión_europea unión_africana liga_árabe oea",
  bodyGrammar: { of: "de del", articles: "la el los las", adjectives: 1 },
};
