import type { Approximators, Negations } from "../parts/assertion.ts";
import type { Forms } from "../parts/forms.ts";

/**
 * How French negates. Without "ne" nearby, "pas", "plus" and "personne" mean a step, more and a person.
 */
export const negations: Negations = {
  words: "non sans ni aucun aucune jamais rien nul nulle nullement",
  pairs: [
    { first: "ne n", second: "pas plus point guère personne", reach: 4 },
    { first: "personne", second: "ne n", reach: 0 },
  ],
  affirmative: {
    non: "seulement",
    sans: "doute conteste cesse tarder",
    aucun: "doute",
    rien: "moins",
    pas: "seulement uniquement",
  },
  hyphenPrefixes: "non",
  numberSign: "no",
  excepting: "sinon sauf hormis excepté",
  nominal: "sans non",
  idioms: "n_exclut_pas n_est_pas_exclu",
  concord: "ni aucun aucune jamais rien nul nulle nullement",
  implied: `nié nie nient démenti dément refusé refuse refusent refus rejeté rejette échoué échoue manque manquent absence exclu exclut
    impossible incapable guère rarement faute renoncé annulé empêché interdit faux infondé ne n qu que`,
};

/** French words that make a number inexact. */
export const approximators: Approximators = {
  phrases: {
    approx: `environ approximativement près_de près_d presque autour_de autour_d à_peu_près quelque quelques plus_ou_moins
      aux_alentours_de de_l'ordre_de de_l'ordre_d avoisinant avoisine proche_de pas_loin_de pas_loin_d`,
    "at-least": "au_moins au_minimum pas_moins_de pas_moins_d un_minimum_de à_tout_le_moins",
    "at-most": "au_plus tout_au_plus au_maximum jusqu'à pas_plus_de pas_plus_d un_maximum_de",
    "more-than": `plus_de plus_d au-delà_de dépasse dépassant dépassent dépassé supérieur_à supérieure_à supérieurs_à excédant
      excède`,
    "less-than": "moins_de moins_d inférieur_à inférieure_à inférieurs_à en-dessous_de au-dessous_de en_deçà_de",
  },
  beforeNumber: "quelque jusqu",
};

/** French words by which a text distances itself from what it reports. */
export const rumours: Forms = `rumeur rumeurs ouï-dire prétendument prétendu prétendue prétendus prétendues soi-disant supposément
  présumé présumée non_confirmé non_confirmée non_confirmés non_confirmées spéculation spéculations conjectures bruits_de_couloir
  on_dit_que il_se_dit_que le_bruit_court`;

/** French words that allow a number beside them to be negative. */
export const falls: Forms = `baisse baissé baissent baissait recul reculé recule perte pertes perdu perd chute chuté diminution
  diminué diminue déficit repli réduction réduit négatif négative contraction moins`;
