import { describe, expect, it } from "vitest";
import { articleOf, codesOf } from "../../../test/article-of.ts";
import { articleRules } from "../rules.ts";

const rules = articleRules.filter(({ code }) =>
  /agreement-parties|length-in-quote|meeting-country|outside-tour|participant-side|place-kind|listed-twice|evidence\/swapped/.test(
    code,
  ),
);

type Part = Record<string, unknown>;
type Language = "ar" | "en" | "es" | "fa" | "fr" | "ru" | "tr";
type Row = readonly [name: string, language: Language, text: string, coding: (text: string) => Part];

const day = (value: string, quote: string): Part => ({ value, basis: "external", source: { title: "Log" }, quote });

/** A visit that rests on the whole text, from one day to another. */
const visit = (text: string, part: Part = {}): Part => ({
  ...{ id: "v", role: "focal", status: { value: "occurred", quote: text, note: "Not compared here." } },
  ...{ visitors: [{ entity: "brill", quote: text }], quote: text, ...part },
});
const stay =
  (start: string, end: string, part: Part = {}) =>
  (text: string) => ({
    visits: [visit(text, { start: day(start, text), end: day(end, text), ...part })],
  });

const people = { ar: ["بريل", "سوريل"], fa: ["بریل", "سورل"], ru: ["Брилл", "Сорель"] } as const;

function codes([, language, text, coding]: Row): string[] {
  const [brill, sorel] = (people as Partial<Record<Language, readonly [string, string]>>)[language] ?? [
    "Brill",
    "Sorel",
  ];
  const entity = (id: string, kind: string, name: string, country: string): Part => ({
    ...{ id, kind, name: { [language]: name }, country },
    mentions: [{ quote: name, prefix: "; " }],
  });
  const entities = [
    ...[entity("brill", "person", brill, "DE"), entity("sorel", "person", sorel, "FR")],
    ...[entity("paris", "place", "Paris", "FR"), entity("madrid", "place", "Madrid", "ES")],
    ...[entity("france", "country", "France", "FR"), entity("spain", "country", "Spain", "ES")],
    entity("germany", "country", "Germany", "DE"),
  ];
  const whole = `${text}\n; ${[brill, sorel, "Paris", "Madrid", "France", "Spain", "Germany"].join("; ")}`;
  return codesOf(articleOf(whole, { entities, ...coding(text) }, language), rules);
}

const lengths: readonly (readonly [Language, string])[] = [
  ["ar", "زيارة تستغرق ثلاثة أيام"],
  ["en", "A three-day visit"],
  ["es", "Una visita de tres días"],
  ["fa", "سفر سه روزه"],
  ["fr", "Une visite de trois jours"],
  ["ru", "Трёхдневный визит продлится три дня"],
  ["tr", "Üç günlük ziyaret"],
];

const meeting = (text: string, part: Part): Part => ({
  id: "m",
  role: "focal",
  status: { value: "occurred", quote: text, note: "Not compared here." },
  quote: text,
  ...part,
});
const at = (value: string, quote: string) => ({ value, quote });

const inFrance = (meetingPart: (text: string) => Part) => (text: string) => ({
  visits: [visit(text, { hostCountry: { value: "FR", quote: text, note: "Not compared here." } })],
  meetings: [meeting(text, { visit: at("v", text), ...meetingPart(text) })],
});

const tour = (from: string, to: string, stop: string) => (text: string) => ({
  visits: [
    visit(text, { id: "tour", start: day(from, text), end: day(to, text) }),
    visit(text, { partOf: "tour", start: day(stop, text), hostCountry: { value: "FR", quote: text, note: "n" } }),
  ],
});

const deal = (text: string, parties: string[], mentions: Record<string, string>): Part => ({
  agreements: [{ id: "a", stage: { value: "signed", quote: text }, parties, quote: text }],
  entities: Object.entries(mentions).map(([id, name], i) => ({
    ...{ id, kind: "country", name: { en: name }, country: ["DE", "FR", "ES"][i] },
    mentions: [name],
  })),
});

