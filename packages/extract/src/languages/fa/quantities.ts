import type { MeasureRow, QuantityWords } from "../parts/quantity-words.ts";

// biome-ignore format: a unit a line
const measures: readonly MeasureRow[] = [
  ["km", "کیلومتر کیلومتری"],
  ["km2", "کیلومتر_مربع"],
  ["km/h", "کیلومتر_در_ساعت"],
  ["m", "متر متری"],
  ["m2", "متر_مربع مترمربع"],
  ["m3", "متر_مکعب مترمکعب"],
  ["[nmi_i]", "مایل_دریایی"],
  ["t", "تن تنی"],
  ["kg", "کیلوگرم کیلو"],
  ["g", "گرم"],
  ["[bbl_us]/d", "بشکه_در_روز"],
  ["[bbl_us]", "بشکه"],
  ["kW", "کیلووات"],
  ["MW", "مگاوات"],
  ["GW", "گیگاوات"],
  ["L", "لیتر"],
  ["har", "هکتار"],
  ["%", "درصد"],
  ["Cel", "درجه_سانتیگراد درجه_سانتی‌گراد"],
];

/** Persian words of quantities: money, shares and measures; things that a number counts are left to people. */
export const persianQuantities: QuantityWords = {
  countedNouns: "",
  counts: "noun",
  measures,
  lists: {
    functionWords: "در از به که این آن را با و یا تا بر برای",
    labels: "ماده شماره قطعنامه صفحه بند فصل مرحله پرواز",
    beforeYears: "سال از تا در",
    minus: "منفی",
    between: "بین",
    approximatorsAfter: "تقریبا",
  },
};
