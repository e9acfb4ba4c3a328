import type { NameWords, TitleWords } from "../parts/person-words.ts";
import { persianNameStops } from "./name-stops.ts";

/** Persian titles: the country and the portfolio follow the office. */
export const persianTitles: TitleWords = {
  adjectives: "after",
  addresses: "آقای, خانم, جناب, سید, دکتر, شیخ, همتای, همتا",
  lists: {
    former: "پیشین سابق اسبق فقید مرحوم",
    he: "",
    she: "",
    counterparts: "همتای همتا",
    governing: "با از به در برای درباره علیه میان بین",
    clauseOpeners: "که و اما ولی زیرا اگر وقتی",
  },
  grammar: {
    at: "در نزد",
    portfolios: `امور خارجه دفاع کشور دارایی اقتصاد بازرگانی تجارت نفت نیرو انرژی راه شهرسازی بهداشت فرهنگ علوم اطلاعات کشاورزی گردشگری
      دادگستری آموزش پرورش صنعت معدن ورزش ارتباطات محیط زیست کار توسعه`,
    portfolioJoints: "و",
    former: "پیشین سابق اسبق فقید",
    adjectives: "جدید موقت منتخب فعلی کنونی",
    possessives: "خود خودش وی او ایشان",
  },
};

/** Persian names: without capitals, commas and particles mark where they end. */
export const persianNames: NameWords = {
  hasCapitals: false,
  stops: persianNameStops,
  connectors: "بن آل ابن فون دی ون",
  shortestSurname: 4,
};