const accepted: readonly Row[] = [
  ...lengths.map(([language, text]): Row => ["as long as its words", language, text, stay("2026-03-03", "2026-03-05")]),
  ["counted in nights", "en", "A three-day visit", stay("2026-03-03", "2026-03-06")],
  ["with a note", "en", "A three-day visit", stay("2026-03-03", "2026-03-20", { note: "It was extended." })],
  [
    "of a month, in days of something else",
    "en",
    "A visit after three days of talks elsewhere",
    stay("2026-03-03", "2026-03-05"),
  ],
  ["a meeting in the host country", "en", "They met in Paris", inFrance((t) => ({ place: at("paris", t) }))],
  [
    "a meeting abroad with a note",
    "en",
    "They met in Madrid",
    inFrance((t) => ({ place: { ...at("madrid", t), note: "At the summit." } })),
  ],
  ["a stop inside its tour", "en", "A tour", tour("2026-03-03", "2026-03-09", "2026-03-05")],
  ["a stop a day before its tour", "ar", "جولة", tour("2026-03-03", "2026-03-09", "2026-03-02")],
  [
    "a member of the delegation",
    "en",
    "He came",
    (t) => ({ visits: [visit(t, { visitors: [{ entity: "brill", role: "delegation-member", quote: t }] })] }),
  ],
  ["a place that is a country", "en", "He came", (t) => ({ visits: [visit(t, { place: at("france", t) })] })],
  [
    "one person with two roles",
    "en",
    "He came",
    (t) => ({
      meetings: [
        meeting(t, {
          participants: [
            { entity: "brill", quote: t },
            { entity: "brill", role: "mediator", quote: t, note: "Also mediates." },
          ],
        }),
      ],
    }),
  ],
  [
    "the parties that are named",
    "en",
    "Germany and France signed it",
    (t) => deal(t, ["germany", "france"], { germany: "Germany", france: "France" }),
  ],
];

const rejected: readonly (readonly [...Row, string])[] = [
  ...lengths.map(([language, text]): readonly [...Row, string] => [
    "longer than its words",
    language,
    text,
    stay("2026-03-03", "2026-03-09"),
    "visit/length-in-quote",
  ]),
  [
    "a meeting abroad",
    "en",
    "They met in Madrid",
    inFrance((t) => ({ place: at("madrid", t) })),
    "visit/meeting-country",
  ],
  ["a meeting abroad", "ar", "التقيا هناك", inFrance((t) => ({ place: at("madrid", t) })), "visit/meeting-country"],
  ["a stop after its tour", "en", "A tour", tour("2026-03-03", "2026-03-09", "2026-03-19"), "visit/outside-tour"],
  ["a stop before its tour", "ar", "جولة", tour("2026-03-03", "2026-03-09", "2026-02-03"), "visit/outside-tour"],
  [
    "a visitor as host",
    "en",
    "He came",
    (t) => ({ visits: [visit(t, { visitors: [{ entity: "brill", role: "host-side", quote: t }] })] }),
    "visit/participant-side",
  ],
  [
    "a visitor as host",
    "ar",
    "وصل",
    (t) => ({ visits: [visit(t, { visitors: [{ entity: "brill", role: "reception", quote: t }] })] }),
    "visit/participant-side",
  ],
  [
    "a visitor as host of a meeting",
    "en",
    "They met",
    inFrance((t) => ({ participants: [{ entity: "brill", role: "host-side", quote: t }] })),
    "visit/participant-side",
  ],
  [
    "a person as place",
    "en",
    "He came",
    (t) => ({ visits: [visit(t, { place: at("sorel", t) })] }),
    "reference/place-kind",
  ],
  [
    "a person as place",
    "ar",
    "التقيا",
    (t) => ({ meetings: [meeting(t, { place: at("sorel", t) })] }),
    "reference/place-kind",
  ],
  [
    "a participant twice",
    "en",
    "They met",
    (t) => ({
      meetings: [
        meeting(t, {
          participants: [
            { entity: "brill", quote: t },
            { entity: "brill", quote: t },
          ],
        }),
      ],
    }),
    "reference/listed-twice",
  ],
  [
    "a source twice",
    "ar",
    "قالا",
    (t) => ({ statements: [{ id: "s", act: "assert", source: ["brill", "brill"], quote: t }] }),
    "reference/listed-twice",
  ],
  [
    "a party that the words do not name",
    "en",
    "Germany and France signed it",
    (t) => deal(t, ["germany", "spain"], { germany: "Germany", france: "France", spain: "Spain" }),
    "visit/agreement-parties",
  ],
];

describe("the facts of a visit", () => {
  it.each(accepted)("accepted: %s (%s: %s)", (...row) => {
    expect(codes(row)).toEqual([]);
  });

  it.each(rejected)("reported: %s (%s: %s)", (name, language, text, coding, code) => {
    expect(codes([name, language, text, coding])).toEqual([code]);
  });
});
