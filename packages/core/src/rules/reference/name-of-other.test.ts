import { describe, expect, it } from "vitest";
import { articleOf, codesOf } from "../../../test/article-of.ts";
import { nameOfOther } from "./name-of-other.ts";

type Named = readonly [id: string, kind: string, name: string, mention: string];
type Row = readonly [name: string, language: string, text: string, entities: readonly Named[]];

function codes([, language, text, entities]: Row): string[] {
  const coding = {
    entities: entities.map(([id, kind, name, mention]) => ({
      id,
      kind,
      name: { [language]: name },
      mentions: [mention],
    })),
  };
  return codesOf(articleOf(text, coding, language), [nameOfOther]);
}

const person = (id: string, name: string, mention: string): Named => [id, "person", name, mention];

const accepted: readonly Row[] = [
  [
    "the name",
    "en",
    "Ann Brill met Eve Sorel",
    [person("a", "Ann Brill", "Ann Brill"), person("b", "Eve Sorel", "Eve Sorel")],
  ],
  ["a surname", "en", "Brill met Sorel", [person("a", "Ann Brill", "Brill"), person("b", "Eve Sorel", "Sorel")]],
  [
    "a name that two share",
    "en",
    "Brill met Eve Brill",
    [person("a", "Ann Brill", "Brill met"), person("b", "Eve Brill", "Eve Brill")],
  ],
  [
    "a title",
    "en",
    "The minister met Sorel",
    [person("a", "Ann Brill", "The minister"), person("b", "Eve Sorel", "Sorel")],
  ],
  [
    "a name in another spelling",
    "en",
    "Bryll met Sorel",
    [person("a", "Ann Bryl", "Bryll"), person("b", "Eve Sorel", "Sorel")],
  ],
  [
    "a word that two names share",
    "en",
    "Parliament met",
    [
      ["a", "organization", "Larn Assembly", "Parliament"],
      ["b", "organization", "Parliament of Torrin", "met"],
    ],
  ],
  [
    "a case",
    "ru",
    "Встреча Брилла и Сореля",
    [person("a", "Анна Брилл", "Брилла"), person("b", "Ева Сорель", "Сореля")],
  ],
  ["a clitic", "ar", "التقى بريل وسوريل", [person("a", "آن بريل", "بريل"), person("b", "إيف سوريل", "سوريل")]],
  [
    "an article",
    "ar",
    "زار الأمير سالم السالمي",
    [person("a", "سالم السالمي", "الأمير سالم"), person("b", "إيف الأمير", "زار")],
  ],
  [
    "a suffix",
    "tr",
    "Brill'in Sorel'i kabul etmesi",
    [person("a", "Ann Brill", "Brill"), person("b", "Eve Sorel", "Sorel")],
  ],
  [
    "a name in another kind",
    "en",
    "Larn met Sorel",
    [person("a", "Ann Brill", "Larn"), ["b", "country", "Larn", "Sorel"]],
  ],
];

const rejected: readonly Row[] = [
  ["swapped names", "en", "Ann Brill came", [person("a", "Eve Sorel", "Ann Brill"), person("b", "Ann Brill", "came")]],
  ["a surname of another", "en", "Brill came", [person("a", "Eve Sorel", "Brill"), person("b", "Ann Brill", "came")]],
  ["swapped names", "ar", "وصل آن بريل", [person("a", "إيف سوريل", "آن بريل"), person("b", "آن بريل", "وصل")]],
  ["a surname of another", "ar", "وصل بريل", [person("a", "إيف سوريل", "بريل"), person("b", "آن بريل", "وصل")]],
  [
    "swapped names",
    "ru",
    "Прибыла Анна Брилл",
    [person("a", "Ева Сорель", "Анна Брилл"), person("b", "Анна Брилл", "Прибыла")],
  ],
  ["swapped names", "fa", "آن بریل آمد", [person("a", "ایو سورل", "آن بریل"), person("b", "آن بریل", "آمد")]],
  [
    "another country",
    "fr",
    "Larn accueille",
    [
      ["a", "country", "Torrin", "Larn"],
      ["b", "country", "Larn", "accueille"],
    ],
  ],
  [
    "another body",
    "es",
    "El Consejo de Larn aprueba",
    [
      ["a", "organization", "Asamblea de Torrin", "Consejo de Larn"],
      ["b", "organization", "Consejo de Larn", "aprueba"],
    ],
  ],
  [
    "another person",
    "tr",
    "Ann Brill geldi",
    [person("a", "Eve Sorel", "Ann Brill"), person("b", "Ann Brill", "geldi")],
  ],
];

describe("a mention and the names of entities", () => {
  it.each(accepted)("accepted: %s (%s: %s)", (...row) => {
    expect(codes(row)).toEqual([]);
  });

  it.each(rejected)("reported: %s (%s: %s)", (...row) => {
    expect(codes(row)).toEqual(["reference/name-of-other"]);
  });
});
