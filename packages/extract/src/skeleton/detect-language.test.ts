import { describe, expect, it } from "vitest";
import { detectLanguage } from "./detect-language.ts";

describe("the language", () => {
  it.each([
    [
      "ar",
      "التقى وزير الخارجية نظيره في العاصمة أمس، وبحث معه العلاقات بين البلدين في مجالات الطاقة والنقل على هامش المؤتمر الذي عُقد هذا الأسبوع.",
    ],
    [
      "fa",
      "وزیر امور خارجه روز سه‌شنبه در تهران با همتای روس خود دیدار کرد و درباره روابط دو کشور و همکاری‌های منطقه‌ای با او گفت‌وگو کرد که برای هر دو کشور مهم است.",
    ],
    [
      "ur",
      "وزیر خارجہ نے منگل کے روز تہران میں اپنے روسی ہم منصب سے ملاقات کی اور دونوں ملکوں کے درمیان تعلقات پر بات چیت کی، یہ ان کا پہلا دورہ ہے۔",
    ],
    [
      "en",
      "The foreign minister met his counterpart in the capital on Tuesday and spoke with him of the relations between the two countries.",
    ],
    [
      "fr",
      "Le ministre des affaires étrangères a rencontré son homologue dans la capitale mardi et a parlé avec lui des relations entre les deux pays.",
    ],
    [
      "es",
      "El ministro de Exteriores se reunió el martes en la capital con su homólogo y habló con él de las relaciones entre los dos países.",
    ],
    [
      "de",
      "Der Außenminister hat am Dienstag in der Hauptstadt seinen Kollegen getroffen und mit ihm über die Beziehungen der beiden Länder gesprochen.",
    ],
    [
      "tr",
      "Dışişleri Bakanı salı günü başkentte mevkidaşı ile bir araya geldi ve iki ülke arasındaki ilişkileri görüştü, bu ziyaret için çok hazırlık yapıldı.",
    ],
    [
      "ru",
      "Министр иностранных дел встретился во вторник в столице со своим коллегой и обсудил с ним отношения между двумя странами, а также поставки газа.",
    ],
    [
      "zh",
      "外交部长星期二在首都会见了来访的俄罗斯外长，双方就两国关系和共同关心的国际问题交换了意见，并签署了合作协议。",
    ],
    ["ja", "外務大臣は火曜日に首都で相手国の外相と会談し、両国の関係について話し合った。"],
    ["he", "שר החוץ נפגש ביום שלישי בבירה עם עמיתו הרוסי ודן עמו ביחסים בין שתי המדינות."],
  ])("%s is told from the text", (language, text) => {
    expect(detectLanguage(text)).toEqual({ language, isSure: true });
  });

  it.each([
    ["12 345", "und"],
    ["xyzzy plugh", "und"],
    ["ݐݑ", "und-Arab"],
  ])("of %s cannot be told", (text, language) => {
    expect(detectLanguage(text)).toEqual({ language, isSure: false });
  });
});
