import { readFileSync } from "node:fs";
import { foldedWords } from "@diplomatic-visits/core/internal";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { referenceFolder } from "../../../../scripts/article-folders.ts";
import type { CountryWords } from "../finding/country-words.ts";
import { findPersons } from "./find-persons.ts";

const reference = readFileSync(new URL("text.txt", referenceFolder), "utf8");

const countries: Record<string, string> = {
  الروسي: "RU",
  الروسية: "RU",
  الإيراني: "IR",
  المصري: "EG",
  العراقي: "IQ",
  السوداني: "SD",
  العراق: "IQ",
  الأردن: "JO",
  الفرنسي: "FR",
  russian: "RU",
  iranian: "IR",
  iran: "IR",
  french: "FR",
  british: "GB",
};

/** Country words as the gazetteer would find them, for the few that these cases need. */
function placesIn(text: string): CountryWords[] {
  const folded = new Map(Object.entries(countries).map(([word, code]) => [foldedWords(word)[0]?.letters, code]));
  return foldedWords(text).flatMap(({ letters, start, end }) => {
    const country = folded.get(letters);
    return country ? [{ start, end, country, kind: "adjective" as const }] : [];
  });
}

function summary(text: string) {
  return findPersons(text, { places: placesIn(text) }).map(({ name, titles, country, mentions }) => ({
    name,
    title: titles[0] && text.slice(titles[0].start, titles[0].end),
    rank: titles[0]?.office?.rank,
    country,
    mentions: mentions.length,
  }));
}

