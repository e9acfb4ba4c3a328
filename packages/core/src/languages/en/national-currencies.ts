import type { MoneyName } from "../parts/names.ts";

/** English names of currencies that one country or one union uses, or that mostly mean those of one. */
export const nationalCurrencies: readonly MoneyName[] = [
  {
    unit: "EUR",
    forms: "euro euros",
  },
  {
    unit: "GBP",
    forms: "sterling",
    owners: { GBP: "pounds pound" },
  },
  {
    unit: "RUB",
    forms: "rouble roubles ruble rubles",
    owners: { RUB: "russian", BYN: "belarusian" },
  },
  {
    unit: "CNY",
    forms: "yuan renminbi",
    owners: { CNY: "chinese" },
  },
  {
    unit: "JPY",
    forms: "yen",
    owners: { JPY: "japanese" },
  },
  {
    unit: "KRW",
    forms: "won",
    isShared: true,
    owners: { KRW: "south_korean korean", KPW: "north_korean" },
  },
  {
    unit: "ILS",
    forms: "shekel shekels",
    owners: { ILS: "israeli" },
  },
  {
    unit: "PLN",
    forms: "zloty zlotys",
    owners: { PLN: "polish" },
  },
  {
    unit: "HUF",
    forms: "forint forints",
    owners: { HUF: "hungarian" },
  },
  {
    unit: "UAH",
    forms: "hryvnia hryvnias",
    owners: { UAH: "ukrainian" },
  },
  {
    unit: "KZT",
    forms: "tenge",
    owners: { KZT: "kazakh" },
  },
  {
    unit: "AZN",
    forms: "manat",
    owners: { AZN: "azerbaijani", TMT: "turkmen" },
  },
  {
    unit: "UZS",
    forms: "som",
    owners: { UZS: "uzbek", KGS: "kyrgyz" },
  },
  {
    unit: "MYR",
    forms: "ringgit",
    owners: { MYR: "malaysian" },
  },
  {
    unit: "ZAR",
    forms: "rand",
    owners: { ZAR: "south_african" },
  },
  {
    unit: "NGN",
    forms: "naira",
    owners: { NGN: "nigerian" },
  },
  {
    unit: "ETB",
    forms: "birr",
    owners: { ETB: "ethiopian" },
  },
  {
    unit: "THB",
    forms: "baht",
    owners: { THB: "thai" },
  },
  {
    unit: "VND",
    forms: "dong",
    owners: { VND: "vietnamese" },
  },
  {
    unit: "BDT",
    forms: "taka tk",
    owners: { BDT: "bangladeshi" },
  },
  {
    unit: "AMD",
    forms: "dram drams",
    owners: { AMD: "armenian" },
  },
  {
    unit: "GEL",
    forms: "lari",
    owners: { GEL: "georgian" },
  },
  {
    unit: "AFN",
    forms: "afghanis",
    owners: { AFN: "afghan" },
  },
  {
    unit: "MRU",
    forms: "ouguiya",
    owners: { MRU: "mauritanian" },
  },
  {
    unit: "IDR",
    forms: "rupiah rupiahs",
    owners: { IDR: "indonesian" },
  },
  {
    unit: "CZK",
    forms: "koruna korunas koruny",
    owners: { CZK: "czech" },
  },
  {
    unit: "BOB",
    forms: "boliviano bolivianos",
    owners: { BOB: "bolivian" },
  },
  {
    unit: "BGN",
    forms: "lev leva",
    owners: { BGN: "bulgarian" },
  },
  {
    unit: "RON",
    forms: "leu lei",
    owners: { RON: "romanian" },
  },
  {
    unit: "ALL",
    forms: "lek leke",
    owners: { ALL: "albanian" },
  },
  {
    unit: "AOA",
    forms: "kwanza kwanzas",
    owners: { AOA: "angolan" },
  },
  {
    unit: "MZN",
    forms: "metical meticais",
    owners: { MZN: "mozambican" },
  },
  {
    unit: "BWP",
    forms: "pula",
    owners: { BWP: "botswanan" },
  },
  {
    unit: "GHS",
    forms: "cedi cedis",
    owners: { GHS: "ghanaian" },
  },
  {
    unit: "GMD",
    forms: "dalasi dalasis",
    owners: { GMD: "gambian" },
  },
  {
    unit: "SLE",
    forms: "leone leones",
    owners: { SLE: "sierra_leonean" },
  },
  {
    unit: "MGA",
    forms: "ariary",
    owners: { MGA: "malagasy" },
  },
  {
    unit: "ERN",
    forms: "nakfa",
    owners: { ERN: "eritrean" },
  },
  {
    unit: "MMK",
    forms: "kyat kyats",
    owners: { MMK: "burmese" },
  },
  {
    unit: "LAK",
    forms: "kip",
    owners: { LAK: "lao" },
  },
  {
    unit: "KHR",
    forms: "riel riels",
    owners: { KHR: "cambodian" },
  },
  {
    unit: "MNT",
    forms: "tugrik tugriks",
    owners: { MNT: "mongolian" },
  },
  {
    unit: "BTN",
    forms: "ngultrum",
    owners: { BTN: "bhutanese" },
  },
  {
    unit: "MVR",
    forms: "rufiyaa",
    owners: { MVR: "maldivian" },
  },
  {
    unit: "TJS",
    forms: "somoni",
    owners: { TJS: "tajik" },
  },
  {
    unit: "BRL",
    forms: "reais",
    owners: { BRL: "brazilian" },
  },
  {
    unit: "PYG",
    forms: "guarani guaranis guaranies",
    owners: { PYG: "paraguayan" },
  },
  {
    unit: "PEN",
    forms: "soles",
    owners: { PEN: "peruvian" },
  },
  {
    unit: "GTQ",
    forms: "quetzal quetzales quetzals",
    owners: { GTQ: "guatemalan" },
  },
  {
    unit: "HNL",
    forms: "lempira lempiras",
    owners: { HNL: "honduran" },
  },
  {
    unit: "NIO",
    forms: "cordobas",
    owners: { NIO: "nicaraguan" },
  },
  {
    unit: "CRC",
    forms: "colones",
    owners: { CRC: "costa_rican" },
  },
  {
    unit: "HTG",
    forms: "gourde gourdes",
    owners: { HTG: "haitian" },
  },
  {
    unit: "VES",
    forms: "bolivar bolivars bolivares",
    owners: { VES: "venezuelan" },
  },
  {
    unit: "PGK",
    forms: "kina",
    owners: { PGK: "papuan" },
  },
  {
    unit: "SZL",
    forms: "emalangeni",
    owners: { SZL: "swazi" },
  },
];
