import { describe, expect, it } from "vitest";
import { findPlaces } from "../gazetteer/find-places.ts";
import { findOrganizations } from "./find-organizations.ts";

function found(text: string): string[] {
  return findOrganizations(text, { places: findPlaces(text) }).map(({ start, end }) => text.slice(start, end));
}

describe("organizations that are in no list", () => {
  it.each([
    ["They met at the 6th of October Club in Abuja.", ["6th of October Club"]],
    [
      "an office of the John Akers Foundation at Omar Nzamba University",
      ["John Akers Foundation", "Omar Nzamba University"],
    ],
    ["He flew in with Air Serbia; Kenya Airways was on strike.", ["Air Serbia", "Kenya Airways"]],
    ["On Monday Northern Relief Agency staff left.", ["Northern Relief Agency"]],
    ["The Justice and Development Party won.", ["Justice and Development Party"]],
    ["the Bank of England Governor Paul Reed", ["Bank of England"]],
    ["The Ministry of Foreign Affairs and Trade of Hungary said", ["Ministry of Foreign Affairs and Trade of Hungary"]],
    ["Japan's Transport Ministry and the Iraqi Oil Ministry", ["Transport Ministry", "Oil Ministry"]],
    ["the Kenya Red Cross Society and the World Bank", ["Kenya Red Cross Society", "World Bank"]],
    ["the Institute for Peace and Justice in Nairobi", ["Institute for Peace and Justice"]],
    ["led by the engineering group Torrend Impianti", ["Torrend Impianti"]],
    ["Borders Open, a Belgian watchdog, and the airline Flyvia", ["Borders Open", "Flyvia"]],
    ["the chairman of Levant Holm and the GDRF", ["Levant Holm", "GDRF"]],
    ["the Kenyan Army and the Oslo Opera", ["Kenyan Army", "Oslo Opera"]],
    ["the Lund Institute for Energy Studies and Chatham House", ["Lund Institute for Energy Studies", "Chatham House"]],
    ["قال الأمين العام لرابطة شرق أفريقيا", ["رابطة شرق أفريقيا"]],
    ["في جامعة الملك سعود ومع «طيران ناس»", ["جامعة الملك سعود", "طيران ناس"]],
    [
      "حزب العدالة والتنمية التركي والهيئة العامة للاستثمار",
      ["حزب العدالة والتنمية التركي", "الهيئة العامة للاستثمار"],
    ],
    ["الخطوط الجوية القطرية والمصرف المركزي الأردني", ["الخطوط الجوية القطرية", "المصرف المركزي الأردني"]],
    ["المركز العربي للأبحاث ودراسة السياسات", ["المركز العربي للأبحاث ودراسة السياسات"]],
    ["اشترى جهاز قطر للاستثمار حصة في شركة أمبريل للصلب.", ["جهاز قطر للاستثمار", "شركة أمبريل للصلب"]],
    ["مؤسسة يوهان كراوس وجامعة فالدن", ["مؤسسة يوهان كراوس", "جامعة فالدن"]],
    ["شارك الجيش المصري والقوات المسلحة الغانية", ["الجيش المصري", "القوات المسلحة الغانية"]],
    ["سلاح الجو الملكي الأردني والتيار الوطني الحر", ["سلاح الجو الملكي الأردني", "التيار الوطني الحر"]],
    ["هيئة مكافحة الفساد والمحكمة الدستورية العليا", ["هيئة مكافحة الفساد", "المحكمة الدستورية العليا"]],
    ["حركة البناء ومدرسة باريس الثانوية", ["حركة البناء", "مدرسة باريس الثانوية"]],
    ["رفض حزب المزارعين المسؤولية", ["حزب المزارعين"]],
    ["دبي في 3 مايو/ وام / اجتمع الوزير", ["وام"]],
    ["نقلت وكالة نوفا عن مصدر، جدة - واس: قال", ["وكالة نوفا", "واس"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "Minister Grace Union met Jonathan Court.",
    "The Joint Committee met the Working Group.",
    "Union Street is near Court Road and the Council of Ministers.",
    "The Paris Agreement, the Vienna Convention and the Oslo Accords",
    "The Soviet Union fell. The Oval Office was empty.",
    "FOREIGN POLICY COUNCIL MEETS",
    "حركة الملاحة متوقفة ومجموعة الدول المانحة وصندوق الاقتراع",
    "مركز أبحاث في حي السبت، جامعة حكومية، حزب معارض",
    "مجلس الوزراء اليمني واللجنة العليا المشتركة",
    "بحماس كبير",
    "شركة تستثمر وشركة كبرى وشركة ناشئة ومجموعة مسلحين ومجموعة دول وشبكة تهريب",
    "شركة مقرها جنيف، حركة السير، القوات الروسية، الجيش في الميدان",
    "اللقاء في قصر الإليزيه ثم في شارع جامعة الدول العربية",
    "The GDP fell, the INF treaty lapsed, the company Leo Marsh owned was sold in the city of Torrend.",
    "the Marsh Administration and its new group of friends",
    "He was received at the Élysée Palace, near NATO Road.",
  ])("nothing: %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});
