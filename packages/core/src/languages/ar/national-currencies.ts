import type { MoneyName } from "../parts/names.ts";

/** Arabic names of currencies that one country or one union uses, or that mostly mean those of one. */
export const nationalCurrencies: readonly MoneyName[] = [
  {
    unit: "EUR",
    forms: "يورو أورو يوروات يوروهات",
    owners: { EUR: "أوروبي" },
  },
  {
    unit: "RUB",
    forms: "روبل روبلا روبلات",
    duals: "روبلان روبلين",
    owners: { RUB: "روسي", BYN: "بيلاروسي" },
  },
  {
    unit: "CNY",
    forms: "يوان يوانا يوانات",
    duals: "يوانان يوانين",
    owners: { CNY: "صيني" },
  },
  {
    unit: "JPY",
    forms: "ين",
    duals: "ينان ينين",
    owners: { JPY: "ياباني" },
  },
  {
    unit: "KRW",
    forms: "وون",
    duals: "وونان وونين",
    isShared: true,
    owners: { KRW: "كوري كوري_جنوبي", KPW: "كوري_شمالي" },
  },
  {
    unit: "ILS",
    forms: "شيكل شيقل شيكلا شواكل شواقل شيكلات",
    duals: "شيكلان شيكلين",
    owners: { ILS: "إسرائيلي" },
  },
  {
    unit: "PLN",
    forms: "زلوتي",
    owners: { PLN: "بولندي" },
  },
  {
    unit: "HUF",
    forms: "فورنت",
    duals: "فورنتان فورنتين",
    owners: { HUF: "مجري" },
  },
  {
    unit: "UAH",
    forms: "هريفنيا غريفنا",
    owners: { UAH: "أوكراني" },
  },
  {
    unit: "KZT",
    forms: "تنغي",
    owners: { KZT: "كازاخستاني" },
  },
  {
    unit: "AZN",
    forms: "مانات",
    duals: "ماناتان ماناتين",
    owners: { AZN: "أذربيجاني أذري", TMT: "تركماني" },
  },
  {
    unit: "MYR",
    forms: "رينغيت رينجيت",
    duals: "رينغيتان رينغيتين",
    owners: { MYR: "ماليزي" },
  },
  {
    unit: "ZAR",
    forms: "راند",
    duals: "راندان راندين",
    owners: { ZAR: "جنوب_إفريقي جنوب_أفريقي" },
  },
  {
    unit: "NGN",
    forms: "نايرا",
    owners: { NGN: "نيجيري" },
  },
  {
    unit: "ETB",
    forms: "بر بير",
    duals: "بران برين",
    owners: { ETB: "إثيوبي أثيوبي" },
  },
  {
    unit: "THB",
    forms: "بات باهت",
    duals: "باتان باتين",
    owners: { THB: "تايلاندي" },
  },
  {
    unit: "VND",
    forms: "دونغ",
    duals: "دونغان دونغين",
    owners: { VND: "فيتنامي" },
  },
  {
    unit: "BDT",
    forms: "تاكا",
    owners: { BDT: "بنغلاديشي" },
  },
  {
    unit: "AMD",
    forms: "درام",
    duals: "درامان درامين",
    owners: { AMD: "أرميني" },
  },
  {
    unit: "GEL",
    forms: "لاري",
    owners: { GEL: "جورجي" },
  },
  {
    unit: "MRU",
    forms: "أوقية",
    duals: "أوقيتان أوقيتين",
    owners: { MRU: "موريتاني" },
  },
  {
    unit: "BOB",
    forms: "بوليفيانو",
    owners: { BOB: "بوليفي" },
  },
  {
    unit: "AOA",
    forms: "كوانزا",
    owners: { AOA: "أنغولي" },
  },
  {
    unit: "MZN",
    forms: "ميتيكال",
    owners: { MZN: "موزمبيقي" },
  },
  {
    unit: "MGA",
    forms: "أرياري",
    owners: { MGA: "ملغاشي" },
  },
  {
    unit: "VES",
    forms: "بوليفار",
    owners: { VES: "فنزويلي" },
  },
  {
    unit: "PYG",
    forms: "غواراني",
    owners: { PYG: "باراغواي" },
  },
  {
    unit: "HTG",
    forms: "غورد",
    owners: { HTG: "هايتي" },
  },
];
