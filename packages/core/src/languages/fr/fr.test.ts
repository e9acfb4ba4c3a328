import { testLanguage } from "../../../test/language-table.ts";

testLanguage("fr", {
  countries: [
    ["la délégation iranienne à Genève", "IR"],
    ["Pékin et Moscou", "CN", "RU"],
    ["les pourparlers franco-allemands", "FR", "DE"],
    ["le dialogue latino-américain"],
    ["le sultanat d'Oman", "OM"],
    ["la République démocratique du Congo", "CD"],
  ],
  ranks: [
    ["le Premier ministre", "head-of-government"],
    ["le ministre français des Affaires étrangères", "foreign-minister"],
    ["le vice-ministre des Affaires étrangères", "deputy-minister"],
    ["la présidente de la Commission européenne", "igo-head"],
    ["le président du Sénat", "parliament-speaker"],
    ["l'ancien président"],
    ["le Conseil des ministres"],
  ],
  speech: [
    ["Il a souligné que", "stress"],
    ["s'est félicitée de", "welcome"],
    ["a félicité son homologue", "congratulate"],
    ["a mis en garde contre", "warn"],
    ["ont présenté leurs condoléances", "condole"],
    ["à la demande de"],
  ],
  visitType: [
    ["une visite d'État de trois jours", "state"],
    ["en visite officielle de travail", "official-working"],
    ["une visite privée", "private"],
    ["une visite guidée"],
  ],
  eventStatus: [
    ["La visite a été reportée", "postponed"],
    ["Le sommet est annulé", "cancelled"],
    ["Il se rendra à Alger", "announced"],
  ],
  agreementType: [["un protocole d'entente", "memorandum"], ["une feuille de route", "roadmap"], ["Ils sont d'accord"]],
  agreementStage: [
    ["Le traité a été ratifié", "ratified"],
    ["l'accord est entré en vigueur", "in-force"],
    ["Ils ont signé", "signed"],
  ],
  sentences: [["M. Dupont est arrivé. Il repart demain.", "sentence", "sentence"]],
});
