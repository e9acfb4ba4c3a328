import type { NameWords, TitleWords } from "../parts/person-words.ts";

/** French titles: the country and the portfolio follow the office. */
export const frenchTitles: TitleWords = {
  adjectives: "after",
  addresses: "M, MM, Mme, Mlle, monsieur, madame, maître, sir, lord, cheikh, cheikha, homologue",
  lists: {
    former: "ancien ancienne ex feu défunt défunte",
    of: "de du d des",
    the: "le la les l",
    masculine: "président roi prince premier sultan émir monsieur m ministre chef ambassadeur secrétaire",
    feminine: "présidente reine princesse première madame mme mlle ambassadrice cheffe chancelière vice-présidente",
    he: "il lui",
    she: "elle",
    counterparts: "homologue",
    governing: "à au aux de du des d avec par pour sur contre chez vers",
    clauseOpeners: "qui que qu dont où quand lorsque alors mais et",
  },
  grammar: {
    of: "de du des d",
    at: "en au aux à auprès",
    articles: "le la les l son sa leur",
    portfolios: `affaires étrangères extérieures finances économie intérieur défense justice commerce énergie santé éducation culture agriculture
      transports travail environnement industrie tourisme pétrole sports communication communications coopération développement budget
      intégration plan eau mines pêche armées sécurité recherche numérique logement jeunesse outre-mer extérieur internationale international
      européennes relations nationale publique publiques`,
    portfolioJoints: "et la le les l de du des d",
    former: "ancien ancienne ex feu",
    adjectives:
      "nouveau nouvelle futur future sortant sortante désigné désignée intérimaire adjoint adjointe délégué déléguée",
  },
};

/** French names: a capital marks them. */
export const frenchNames: NameWords = {
  hasCapitals: true,
  stops: `le la les l un une des et en au aux à dans sur avec pour par il elle ils elles on ce cette ces son sa ses leur leurs mais qui que
    selon après avant depuis m mm mme mlle ministre ministère président présidente premier première chef roi reine prince princesse
    ambassadeur ambassadrice secrétaire gouvernement parlement assemblée sénat palais élysée onu otan ue union nations unies lundi mardi
    mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre affaires
    étrangères défense finances économie intérieur justice état république royaume`,
  connectors: "de du d des la le el al ben bin ibn von van der den dos da do di",
  shortestSurname: 3,
};
