import { describe, expect, it } from "vitest";
import { findPlaces } from "../gazetteer/find-places.ts";
import { lexiconsFor } from "../languages/active-lexicons.ts";
import { findPersons } from "./find-persons.ts";
import { findReferences } from "./references.ts";

function references(text: string, language = /[ء-ي]/.test(text) ? "ar" : "en") {
  const lexicons = lexiconsFor(language);
  const places = findPlaces(text, { lexicons });
  const persons = findPersons(text, { places, lexicons });
  return findReferences(text, { places, persons, lexicons });
}

function said(text: string): string[] {
  return references(text).list.map(({ start, end, person }) => `${text.slice(start, end)} = ${person.name}`);
}

describe("findReferences", () => {
  it.each<[text: string, expected: string[]]>([
    ["Turkish President Selim Aydin arrived in Berlin. The president will stay two days.", ["president = Selim Aydin"]],
    [
      "Prime Minister Ada Brill left Oslo. She will meet King Talal. The prime minister returns on Friday.",
      ["She = Ada Brill", "prime minister = Ada Brill"],
    ],
    [
      "German Chancellor Petra Vogel met Turkish President Selim Aydin. The Turkish leader stayed; the chancellor left.",
      ["Turkish leader = Selim Aydin", "chancellor = Petra Vogel"],
    ],
    [
      "Egyptian Foreign Minister Ayman Sabri met Iranian Foreign Minister Reza Bahrami. The minister said so. The Iranian minister left.",
      ["Iranian minister = Reza Bahrami"],
    ],
    ["President Ali Yusuf met the president.", []],
    ["President Ali Yusuf said that a minister came, and the prime minister left.", []],
    [
      "Former Prime Minister Tony Alder spoke. The prime minister left. The former prime minister stayed.",
      ["former prime minister = Tony Alder"],
    ],
    [
      "Foreign Secretary Eleanor Whitfield came. The foreign minister said he would leave.",
      ["foreign minister = Eleanor Whitfield", "he = Eleanor Whitfield"],
    ],
    [
      "وصل وزير الخارجية المصري أيمن صبري إلى نيروبي. وقال الوزير إنه سيعود. وغادر الوزير المصري أمس.",
      ["الوزير = أيمن صبري", "الوزير المصري = أيمن صبري"],
    ],
    [
      "التقت المستشارة الألمانية بيترا فوغل الرئيس التركي سليم أيدن. وقالت المستشارة إن الرئيس التركي سيعود.",
      ["المستشارة = بيترا فوغل", "الرئيس التركي = سليم أيدن"],
    ],
    ["وصل رئيس الوزراء سالم الكواري. وقال رئيس الجمهورية إن وزيرا مصريا سافر.", []],
  ])("%s", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it("finds whom a verb without a subject continues to speak of", () => {
    const text = "وصل وزير الخارجية المصري أيمن صبري إلى نيروبي. وسيلتقي نظيره الكيني.";
    expect(references(text).topicAt(text.indexOf("وسيلتقي"))?.name).toBe("أيمن صبري");
    expect(references(text).at(0)).toBeUndefined();
  });

  it.each<[text: string, expected: string[]]>([
    [
      "Foreign Minister Ada Brill met her Kenyan counterpart, Amina Oduya.",
      ["her Kenyan counterpart = Amina Oduya, foreign-minister"],
    ],
    [
      "وصلت وزيرة الخارجية السويدية آدا بريل إلى نيروبي، بدعوة من نظيرها الكيني سالم الكواري.",
      ["نظيرها الكيني = سالم الكواري, foreign-minister"],
    ],
    [
      "هاتفت وزيرة الخارجية السويدية آدا بريل نظيرها في كينيا سالم الكواري.",
      ["نظيرها في كينيا = سالم الكواري, foreign-minister"],
    ],
    ["She met her Kenyan counterpart, Amina Oduya.", ["her Kenyan counterpart = Amina Oduya, undefined"]],
    // whose counterpart is not said by a pronoun
    ["Foreign Minister Ada Brill met the Kenyan counterpart, Amina Oduya.", []],
  ])("counterparts by name, with the rank of the other one: %s", (text, expected) => {
    const { counterparts } = references(text);
    expect(
      counterparts.map(({ start, end, person, rank }) => `${text.slice(start, end)} = ${person.name}, ${rank}`),
    ).toEqual(expected);
  });
});
