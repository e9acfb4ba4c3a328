import type { Offices } from "../parts/names.ts";

/** Titles by the rank they name, the masculine and the feminine. */
export const titles: Offices["titles"] = {
  "head-of-state": `président présidente présidents chef_de_l'État chef_de_l'Etat chefs_d'État chef_d'État
    président_de_la_République présidente_de_la_République roi reine rois monarque émir sultan empereur
    grand-duc pape raïs cheffe_de_l'État`,
  "head-of-state-and-government": "président présidente roi sultan émir",
  "head-of-government": `Premier_ministre Première_ministre Premiers_ministres chancelier chancelière chef_du_gouvernement
    cheffe_du_gouvernement chef_de_gouvernement chefs_de_gouvernement président_du_gouvernement
    présidente_du_gouvernement président_du_Conseil présidente_du_Conseil président_du_Conseil_des_ministres
    présidente_du_Conseil_des_ministres chef_du_cabinet chef_de_l'exécutif`,
  "de-facto-leader": `chef_de_la_junte président_de_la_transition président_du_Conseil_de_souveraineté président_de_transition`,
  heir: "prince_héritier princesse_héritière héritier_du_trône prince_de_la_couronne",
  "supreme-religious-leader": `Guide_suprême guide_de_la_Révolution guide_de_la_Révolution_islamique guide_suprême_de_la_Révolution`,
  "deputy-head": `vice-président vice-présidente vice-présidents vice-Premier_ministre vice-Première_ministre
    vice-premiers_ministres vice-chancelier vice-chancelière premier_vice-président première_vice-présidente
    vice-président_de_la_République Premier_ministre_adjoint`,
  "head-of-authority": "président_de_l'Autorité_palestinienne président_du_Conseil_présidentiel président_de_la_région",
  "parliament-speaker": `président_de_l'Assemblée_nationale président_du_Sénat président_du_Parlement
    président_de_la_Chambre_des_députés président_de_la_Chambre_des_représentants président_du_Bundestag
    président_du_Conseil_national président_de_la_Knesset président_de_l'Assemblée_du_peuple
    président_de_la_Douma président_de_la_Chambre_basse président_de_la_Chambre_haute président_de_la_Chambre
    président_du_Majlis président_de_l'Assemblée président_de_la_Rada président_du_Congrès
    présidente_de_l'Assemblée_nationale présidente_du_Sénat présidente_du_Parlement
    présidente_de_la_Chambre_des_députés présidente_de_la_Chambre_des_représentants présidente_du_Bundestag
    présidente_du_Conseil_national présidente_de_la_Knesset présidente_de_l'Assemblée_du_peuple
    présidente_de_la_Douma présidente_de_la_Chambre_basse présidente_de_la_Chambre_haute
    présidente_de_la_Chambre présidente_du_Majlis présidente_de_l'Assemblée présidente_de_la_Rada
    présidente_du_Congrès chef_du_Parlement`,
  "foreign-minister": `ministre_des_Affaires_étrangères ministre_de_l'Europe_et_des_Affaires_étrangères
    ministre_des_Relations_extérieures ministre_des_Affaires_extérieures ministre_aux_Affaires_étrangères
    chef_de_la_diplomatie cheffe_de_la_diplomatie secrétaire_d'État_américain secrétaire_d'État_américaine
    chef_de_la_diplomatie_française patron_de_la_diplomatie patronne_de_la_diplomatie
    secrétaire_au_Foreign_Office ministres_des_Affaires_étrangères chefs_de_la_diplomatie
    ministre_d'État_aux_Affaires_étrangères chefs_des_diplomaties ministre_chargé_des_Affaires_étrangères`,
  "defence-minister": `ministre_de_la_Défense ministre_des_Armées ministre_de_la_Défense_nationale ministre_à_la_Défense
    ministres_de_la_Défense secrétaire_à_la_Défense secrétaire_américain_à_la_Défense chef_du_Pentagone
    cheffe_du_Pentagone ministre_d'État_à_la_Défense`,
  "finance-minister": `ministre_des_Finances ministre_de_l'Économie_et_des_Finances ministre_des_Finances_publiques
    ministre_aux_Finances ministre_du_Trésor secrétaire_au_Trésor ministres_des_Finances
    secrétaire_américain_au_Trésor secrétaire_américaine_au_Trésor chancelier_de_l'Échiquier
    chancelière_de_l'Échiquier grand_argentier argentier`,
  "other-minister": "ministre ministres garde_des_Sceaux secrétaire_au_Commerce secrétaire_à_l'Énergie ministre_d'État",
  "deputy-minister": `vice-ministre vice-ministres ministre_délégué ministre_déléguée ministres_délégués ministre_adjoint
    ministre_adjointe secrétaire_d'État secrétaires_d'État sous-secrétaire_d'État sous-secrétaire
    secrétaire_adjoint secrétaire_d'État_adjoint secrétaire_d'État_adjointe sous-ministre
    vice-ministre_des_Affaires_étrangères ministre_adjoint_des_Affaires_étrangères
    ministre_délégué_aux_Affaires_étrangères vice-ministre_de_la_Défense
    ministre_des_Affaires_étrangères_adjoint`,
  "special-envoy": `envoyé_spécial envoyée_spéciale envoyés_spéciaux émissaire émissaires représentant_spécial
    représentante_spéciale représentant_personnel envoyé_personnel envoyée_personnelle envoyé_de_l'ONU
    envoyé_des_Nations_unies envoyé_présidentiel`,
  "national-security-adviser": `conseiller_à_la_sécurité_nationale conseillère_à_la_sécurité_nationale conseiller_pour_la_sécurité_nationale
    conseiller_en_sécurité_nationale secrétaire_du_Conseil_suprême_de_sécurité_nationale
    secrétaire_du_Conseil_de_sécurité conseiller_américain_à_la_sécurité_nationale`,
  "senior-official": `directeur_de_cabinet secrétaire_général_du_gouvernement porte-parole directeur_général_du_ministère
    secrétaire_général_du_ministère conseiller conseillère chef_de_cabinet haut_fonctionnaire`,
  ambassador: `ambassadeur ambassadrice ambassadeurs ambassadrices chargé_d'affaires chargée_d'affaires consul consule
    nonce_apostolique haut-commissaire_britannique représentant_permanent représentante_permanente
    consul_général chef_de_mission`,
  "military-chief": `chef_d'état-major cheffe_d'état-major chefs_d'état-major chef_d'état-major_des_armées
    chef_d'état-major_général chef_de_l'armée commandant_en_chef commandant_suprême commandant_des_forces
    chef_des_armées chef_des_forces_armées`,
  "igo-head": `président_de_la_Commission_européenne président_du_Conseil_européen président_de_la_Commission
    président_de_l'Union_africaine président_de_la_Commission_de_l'Union_africaine
    président_de_la_Banque_mondiale président_du_Comité_international_de_la_Croix-Rouge
    président_de_l'Assemblée_générale présidente_de_la_Commission_européenne présidente_du_Conseil_européen
    présidente_de_la_Commission présidente_de_l'Union_africaine présidente_de_la_Commission_de_l'Union_africaine
    présidente_de_la_Banque_mondiale présidente_du_Comité_international_de_la_Croix-Rouge
    présidente_de_l'Assemblée_générale secrétaire_général secrétaire_générale secrétaire_général_de_l'ONU
    secrétaire_générale_de_l'ONU secrétaire_général_des_Nations_unies secrétaire_général_de_l'OTAN
    secrétaire_général_de_la_Ligue_arabe directeur_général_de_l'AIEA directeur_général_de_l'OMS
    directeur_général_de_l'Organisation_mondiale_de_la_santé
    directrice_générale_de_l'Organisation_mondiale_du_commerce directrice_générale_de_l'UNESCO
    directrice_générale_de_l'OMC directrice_générale_du_FMI
    directeur_général_de_l'Agence_internationale_de_l'énergie_atomique chef_de_l'ONU patron_de_l'ONU
    patron_de_l'OTAN chef_de_l'OTAN président_en_exercice_de_l'Union_africaine directrice_du_FMI patronne_du_FMI`,
  "igo-senior": `haut_représentant haute_représentante haut_représentant_de_l'Union_européenne
    haute_représentante_de_l'Union_européenne commissaire_européen commissaire_européenne
    secrétaire_général_adjoint secrétaire_générale_adjointe chef_de_la_diplomatie_européenne
    cheffe_de_la_diplomatie_européenne haut-commissaire haute-commissaire vice-présidente_de_la_Commission`,
  parliamentarian: `député députée députés sénateur sénatrice sénateurs parlementaire parlementaires eurodéputé eurodéputée`,
  "party-leader": `chef_du_parti président_du_parti présidente_du_parti chef_de_l'opposition cheffe_de_l'opposition
    secrétaire_général_du_parti leader_de_l'opposition`,
  "subnational-leader": "gouverneur gouverneure préfet préfète maire bourgmestre ministre-président wali",
  business: `PDG président-directeur_général directeur_général directrice_générale homme_d'affaires femme_d'affaires
    hommes_d'affaires président_du_conseil_d'administration présidente_du_conseil_d'administration
    président_du_groupe présidente_du_groupe président_de_la_société président_de_la_compagnie
    président_de_l'entreprise président_d'une_entreprise président_d'une_société présidente_d'une_société
    président_de_la_banque président_de_la_chambre_de_commerce président_du_directoire chef_d'entreprise patron
    directeur_exécutif`,
  religious: `patriarche archevêque évêque cardinal grand_imam imam mufti grand_mufti ayatollah rabbin grand_rabbin`,
  "civil-society": `professeur professeure militant militante analyste chercheur chercheuse journaliste recteur artiste
    universitaire président_du_club président_de_la_fédération présidente_de_la_fédération
    président_de_l_université présidente_de_l_université président_du_jury présidente_du_jury
    président_de_l_association présidente_de_l_association président_du_comité président_de_séance`,
  family: "Première_dame épouse époux princesse prince fils fille",
  "former-official": `ancien_président ancienne_présidente ancien_Premier_ministre ancienne_Première_ministre ancien_ministre
    ancienne_ministre ex-président ex-présidente ex-Premier_ministre ex-ministre ancien_chancelier
    ancienne_chancelière ancien_ambassadeur ex-chancelier président_élu présidente_élue
    ancien_secrétaire_général ancien_chef_de_l'État ancien_chef_de_la_diplomatie ancien_secrétaire_d'État
    ex-secrétaire_d'État ex-ambassadeur`,
  "unnamed-officials": `responsables responsable officiels délégation délégations diplomates diplomate hauts_responsables mission
    source sources haut_responsable`,
};
