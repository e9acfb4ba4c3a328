import { describe, expect, it } from "vitest";
import { articleOf, codesOf } from "../../../test/article-of.ts";
import { inviterWords } from "../visit/inviter-words.ts";
import { participantWords } from "./participant-words.ts";
import { swapped } from "./swapped.ts";

type Part = Record<string, unknown>;
type Language = "ar" | "en" | "es" | "fa" | "fr" | "ru" | "tr";

const note = "Not compared here.";

function visitOf(text: string, part: Part): Part {
  const status = { value: "occurred", quote: text, note };
  return { id: "v", role: "focal", status, visitors: [{ entity: "brill", quote: text, note }], quote: text, ...part };
}

/** Language, text, and the quotes of the type, the first day and the host country. */
type Visit = readonly [Language, string, { type: string; start: string; host: string }];

const visits: readonly Visit[] = [
  [
    "en",
    "Brill paid a state visit to France on 3 March 2026",
    { type: "state visit", start: "3 March 2026", host: "to France" },
  ],
  [
    "ar",
    "قام بريل بزيارة دولة إلى فرنسا في 3 مارس 2026",
    { type: "زيارة دولة", start: "3 مارس 2026", host: "إلى فرنسا" },
  ],
  [
    "fa",
    "بریل در ۳ مارس ۲۰۲۶ در سفر رسمی به فرانسه رفت",
    { type: "سفر رسمی", start: "۳ مارس ۲۰۲۶", host: "به فرانسه" },
  ],
  [
    "fr",
    "Brill a effectué une visite d'État en France le 3 mars 2026",
    { type: "visite d'État", start: "3 mars 2026", host: "en France" },
  ],
  [
    "ru",
    "Брилл совершил государственный визит во Францию 3 марта 2026 года",
    { type: "государственный визит", start: "3 марта 2026 года", host: "во Францию" },
  ],
  [
    "tr",
    "Brill 3 Mart 2026 tarihinde Fransa'ya resmî ziyarette bulundu",
    { type: "resmî ziyarette", start: "3 Mart 2026", host: "Fransa'ya" },
  ],
  [
    "es",
    "Brill realizó una visita de Estado a Francia el 3 de marzo de 2026",
    { type: "visita de Estado", start: "3 de marzo de 2026", host: "a Francia" },
  ],
];

function codesOfVisit(language: Language, text: string, quotes: Visit[2]): string[] {
  const [first = ""] = text.split(" ");
  const person = { id: "brill", kind: "person", name: { en: "Brill" }, mentions: [{ quote: first, form: "nominal" }] };
  const coding = {
    type: { value: language === "fa" || language === "tr" ? "official" : "state", quote: quotes.type },
    start: { value: "2026-03-03", basis: "explicit", quote: quotes.start },
    hostCountry: { value: "FR", quote: quotes.host },
  };
  return codesOf(articleOf(text, { entities: [person], visits: [visitOf(text, coding)] }, language), [swapped]);
}

describe("the quotes of the fields of a visit", () => {
  it.each(visits)("%s: each with its own words is accepted", (...visit) => {
    expect(codesOfVisit(...visit)).toEqual([]);
  });

  it.each(visits)("%s: of type and day, exchanged, are reported", (language, text, { type, start, host }) => {
    expect(codesOfVisit(language, text, { type: start, start: type, host })).toEqual(["evidence/swapped"]);
  });

  it.each(visits)("%s: of type and host, exchanged, are reported", (language, text, { type, start, host }) => {
    expect(codesOfVisit(language, text, { type: host, start, host: type })).toEqual(["evidence/swapped"]);
  });

  it.each(visits)("%s: one that holds the words of all is accepted", (language, text) => {
    expect(codesOfVisit(language, text, { type: text, start: text, host: text })).toEqual([]);
  });
});

// Two persons and the country of the second, each mentioned somewhere.
function codesWith(language: "ar" | "en", text: string, part: Part): string[] {
  const [brill, sorel, france] = language === "ar" ? ["بريل", "سوريل", "فرنسا"] : ["Brill", "Sorel", "France"];
  const entity = (id: string, kind: string, name: string, country: string) => ({
    ...{ id, kind, name: { [language]: name }, country },
    mentions: [name],
  });
  const coding = {
    entities: [
      ...[entity("brill", "person", brill, "DE"), entity("sorel", "person", sorel, "FR")],
      entity("france", "country", france, "FR"),
    ],
    visits: [visitOf(text, part)],
  };
  return codesOf(articleOf(`${text}\n${brill}, ${sorel}, ${france}`, coding, language), [
    participantWords,
    inviterWords,
  ]);
}

const codesOfVisitor = (language: "ar" | "en", text: string, entity: string, quote: string) =>
  codesWith(language, text, { visitors: [{ entity, quote }] });
const codesOfInviter = (language: "ar" | "en", text: string, value: string, quote: string) =>
  codesWith(language, text, { inviter: { value, quote } });

describe("the participant that the words of a quote name", () => {
  it.each([
    ["en", "Minister Brill arrived in Larn", "brill", "Minister Brill"],
    ["en", "Brill met Sorel in Larn", "sorel", "Brill met Sorel"],
    ["en", "Brill, the guest of Sorel, arrived in Larn", "brill", "the guest of Sorel"],
    ["en", "The minister arrived in Larn", "sorel", "The minister"],
    ["ar", "وصل الوزير بريل إلى لارن", "brill", "الوزير بريل"],
    ["ar", "التقى بريل سوريل في لارن", "sorel", "التقى بريل سوريل"],
  ] as const)("%s, accepted: %s: %s, ⟦%s⟧", (language, text, id, quote) => {
    expect(codesOfVisitor(language, text, id, quote)).toEqual([]);
  });

  it.each([
    ["en", "Minister Brill received Sorel in Larn", "sorel", "Minister Brill"],
    ["en", "Brill arrived after Sorel", "brill", "after Sorel"],
    ["ar", "استقبل الوزير بريل نظيره سوريل في لارن", "sorel", "الوزير بريل"],
    ["ar", "وصل بريل ثم وصل سوريل", "brill", "وصل سوريل"],
  ] as const)("%s, reported: %s: %s, ⟦%s⟧", (language, text, id, quote) => {
    expect(codesOfVisitor(language, text, id, quote)).toEqual(["evidence/participant-words"]);
  });
});

describe("the inviter that the words of a quote name", () => {
  it.each([
    ["en", "Brill came at the invitation of Sorel", "sorel", "at the invitation of Sorel"],
    ["en", "Brill came at the invitation of France", "sorel", "at the invitation of France"],
    ["en", "Brill came at the invitation of Sorel", "france", "at the invitation of Sorel"],
    ["en", "Sorel invited Brill to Larn", "sorel", "Sorel invited Brill"],
    ["en", "Brill came at his invitation", "sorel", "at his invitation"],
    ["ar", "وصل بريل بدعوة من سوريل", "sorel", "بدعوة من سوريل"],
  ] as const)("%s, accepted: %s: %s, ⟦%s⟧", (language, text, id, quote) => {
    expect(codesOfInviter(language, text, id, quote)).toEqual([]);
  });

  it.each([
    ["en", "Brill came at the invitation of Sorel", "brill", "at the invitation of Sorel"],
    ["en", "Brill came at the invitation of France", "brill", "at the invitation of France"],
    ["ar", "وصل بريل بدعوة من سوريل", "brill", "بدعوة من سوريل"],
  ] as const)("%s, reported: %s: %s, ⟦%s⟧", (language, text, id, quote) => {
    expect(codesOfInviter(language, text, id, quote)).toEqual(["visit/inviter-words"]);
  });
});
