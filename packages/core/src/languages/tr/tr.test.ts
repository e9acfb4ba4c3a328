import { describe, expect, it } from "vitest";
import { monthsOfIntl, weekdaysOfIntl } from "../../../test/intl-names.ts";
import { type LanguagePart, readersOf } from "../../../test/scores/language-readers.ts";
import { foldedList } from "../../text/folded-words.ts";
import { tr } from "./index.ts";

const rows = (forms: readonly string[] = []) => forms.map(foldedList);
const folded = (name: string) => foldedList(name).join(" ");

type Case = readonly [part: LanguagePart, text: string, values: readonly (string | number)[]];

// biome-ignore format: a case a line
const cases: readonly Case[] = [
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
});
