import type { NameWords, TitleWords } from "../parts/person-words.ts";

/** Spanish titles: the country and the portfolio follow the office. */
export const spanishTitles: TitleWords = {
  adjectives: "after",
  addresses: "señor, señora, sr, sra, don, doña, dr, dra, doctor, doctora, jeque, jequesa, homólogo, homóloga, par",
  lists: {
    former: "ex exministro expresidente expresidenta fallecido antiguo antigua",
    of: "de del",
    the: "el la los las",
    masculine: "presidente rey príncipe primer sultán emir señor sr don ministro jefe embajador secretario canciller",
    feminine: "presidenta reina princesa primera señora sra doña ministra embajadora jefa vicepresidenta",
    he: "él",
    she: "ella",
    counterparts: "homólogo homóloga par",
    governing: "a al de del con por para contra ante sobre",
    clauseOpeners: "que quien quienes donde cuando mientras aunque pero y",
  },
  grammar: {
    of: "de del",
    at: "en ante",
    articles: "el la los las su sus",
    portfolios: `exteriores asuntos extranjeros relaciones finanzas hacienda economía interior defensa justicia comercio energía salud sanidad educación
      cultura agricultura transporte transportes trabajo ambiente industria turismo petróleo deportes comunicación comunicaciones cooperación
      desarrollo presupuesto planificación agua minas pesca seguridad ciencia vivienda exterior internacional internacionales culto minería
      gobernación medio`,
    portfolioJoints: "y la el los las de del e",
    former: "ex antiguo antigua entonces",
    adjectives: "nuevo nueva actual saliente electo electa interino interina adjunto adjunta en_funciones",
  },
};

/** Spanish names: a capital marks them. */
export const spanishNames: NameWords = {
  hasCapitals: true,
  stops: `el la los las un una y e en al a con por para su sus él ella ellos este esta según tras desde antes después pero que quien lo
    ministro ministra ministerio presidente presidenta primer primera jefe jefa rey reina príncipe princesa embajador embajadora
    secretario secretaria canciller gobierno parlamento congreso senado asamblea palacio moncloa onu otan ue unión naciones unidas lunes martes
    miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    exteriores defensa finanzas economía interior justicia estado república reino`,
  connectors: "de del la los al el ben bin ibn von van der da do dos di",
  shortestSurname: 3,
};
