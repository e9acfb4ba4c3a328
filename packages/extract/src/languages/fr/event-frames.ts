import type { EventFrames } from "../parts/event-frames.ts";

/** French verbs and nouns of visits, meetings and calls. */
export const frenchFrames: EventFrames = {
  verb: "before-objects",
  rows: [
    [
      "visit",
      "to",
      "occurred",
      `est_arrivé est_arrivée sont_arrivés sont_arrivées était_arrivé était_arrivée s_est_rendu s_est_rendue
      se_sont_rendus s_était_rendu s_était_rendue a_atterri avait_atterri s_est_envolé s_est_envolée a_gagné est_parti_pour est_partie_pour
      est_allé est_allée sont_allés arrivé arrivée a_débarqué`,
    ],
    [
      "visit",
      "to",
      "planned",
      `se_rendra se_rendront arrivera arriveront ira iront s_envolera partira_pour doit_se_rendre doivent_se_rendre
      devrait_se_rendre est_attendu est_attendue sont_attendus est_attendu_à doit_arriver va_se_rendre prévoit_de_se_rendre compte_se_rendre
      fera_escale atterrira`,
    ],
    ["visit", "direct", "occurred", "a_visité ont_visité avait_visité"],
    ["visit", "direct", "planned", "visitera visiteront doit_visiter va_visiter"],
    [
      "meeting",
      "direct",
      "occurred",
      `a_rencontré ont_rencontré avait_rencontré avaient_rencontré a_reçu ont_reçu avait_reçu a_accueilli
      avait_accueilli a_retrouvé`,
    ],
    [
      "meeting",
      "direct",
      "planned",
      `rencontrera rencontreront recevra recevront accueillera doit_rencontrer doit_y_rencontrer
      y_rencontrera va_rencontrer doit_recevoir devrait_rencontrer retrouvera`,
    ],
    [
      "meeting",
      "with",
      "occurred",
      `s_est_entretenu s_est_entretenue se_sont_entretenus s_était_entretenu s_était_entretenue
      a_eu_des_entretiens a_eu_un_entretien s_est_réuni s_est_réunie a_discuté a_tenu_des_entretiens a_conféré a_eu_une_rencontre`,
    ],
    [
      "meeting",
      "with",
      "planned",
      `s_entretiendra s_entretiendront aura_des_entretiens aura_un_entretien doit_s_entretenir se_réunira`,
    ],
    [
      "meeting",
      "by",
      "occurred",
      `a_été_reçu a_été_reçue ont_été_reçus avait_été_reçu avait_été_reçue a_été_accueilli a_été_accueillie`,
    ],
    ["meeting", "by", "planned", "sera_reçu sera_reçue seront_reçus sera_accueilli sera_accueillie"],
    ["meeting", "each", "planned", "se_rencontreront se_retrouveront se_verront se_réuniront"],
    [
      "meeting",
      "each",
      "occurred",
      "se_sont_rencontrés se_sont_vus s_étaient_vus s_étaient_rencontrés se_sont_retrouvés",
    ],
    ["call", "direct", "occurred", "a_téléphoné avait_téléphoné a_appelé_au_téléphone"],
    [
      "call",
      "with",
      "occurred",
      "a_eu_un_entretien_téléphonique a_eu_une_conversation_téléphonique a_eu_un_échange_téléphonique",
    ],
  ],
  nounRows: [
    [
      "cancelled",
      `a_annulé ont_annulé annule avait_annulé a_été_annulée a_été_annulé est_annulée est_annulé annulation_de a_renoncé
      a_été_supprimée avait_été_annulée annulée annulé`,
    ],
    [
      "postponed",
      `a_reporté ont_reporté reporte a_été_reportée a_été_reporté est_reportée est_reporté est_repoussée a_été_repoussée
      a_été_repoussé a_ajourné a_été_ajournée a_différé reportée reporté`,
    ],
    [
      "occurred",
      `a_effectué ont_effectué avait_effectué a_achevé a_conclu a_terminé a_mis_fin s_est_achevée s_est_terminée
      a_bouclé achève au_terme_de à_l_issue_de a_pris_fin vient_d_effectuer après_une`,
    ],
    [
      "under-way",
      `a_entamé entame a_commencé commence a_débuté en_visite effectue poursuit est_en_visite est_en a_démarré`,
    ],
    [
      "planned",
      `effectuera effectueront fera doit_effectuer entamera va_effectuer commencera débutera aura_lieu est_prévue prévoit
      est_prévu se_tiendra prévue`,
    ],
  ],
  lists: {
    visitNouns: "visite visites déplacement voyage séjour",
    goal: "à en au aux dans vers pour jusqu",
    articles: "la le les l",
    with: "avec à au par",
    notSubject: "de du des d à au aux avec par pour sur en",
    negations: "ne n pas jamais",
    blocked: `dément démenti démentie démentent démentir si nie nié refuse refusé refusée exclut exclu rumeur rumeurs pourrait pourraient aurait
      auraient rejeté décliné décline`,
    phone: "téléphone téléphonique téléphoniquement visioconférence",
    and: "et ainsi que",
  },
};
