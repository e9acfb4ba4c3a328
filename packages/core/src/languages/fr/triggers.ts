import type { Triggers } from "../parts/names.ts";
import { speechAct } from "./speech-acts.ts";

/** French words for values of codelists. */
export const triggers: Triggers = {
  visitType: {
    state: "visite_d_État visites_d_État visite_d_Etat",
    "official-working": `visite_officielle_de_travail visite_de_travail_officielle visite_officielle_et_de_travail
      visites_officielles_de_travail visite_de_travail_et_officielle`,
    official: `visite_officielle visites_officielles officiellement_en_visite déplacement_officiel voyage_officiel
      visite_d_amitié_et_officielle`,
    working: "visite_de_travail visites_de_travail déplacement_de_travail voyage_de_travail",
    private: `visite_privée visites_privées visite_à_titre_privé à_titre_privé voyage_privé déplacement_privé
      séjour_privé visite_strictement_privée visite_de_caractère_privé en_vacances caractère_privé`,
    informal: `visite_informelle visites_informelles visite_non_officielle visite_officieuse visites_officieuses
      voyage_informel`,
    transit: `escale escales escale_technique en_transit halte brève_escale courte_escale visite_de_transit
      visite_éclair_en_transit`,
    courtesy: "visite_de_courtoisie visites_de_courtoisie visite_protocolaire visite_de_politesse",
    inspection: `visite_d_inspection visites_d_inspection tournée_d_inspection voyage_d_étude visite_d_étude
      voyage_d_études mission_d_inspection visite_de_terrain visite_d_évaluation visite_de_contrôle
      tournée_sur_le_terrain`,
    ceremonial: `assister_aux_obsèques assister_aux_funérailles assister_à_la_cérémonie assister_à_l_investiture
      participer_à_la_cérémonie`,
    "multilateral-attendance": `participer_au_sommet participer_à_la_conférence assister_au_sommet prendre_part_au_sommet
      prendre_part_à_la_conférence`,
    medical: "visite_médicale raisons_médicales séjour_médical pour_y_être_soigné",
    secret: `visite_secrète visites_secrètes visite_non_annoncée visite_surprise voyage_secret en_secret secrètement
      déplacement_secret visite_tenue_secrète visite_gardée_secrète voyage_non_annoncé dans_le_plus_grand_secret
      en_toute_discrétion tenue_secrète tenu_secret gardée_secrète incognito`,
  },
  eventStatus: {
    invited: `invité invitée invités invitées invite invitent invitait a_invité invitation invitations convié conviée
      conviés`,
    announced: `se_rendra se_rendront effectuera effectueront sera_en_visite aura_lieu auront_lieu se_tiendra se_tiendront
      sera_reçu sera_reçue recevra recevront accueillera rencontrera rencontreront arrivera arriveront
      est_attendu_officiellement annoncé_la_visite annoncé_une_visite a_annoncé_sa_visite visitera
      s_entretiendra s_entretiendront se_déplacera débutera entamera`,
    planned: `prévu prévue prévus prévues prévoit prévoient prévoyait envisage envisagent envisagé envisagée envisagées
      devrait devraient doit_se_rendre doivent_se_rendre doit_effectuer doit_rencontrer doit_arriver
      doit_recevoir attendu attendue attendus attendues en_préparation prépare préparent préparerait projette
      projeté projetée programmé programmée programmés programmées planifié planifiée compte_se_rendre
      pourrait_se_rendre prépare_une_visite a_l_intention_de s_apprête s_apprêtent a_l_intention`,
    "under-way": `en_cours est_en_visite sont_en_visite actuellement_en_visite se_trouve_actuellement en_visite_depuis
      poursuit poursuivent se_poursuit se_poursuivent se_poursuivait a_entamé ont_entamé entame entament entamé
      a_débuté ont_débuté débute a_commencé ont_commencé commence est_arrivé est_arrivée sont_arrivés
      est_arrivé_à arrivé arrivée_en_visite séjourne séjournent séjourne_actuellement bat_son_plein en_visite`,
    occurred: `s_est_rendu s_est_rendue se_sont_rendus se_sont_rendues a_effectué ont_effectué effectué a_rencontré
      ont_rencontré rencontré a_reçu ont_reçu reçu reçue reçus s_est_entretenu s_est_entretenue
      se_sont_entretenus se_sont_entretenues a_eu_lieu ont_eu_lieu s_est_tenu s_est_tenue se_sont_tenus
      se_sont_tenues a_visité ont_visité s_est_achevé s_est_achevée se_sont_achevées a_pris_fin ont_pris_fin
      a_achevé ont_achevé achevé achevée conclu_sa_visite a_conclu_sa_visite a_quitté ont_quitté s_est_déroulé
      s_est_déroulée se_sont_déroulés se_sont_rencontrés se_sont_réunis s_est_terminée s_est_terminé a_accueilli
      terminé_sa_visite`,
    postponed: `reporté reportée reportés reportées reporte reportent reportait report_de_la_visite report_de_sa_visite
      report_du_sommet report_de_la_rencontre report_du_voyage ajourné ajournée ajournés ajournées ajourne
      différé différée différés repoussé repoussée repoussés repoussées décalé décalée décalés décalées remise_à
      remis_à remise_à_une_date_ultérieure reportée_sine_die`,
    cancelled: `annulé annulée annulés annulées annule annulent annulait annulation renonce_à_se_rendre
      renoncé_à_se_rendre renoncé_à_sa_visite n_aura_pas_lieu n_auront_pas_lieu n_aura_finalement_pas_lieu
      ne_se_rendra_pas ne_se_rendra_finalement_pas déprogrammé déprogrammée supprimée_de_l_agenda`,
  },
  agreementType: {
    treaty: "traité traités convention conventions pacte pactes",
    memorandum: `mémorandum mémorandums mémorandum_d_entente mémorandum_d_accord protocole_d_entente protocoles_d_entente
      mémorandum_de_coopération note_d_entente protocole_d_accord protocoles_d_accord
      mémorandum_de_compréhension`,
    protocol: "protocole protocoles protocole_additionnel protocoles_additionnels",
    "joint-statement": `déclaration_commune déclaration_conjointe déclarations_communes communiqué_commun communiqué_conjoint
      communiqués_conjoints communiqué_final_commun déclarations_conjointes`,
    roadmap: `feuille_de_route feuilles_de_route plan_d_action plans_d_action programme_de_coopération calendrier_commun
      programme_exécutif`,
    declaration: "déclaration déclaration_politique déclaration_de_principes",
    contract: "contrat contrats marché_public contrat_de_vente contrat_d_achat commande_ferme",
    "exchange-of-notes": `échange_de_notes échange_de_lettres échanges_de_notes échanges_de_lettres échange_de_notes_verbales
      échangé_des_notes échangé_des_lettres`,
    "letter-of-intent": "lettre_d_intention lettres_d_intention déclaration_d_intention déclarations_d_intention",
    agreement: "accord accords accord-cadre accords-cadres entente arrangement arrangements",
  },
  agreementStage: {
    proposed: `proposé proposée proposés proposées propose proposent proposait proposition_d_accord projet_d_accord
      projet_de_traité soumis soumise a_suggéré`,
    "under-negotiation": `négocie négocient négociait négociaient négocié négociée en_négociation en_cours_de_négociation
      négociations négociation pourparlers en_discussion en_cours_d_élaboration rédaction en_cours_de_rédaction
      discutent en_cours_de_discussion négociant`,
    agreed: `conclu conclue conclus conclues conclut concluent scellé scellée trouvé_un_accord parvenus_à_un_accord
      parvenu_à_un_accord parvenus_à_s_entendre convenu convenus convenues entendus_sur arrêté adopté adoptée
      adoptés adoptées se_sont_mis_d_accord mis_d_accord accord_trouvé sont_tombés_d_accord approuvé_le_principe
      accord_de_principe entente_trouvée`,
    issued: "publié publiée publiés publient adopté adoptée adoptés adoptées diffusé diffusée émis émise émettent",
    initialled: "paraphé paraphée paraphés paraphées paraphe paraphent paraphèrent parapha",
    signed: `signé signée signés signées signe signent signa signèrent signature signatures signant ont_signé a_signé`,
    ratified: `ratifié ratifiée ratifiés ratifiées ratifie ratifient ratification ratifia ratifièrent
      approuvé_par_le_parlement approuvée_par_le_parlement entériné entérinée`,
    "in-force": `entré_en_vigueur entrée_en_vigueur entrés_en_vigueur entrées_en_vigueur en_vigueur entre_en_vigueur
      entrera_en_vigueur entrent_en_vigueur entra_en_vigueur prend_effet pris_effet`,
    "implementation-urged": `appliquer_l_accord mettre_en_œuvre_l_accord accélérer_la_mise_en_œuvre respecter_l_accord
      appel_à_l_application`,
    implemented: "mis_en_œuvre mise_en_œuvre mis_en_application appliqué exécuté concrétisé",
    extended: `prolongé prolongée prolongés prolongées prolonge prolongent prolongation prorogé prorogée prorogés
      prorogation proroge prorogent reconduit reconduite reconduits reconduites reconduction renouvelé
      renouvelée renouvelés renouvelées renouvellement`,
    "under-renegotiation":
      "renégocié renégociée renégocie renégocient renégociation en_cours_de_renégociation renégocier",
    suspended: `suspendu suspendue suspendus suspendues suspend suspendent suspension suspendait gelé gelée
      gel_de_l_accord mis_entre_parenthèses`,
    violated: `violé violée violés violées viole violent_l_accord violation_de_l_accord violations_de_l_accord
      violation_du_traité violation_du_cessez-le-feu violations_de_la_trêve violations_du_cessez-le-feu violait
      violaient enfreint enfreinte enfreignent bafoué bafouée non-respect transgressé transgresse manquement
      manquements`,
    terminated: `été_dénoncé été_dénoncée dénoncé_l_accord dénoncé_le_traité dénoncé_la_convention dénonce_l_accord
      dénonce_le_traité dénoncé_cet_accord dénonciation_de_l_accord dénonciation_du_traité résilié résiliée
      résiliés résiliées résiliation résilie abrogé abrogée abrogation expiré expirée expirés caduc caduque
      rompu rompue s_est_retiré_de retiré_de_l_accord retirée_de_l_accord s_est_retirée_de mis_fin met_fin
      mettre_fin pris_fin sorti_de_l_accord retrait_de_l_accord retrait_du_traité expire a_expiré`,
  },
  speechAct,
  modality: {
    probable: "probable probables probablement vraisemblable vraisemblablement sans_doute devrait devraient",
    possible: `peut-être possible possibles possiblement éventuellement éventuel éventuelle pourrait pourraient peut
      peuvent susceptible susceptibles`,
    hoped: "espère espèrent espérons espérant souhaite souhaitent souhaitons souhaitable",
    required: `doit doivent faut il_faut nécessaire nécessaires obligatoire impératif indispensable indispensables exige`,
    "non-literal": "soi-disant métaphoriquement ironiquement au_sens_figuré pour_ainsi_dire",
  },
  visitAdjective: {
    state: "état",
    official: "officielle officiellement",
    working: "travail",
    private: "privée privé personnel personnelle",
    informal: "informelle officieuse",
    secret: "secrète secret secrètement",
  },
  meetingFormat: {
    "one-on-one": "tête-à-tête",
    restricted: "format_restreint comité_restreint restreinte",
    expanded: "élargi élargie plénière",
    bilateral: "bilatéral bilatérale bilatéraux bilatérales",
    trilateral: "trilatéral trilatérale tripartite",
    multilateral: "multilatéral multilatérale",
    summit: "sommet",
    audience: "audience",
    meal: "déjeuner dîner petit-déjeuner banquet",
    "on-the-margins": "marge marges",
    "press-conference": "conférence_de_presse",
    "press-statement": "déclaration_à_la_presse point_de_presse",
    ceremony: "cérémonie gerbe",
    "cultural-event": "concert exposition festival",
    "business-forum": "forum_d_affaires forum_économique",
    "public-address": "discours allocution",
    talks: "entretiens pourparlers entretien discussions consultations",
  },
  meetingChannel: {
    "in-person": "en_personne en_présentiel",
    phone: "téléphone téléphonique téléphoniquement téléphoné",
    video: "visioconférence vidéo visio vidéoconférence virtuel virtuelle",
    written: "lettre courrier par_écrit",
  },
  purpose: {
    meet: "rencontrer rencontre rencontres",
    "hold-talks": "entretiens pourparlers discussions entretien",
    negotiate: "négocier négociations négociation",
    consult: "consultations discuter évoquer",
    sign: "signer signature",
    mediate: "médiation",
    "attend-event": "participer assister participation sommet conférence forum",
    ceremonial: "funérailles obsèques investiture cérémonie commémoration commémorations mariage",
    "deliver-message": "message lettre",
    inspect: "inspecter inspection",
    "strengthen-relations": `renforcer renforcement relations coopération liens approfondir développer consolider resserrer amitié
      relancer relation`,
    "follow-up": "suivi",
    "show-support": "soutien solidarité",
    "trade-promotion": "commerce investissements investissement commerciaux commerciale affaires",
    humanitarian: "humanitaire aide secours libération",
    private: "vacances privé soins privée",
  },
  modalMark: {
    possible: "peut-être pourrait pourraient il_est_possible éventuellement possiblement",
    probable: "probablement vraisemblablement",
    required: "doit doivent il_faut",
  },
  clause:
    "mais qui dont si parce car lorsque quand où afin pour_que tandis bien_que quoique avant après depuis puisque",
  complementizer: "que qu",
  adverb: "a ont avait avaient également aussi t elle il a-t-elle a-t-il",
  preposition: "de du des d avec à au aux par pour contre chez dans en sur entre",
  none: `d_accord_avec en_accord_avec en_plein_accord en_désaccord son_accord leur_accord commun_accord d_accord
    d_accord_pour_dire chef_du_protocole directeur_du_protocole service_du_protocole directrice_du_protocole
    cheffe_du_protocole règles_du_protocole a_traité ont_traité traité_de dans_une_déclaration
    selon_une_déclaration déclaration_à_la_presse une_déclaration_à faire_une_déclaration en_signe_de un_signe
    signe_de signes_de la_demande une_demande cette_demande sa_demande leur_demande les_demandes à_la_demande
    l_annonce cette_annonce une_annonce d_annonce la_menace une_menace cette_menace sous_la_menace l_offre
    une_offre une_alerte l_alerte en_alerte d_alerte état_d_alerte la_critique une_critique la_réponse le_juge
    un_juge juge_d_instruction la_réplique la_lance rappelé_son_ambassadeur rappelle_son_ambassadeur
    rappelé_ses_troupes le_refus parti_pris reçu_de reçu_une_formation reçu_un_prix a_confirmé_la_date
    est_arrivé_à_expiration en_cours_de_route le_cours appelé_à_devenir dit-on c_est-à-dire autrement_dit ledit
    à_proprement_parler commence_à son_regret à_regret en_visite_guidée contrat_de_travail`,
};
