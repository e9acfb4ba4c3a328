import type { MeasureRow, QuantityWords } from "../parts/quantity-words.ts";

// biome-ignore format: a unit a line
const measures: readonly MeasureRow[] = [
  ["km", "km kilometre kilometrelik"],
  ["km2", "kilometrekare"],
  ["km/h", "km_saat"],
  ["m", "metre metrelik"],
  ["m2", "metrekare"],
  ["m3", "metreküp"],
  ["[nmi_i]", "deniz_mili"],
  ["[mi_i]", "mil"],
  ["t", "ton tonluk"],
  ["kg", "kg kilo kilogram"],
  ["g", "gram"],
  ["[bbl_us]", "varil"],
  ["kW", "kw kilovat"],
  ["MW", "mw megavat megavatlık"],
  ["GW", "gw gigavat"],
  ["L", "litre"],
  ["har", "hektar"],
  ["Cel", "santigrat_derece"],
];

/** Turkish words of quantities: money, shares and measures; things that a number counts are left to people. */
export const turkishQuantities: QuantityWords = {
  countedNouns: "",
  counts: "noun",
  measures,
  lists: {
    functionWords: "ve ile de da bir bu şu o için gibi kadar",
    labels: "madde maddesi sayılı numaralı karar bölüm sayfa",
    percentBefore: "yüzde",
    minus: "eksi",
    approximatorsAfter: "civarında",
  },
};
