import { describe, expect, it } from "vitest";
import { monthsOfIntl, weekdaysOfIntl } from "../../../test/intl-names.ts";
import { type LanguagePart, readersOf } from "../../../test/scores/language-readers.ts";
import { findMonths } from "../../reading/months.ts";
import { foldedList } from "../../text/folded-words.ts";
import { vocabularyOf } from "../vocabulary.ts";
import { tr } from "./index.ts";

const rows = (forms: readonly string[] = []) => forms.map(foldedList);
const folded = (name: string) => foldedList(name).join(" ");

type Case = readonly [part: LanguagePart, text: string, values: readonly (string | number)[]];

// biome-ignore format: a case a line
const cases: readonly Case[] = [
  ["numbers", "yirmi beş kişi", [25]],
  ["numbers", "yirmibeş kişi", [25]],
  ["numbers", "iki yüz otuz dört bin beş yüz altmış yedi oy", [234567]],
  ["numbers", "ikiyüzotuzdört oy", [234]],
  ["numbers", "bir buçuk milyon", [1.5e6]],
  ["numbers", "iki buçuk milyar dolar", [2.5e9]],
  ["numbers", "yarım milyon mülteci", [5e5]],
  ["numbers", "3,5 milyon avro", [3.5e6]],
  ["numbers", "1.250 kişi", [1250]],
  ["numbers", "bir heyet", []],
  ["numbers", "bin dokuz yüz doksan", [1990]],
  ["numbers", "12 bin 500 asker", [12500]],
  ["numbers", "milyonlarca insan", []],
  ["numbers", "2 milyon 300 bin ton", [2.3e6]],
  ["numbers", "yüzde 20", [20]],
  ["numbers", "birkaç milyon lira", []],
  ["numbers", "on bir bakan", [11]],
  ["numbers", "onbir bakan", [11]],
  ["numbers", "yüz elli şirket", [150]],
  ["numbers", "altı ülke", [6]],
  ["numbers", "üç milyar dolarlık", [3e9]],
  ["numbers", "milyar dolara", [1e9]],
  ["numbers", "her bir ülke", []],
  ["numbers", "ikisi de", [2]],
  ["numbers", "bin bir", [1001]],
  ["numbers", "bir milyon iki yüz otuz dört bin beş yüz altmış yedi", [1234567]],
  ["numbers", "1.250,75 TL", [1250.75]],
  ["numbers", "2,5 milyon", [2.5e6]],
  ["numbers", "4,2 trilyon lira", [4.2e12]],
  ["numbers", "bir milyar", [1e9]],
  ["numbers", "kırk sekiz saat", [48]],
  ["weekdays", "Pazartesi günü", [1]],
  ["weekdays", "salı", [2]],
  ["weekdays", "Çarşamba sabahı", [3]],
  ["weekdays", "perşembeye", [4]],
  ["weekdays", "Cuma'dan", [5]],
  ["weekdays", "cumartesi", [6]],
  ["weekdays", "pazar günü", [7]],
  ["weekdays", "pazar payı", []],
  ["weekdays", "İç pazar", []],
  ["weekdays", "geçen Pazar", [7]],
  ["negation", "imzalanmadı", ["not"]],
  ["negation", "gelmeyecek", ["not"]],
  ["negation", "bilmiyoruz", ["not"]],
  ["negation", "değil", ["not"]],
  ["negation", "ne bakan ne de sözcü", ["not"]],
  ["negation", "ne dedi", []],
  ["negation", "Yılmaz", []],
  ["negation", "kabul edilemez", ["not"]],
  ["negation", "olmadığını", ["not"]],
  ["negation", "anlaşma yok", ["not"]],
  ["negation", "görüşmesi", []],
  ["negation", "memnuniyetle", []],
  ["negation", "hiç şüphesiz", []],
  ["negation", "gelmesi", []],
  ["negation", "katılmayan", ["not"]],
  ["negation", "açıklamasında", []],
  ["negation", "görüşmede", []],
  ["negation", "demedi", ["not"]],
  ["dates", "12 Ocak 2024", ["2024-01-12"]],
  ["dates", "10 Ekim'de", ["XXXX-10-10"]],
  ["dates", "kapı aralık kaldı, ekim alanları", []],
  ["countries", "Bakan Kahire'de Mısırlı mevkidaşıyla görüştü.", ["EG", "EG"]],
  ["countries", "Hint Okyanusu'nda mısır taşıyan gemi", []],
  ["countries", "ABD'nin ve Rusların Ankara'daki temasları", ["US", "RU", "TR"]],
  ["ranks", "Cumhurbaşkanı Yardımcısı, Milli Meclis Başkanı'nı kabul etti.", ["deputy-head", "parliament-speaker"]],
  ["ranks", "dışişleri bakanının ve başbakanların toplantısı", ["foreign-minister", "head-of-government"]],
  ["ranks", "Bakanlar Kurulu toplandı.", []],
  ["ranks", "Savunma Bakanı ile Genelkurmay Başkanı", ["defence-minister", "military-chief"]],
  ["speech", "Bakan bunun önemini vurguladı ve saldırıyı kınadıklarını söyledi.", ["stress", "condemn", "assert"]],
  ["speech", "Meslektaşını davet etti; o da daveti kabul etti.", ["invite", "accept"]],
  ["speech", "Heyeti kabul etti.", []],
  ["visitType", "Üç günlük resmi ziyaretinin ilk günü", ["official"]],
  ["visitType", "çalışma ziyaretinde, özel bir ziyaret için", ["working", "private"]],
  ["eventStatus", "Ziyaretin ertelendiğini bildirdi.", ["postponed"]],
  ["eventStatus", "Ziyaret iptal edildi; bakan göreve geldi.", ["cancelled"]],
  ["agreementType", "Anlaşmanın protokolü ve ortak bildiri", ["agreement", "protocol", "joint-statement"]],
  ["agreementType", "Mutabakat zaptını imzaladı; anlaşmazlık sürüyor.", ["memorandum"]],
  ["agreementStage", "Parlamento onayladı, anlaşma yürürlüğe girdi.", ["ratified", "in-force"]],
  ["agreementStage", "Protokol parafe edildi, antlaşma feshedildi.", ["initialled", "terminated"]],
];

