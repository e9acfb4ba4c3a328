import type { NameWords, TitleWords } from "../parts/person-words.ts";

/** Turkish titles: the country comes before the office, and the name follows it. */
export const turkishTitles: TitleWords = {
  adjectives: "before",
  addresses: "sayın, bay, bayan, şeyh, mevkidaşı, mevkidaş, mevkidaşım",
  lists: {
    former: "eski merhum",
    masculine: "kral kralı prens sultan emir bay",
    feminine: "kraliçe kraliçesi prenses bayan",
    counterparts: "mevkidaşı mevkidaş",
    clauseOpeners: "ki ve ama ancak fakat",
  },
  grammar: {
    countryBefore: true,
    genitives: "ın in un ün nın nin nun nün",
    former: "eski merhum",
    adjectives: "yeni geçici seçilmiş",
  },
};

/** Turkish names: a capital marks them, and an apostrophe separates their endings. */
export const turkishNames: NameWords = {
  hasCapitals: true,
  stops: `ve ile bu bir o da de için ancak ayrıca öte görüşmede ziyarette iki taraflar pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak
    şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık bakan bakanı bakanlığı başkan başkanı başbakan başbakanı
    cumhurbaşkanı cumhurbaşkanlığı büyükelçi büyükelçisi dışişleri içişleri savunma maliye ekonomi devlet meclis meclisi genel sekreter
    sekreteri kral kraliçe prens sözcü sözcüsü yardımcısı birleşmiş milletler avrupa birliği nato bm ab abd dün bugün yarın`,
  connectors: "al el bin ibn bint von van der den di da",
  shortestSurname: 3,
};