describe("findPersons", () => {
  it("finds both persons of the reference text, with title, country and bare surnames, and nobody else", () => {
    expect(summary(reference)).toEqual([
      { name: "سيرغي لافروف", title: "وزير الخارجية الروسي", rank: "foreign-minister", country: "RU", mentions: 3 },
      { name: "حسن روحاني", title: "الرئيس الإيراني", rank: "head-of-government", country: "IR", mentions: 1 },
    ]);
  });

  it.each([
    [
      "استقبل الرئيس المصري عبد الفتاح السيسي وزير الخارجية الروسي سيرغي لافروف.",
      ["عبد الفتاح السيسي", "سيرغي لافروف"],
    ],
    ["التقى رئيس الوزراء العراقي محمد شياع السوداني بالرئيس الإيراني.", ["محمد شياع السوداني"]],
    ["بحث ملك الأردن عبد الله الثاني مع الرئيس الغندور الأوضاع.", ["عبد الله الثاني"]],
    ["وقال الوزير لافروف إن المحادثات مفيدة.", ["لافروف"]],
    ["وصل وزير الخارجية الفرنسي السابق جان إيف لودريان إلى بيروت.", ["جان إيف لودريان"]],
    ["وجه الرئيس بوتين الشكر للرئيس الإيراني حسن روحاني لاستقباله.", ["بوتين", "حسن روحاني"]],
    ["رئيس الوزراء العراقي مصطفى الكاظمي ووزير الخارجية فؤاد حسين", ["مصطفى الكاظمي", "فؤاد حسين"]],
    ["التقى السيد علي خامنئي الوفد", ["علي خامنئي"]],
    [
      "Russian Foreign Minister Sergei Lavrov met Iran's President Hassan Rouhani.",
      ["Sergei Lavrov", "Hassan Rouhani"],
    ],
    ["President Abdel Fattah al-Sisi and Prime Minister Theresa May spoke.", ["Abdel Fattah al-Sisi", "Theresa May"]],
    [
      "Mr. Lavrov said Sir Keir Starmer and Dr Annalena Baerbock agreed.",
      ["Lavrov", "Keir Starmer", "Annalena Baerbock"],
    ],
    ["واستبدل الملك سلمان السياسي المخضرم برئيس الهيئة", ["سلمان"]],
    ["بحث الرئيس بشار الأسد الوضع", ["بشار الأسد"]],
    ["بدأ وزير الخارجية المصري شامل الغندور، الاثنين، زيارة", ["شامل الغندور"]],
    ["قال الوزير جبير الشامي في بيان", ["جبير الشامي"]],
    ["وزير الخارجية الإيراني حسين أمير عبداللهيان", ["حسين أمير عبداللهيان"]],
    ["Iran's foreign minister, Mohammad Javad Zarif, spoke.", ["Mohammad Javad Zarif"]],
    ["his Egyptian counterpart Abdel Fattah al-Sisi", ["Abdel Fattah al-Sisi"]],
    ["Former president George W. Bush spoke.", ["George W. Bush"]],
  ])("%s", (text, names) => {
    expect(summary(text).map(({ name }) => name)).toEqual(names);
  });

  it.each([
    "أعلن وزير الخارجية أن المحادثات ستستمر.",
    "وزير الخارجية الروسي يصل إلى طهران غدا.",
    "قال الرئيس الجديد في كلمته.",
    "شدد رئيس البرلمان على ضرورة التعاون.",
    "التقى الرئيس ونظيره وبحثا العلاقات.",
    "مدير الشركة الوطنية للنفط",
    "رئيس لجنة الشؤون الخارجية في البرلمان",
    "وزير الخارجية لمناقشة التعاون",
    "The Foreign Minister of the country said so. President of the Republic.",
    "The UN General Assembly met; the Foreign Ministry said nothing.",
    "the prime minister on Monday",
    "the prime minister, France and Germany",
    "الملك عهدٌ خاصٌ به",
    "أعلن الرئيس توجيهها إليهم",
    "the Lord Mayor and the Director General",
    "وصل الرئيس\nحسن العلاقات بين البلدين",
  ])("nobody: %s", (text) => {
    expect(summary(text)).toEqual([]);
  });

  it("joins a surname, clitics aside, and leaves it alone where two persons share it", () => {
    const text = "وصل الوزير سيرغي لافروف. وكان للافروف لقاء، ثم غادر سيرغي لافروف وقال لافروف.";
    expect(findPersons(text).map(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ["سيرغي لافروف", "لافروف", "سيرغي لافروف", "لافروف"],
    ]);
    const xi =
      "Chinese President Xi Jinping came. Xi Jinping left. Xi spoke of bushes, and President George Bush of a bush.";
    const mentioned = findPersons(xi, { places: [{ start: 0, end: 7, country: "CN", kind: "adjective" }] });
    expect(mentioned.map(({ mentions }) => mentions.map(({ start, end }) => xi.slice(start, end)))).toEqual([
      ["Xi Jinping", "Xi Jinping", "Xi"],
      ["George Bush"],
    ]);
    const two = "President George Bush met President Jeb Bush. Bush said so.";
    expect(findPersons(two).map(({ mentions }) => mentions.length)).toEqual([1, 1]);
  });

  it("never throws, stays inside the text and is sorted", () => {
    const words = fc.constantFrom(
      "الرئيس",
      "وزير",
      "الخارجية",
      "حسن",
      "بن",
      "و",
      "لافروف",
      "President",
      "al-",
      "Bush",
      ".",
      "\n",
      "لل",
      "، ",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(words).map((list) => list.join(" ")),
          fc.string({ unit: "binary" }),
        ),
        (text) => {
          const found = findPersons(text);
          for (const { start, end, mentions } of found)
            for (const span of [{ start, end }, ...mentions])
              expect(span.start < span.end && span.end <= text.length).toBe(true);
          expect([...found].sort((a, b) => a.start - b.start)).toEqual(found);
        },
      ),
    );
  });
});

describe("a surname that is also a common noun", () => {
  it.each([
    ["التقت الوزيرة هند الزيتوني نظيرها عمر نجوم. وعقدت الزيتوني ونجوم مؤتمرا.", 2],
    ["التقت الوزيرة هند الزيتوني نظيرها عمر نجوم.\nنجوم: نعد بذلك.", 2],
    ["التقت الوزيرة هند الزيتوني نظيرها عمر نجوم. وشارك في الحفل نجوم السينما.", 1],
  ])("%s", (text, mentions) => {
    expect(findPersons(text).find(({ name }) => name === "عمر نجوم")?.mentions).toHaveLength(mentions);
  });
});

describe("شيخ as a given name", () => {
  it.each([
    ["التقى نظيره الشيخ ولد الناهي.", "الشيخ ولد الناهي"],
    ["التقى الشيخ سالم الكواري.", "سالم الكواري"],
  ])("%s", (text, name) => {
    expect(findPersons(text).map((person) => person.name)).toEqual([name]);
  });
});