// biome-ignore format: a case a line
const monthCases: readonly (readonly [text: string, months: readonly string[]])[] = [
  ["12 Ocak 2024", ["gregorian 1"]],
  ["Ocak ayında", ["gregorian 1"]],
  ["şubatta", ["gregorian 2"]],
  ["Mart'ın 15'inde", ["gregorian 3"]],
  ["haziranda", ["gregorian 6"]],
  ["Aralık ayının", ["gregorian 12"]],
  ["kapı aralık kaldı", []],
  ["ekim alanları", []],
  ["10 Ekim'de", ["gregorian 10"]],
  ["Kasım 2023", ["gregorian 11"]],
  ["ramazan ayı", ["islamic 9"]],
  ["ağustosun sonunda", ["gregorian 8"]],
];

const readers = readersOf("tr");

describe("the Turkish lexicon", () => {
  it.each([
    ["gregorian", "gregory"],
    ["persian", "persian"],
    ["islamic", "islamic"],
  ] as const)("names the months of the %s calendar as Intl does", (calendar, ofIntl) => {
    const names = rows(tr.months?.names[calendar]);
    for (const [i, name] of monthsOfIntl("tr", ofIntl).entries()) expect(names[i], name).toContain(folded(name));
  });

  it("names the weekdays as Intl does", () => {
    const { names, doubtful } = tr.weekdays ?? {};
    for (const [i, name] of weekdaysOfIntl("tr").entries())
      expect(foldedList(`${names?.[i]} ${doubtful?.[i]}`)).toContain(folded(name));
  });

  it.each(cases)("reads %s in %s", (part, text, values) => {
    expect(readers[part](text).map(({ value }) => value)).toEqual(values);
  });

  it.each(monthCases)("finds the months of %s", (text, months) => {
    const found = findMonths(text, { vocabulary: vocabularyOf("tr") });
    expect(found.map(({ calendar, month }) => `${calendar} ${month}`)).toEqual(months);
  });
});
