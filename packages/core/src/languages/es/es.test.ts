import { testLanguage } from "../../../test/language-table.ts";

testLanguage("es", {
  countries: [
    ["la delegación iraní en Ginebra", "IR"],
    ["Pekín y Moscú", "CN", "RU"],
    ["los Emiratos", "AE"],
    ["las empresas francesas", "FR"],
    ["en el mar de China"],
  ],
  ranks: [
    ["el primer ministro", "head-of-government"],
    ["el ministro iraní de Exteriores", "foreign-minister"],
    ["la viceministra de Relaciones Exteriores", "deputy-minister"],
    ["la presidenta de la Comisión Europea", "igo-head"],
    ["el secretario general de la OEA", "igo-head"],
    ["el expresidente"],
    ["el Consejo de Ministros"],
  ],
  speech: [
    ["subrayó que", "stress"],
    ["expresaron su preocupación", "express-concern"],
    ["pidió disculpas", "apologise"],
    ["han acordado", "agree"],
    ["están de acuerdo"],
  ],
  visitType: [
    ["una visita de Estado", "state"],
    ["en visita oficial de trabajo", "official-working"],
    ["una visita guiada"],
  ],
  eventStatus: [
    ["La visita fue aplazada", "postponed"],
    ["Canceló su viaje", "cancelled"],
    ["Viajará a Rabat", "announced"],
  ],
  agreementType: [
    ["un memorando de entendimiento", "memorandum"],
    ["canje de notas", "exchange-of-notes"],
    ["de común acuerdo"],
  ],
  agreementStage: [
    ["El tratado fue ratificado", "ratified"],
    ["el convenio entró en vigor", "in-force"],
    ["suscribieron", "signed"],
  ],
});
