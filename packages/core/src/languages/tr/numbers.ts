import type { NumberRow, Numbers } from "../parts/numbers.ts";

// Case and possessive endings are listed unless they make another word: not onu (him), yüzden (therefore).
// biome-ignore format: a table of rows
const words: readonly NumberRow[] = [
  ["unit", 0, "sıfır sıfıra sıfırdan sıfırın"],
  ["unit", 1, "bir", { needsPart: true }],
  ["unit", 2, "iki ikisi ikisinin ikisine ikisini ikiye ikiden ikinin ikide"],
  ["unit", 3, "üç üçü üçünün üçüne üçünü üçe üçten üçün üçte"],
  ["unit", 4, "dört dördü dördünün dördüne dördünü dörde dörtten dördün dörtte"],
  ["unit", 5, "beş beşi beşinin beşine beşini beşe beşten beşin beşte"],
  ["unit", 6, "altı altısı altısının altısına altıya altıdan altıda"],
  ["unit", 7, "yedi yedisi yedisinin yedisine yediye yediden yedinin yedide"],
  ["unit", 8, "sekiz sekizi sekizinin sekizine sekize sekizden sekizin sekizde"],
  ["unit", 9, "dokuz dokuzu dokuzunun dokuzuna dokuza dokuzdan dokuzun dokuzda"],
  ["ten", 10, "on yirmi otuz kırk elli altmış yetmiş seksen doksan", { step: 10 }],
  ["ten", 20, "yirmisi yirmiye yirmiden yirminin"],
  ["ten", 30, "otuzu otuza otuzdan otuzun"],
  ["ten", 40, "kırkı kırka kırktan"],
  ["ten", 50, "ellisi elliye elliden ellinin"],
  ["ten", 60, "altmışı altmışa altmıştan"],
  ["ten", 70, "yetmişi yetmişe yetmişten"],
  ["ten", 80, "sekseni seksene seksenden"],
  ["ten", 90, "doksanı doksana doksandan"],
  ["hundred", 100, "yüz yüze yüzü"],
  ["scale", 1e3, "bin bine bini binin binden binlik binde"],
  ["scale", 1e6, "milyon milyona milyonu milyonun milyondan milyonluk milyonda milyonla milyonluğu"],
  ["scale", 1e9, "milyar milyara milyarı milyarın milyardan milyarlık milyarda milyarla milyarlığı"],
  ["scale", 1e12, "trilyon trilyona trilyonu trilyonun trilyondan trilyonluk trilyonda trilyonla"],
  ["scale", 1e15, "katrilyon katrilyona katrilyonu katrilyonluk"],
  ["scale", 1e6, "mn mln mlyn", { isCounted: true }],
  ["scale", 1e9, "mr mlr mlyr", { isCounted: true }],
  ["scale", 1e12, "trl trln", { isCounted: true }],
  ["scale", 12, "düzine"],
  ["fraction", 1 / 2, "buçuk buçuğu buçuğa", { isAdjacent: true }],
  ["fraction", 1 / 2, "yarım"],
  ["fraction", 1 / 4, "çeyrek dörtte_bir"],
  ["fraction", 3 / 4, "dörtte_üç"],
  ["fraction", 1 / 3, "üçte_bir"],
  ["fraction", 2 / 3, "üçte_iki"],
  ["fraction", 1 / 5, "beşte_bir"],
  ["ordinal", 1, "birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu", { step: 1 }],
  ["ordinal", 1, "ilk"],
  ["ordinal", 1, "birincisi ikincisi üçüncüsü dördüncüsü beşincisi altıncısı yedincisi sekizincisi dokuzuncusu onuncusu", { step: 1 }],
  ["ordinal", 10, "onuncu yirminci otuzuncu kırkıncı ellinci altmışıncı yetmişinci sekseninci doksanıncı", { step: 10 }],
  ["ordinal", 10, "onuncusu yirmincisi otuzuncusu kırkıncısı ellincisi altmışıncısı yetmişincisi seksenincisi doksanıncısı", { step: 10 }],
  ["ordinal", 100, "yüzüncü"],
  ["ordinal", 1e3, "bininci"],
];

/** Turkish number words: parts follow each other without "and", also written as one word. */
export const numbers: Numbers = {
  grammar: {
    afterTen: "adjacent",
    afterHundred: "adjacent",
    afterScale: "adjacent",
    ordinalJoint: "adjacent",
    figuresGoOn: true,
    thousandsOfScales: true,
    joinsWords: true,
    decimalMark: ",",
  },
  words,
  and: "ve",
  point: "virgül nokta",
  pronounAfter: "her herhangi hiçbir hiç öteki diğer",
  vagueBefore: "birkaç onlarca yüzlerce binlerce milyonlarca",
  yearBefore: "yılı yıl",
  otherWords: `yüzde yüzden yüzünden yüzünün yüzüne yüzünü yüzüyle yüzler yüzleri yüzlerini yüzlü yüzdeki altına altında altından altındaki altını altının
    altıyla altlar yediği yediğini yedikleri yüzlerce binlerce milyonlarca milyarlarca trilyonlarca binler milyonlar milyarlar milyonları
    üçler kırklar elliler altmışlar yetmişler seksenler doksanlar otuzlar yirmiler altınları birlik birlikte birler birde dörtlü
    üçlü beşli binası binanın binada`,
  ranges: { to: "ila", or: "veya ya_da yahut", percent: "yüzde", clock: "sularında suları" },
};
