import { describe, expect, it } from "vitest";
import { articleOf, codesOf } from "../../test/article-of.ts";
import { articleRules } from "./rules.ts";

// The counterexamples break each rule once; these are the borderline cases on both sides, in both languages.

const english =
  "Foreign Minister Ada Brill of Norrin arrived in Larn last Tuesday, 5 May 2026. She met President Tor Velk on 6 May. “We agree,” she said. Trade was about 5 million dollars.";
const arabic =
  "وصلت وزيرة الخارجية أدا بريل إلى لارن يوم الثلاثاء الماضي 5 مايو 2026. والتقت الرئيس تور فيلك يوم الأربعاء. وقالت: «نحن متفقون». وبلغت التجارة حوالي 5 ملايين دولار.";

interface Words {
  text: string;
  visitor: string;
  arrived: string;
  day: string;
  met: string;
  host: string;
  speech: string;
  said: string;
  trade: string;
  number: string;
}

const words: Record<"en" | "ar", Words> = {
  en: {
    ...{
      text: english,
      visitor: "Ada Brill",
      arrived: "arrived in Larn",
      day: "last Tuesday, 5 May 2026",
      met: "She met President Tor Velk on 6 May",
    },
    ...{
      host: "President Tor Velk",
      speech: "We agree",
      said: "said",
      trade: "about 5 million dollars",
      number: "5 million dollars",
    },
  },
  ar: {
    ...{
      text: arabic,
      visitor: "أدا بريل",
      arrived: "وصلت وزيرة الخارجية أدا بريل إلى لارن",
      day: "الثلاثاء الماضي 5 مايو 2026",
      met: "التقت الرئيس تور فيلك يوم الأربعاء",
    },
    ...{
      host: "الرئيس تور فيلك",
      speech: "نحن متفقون",
      said: "قالت",
      trade: "حوالي 5 ملايين دولار",
      number: "5 ملايين دولار",
    },
  },
};

/** The codes reported for a small article with these changes to its visit, its meeting and so on. */
function codes(language: "en" | "ar", changes: Record<string, Record<string, unknown>> = {}): string[] {
  const w = words[language];
  const { visit = {}, meeting = {}, statement = {}, quantity = {}, envelope = {}, brill = {} } = changes;
  const coding = {
    datePublished: "2026-05-10",
    license: "CC0-1.0",
    entities: [
      { id: "brill", kind: "person", name: { en: "Ada Brill" }, mentions: [w.visitor], ...brill },
      { id: "velk", kind: "person", name: { en: "Tor Velk" }, mentions: [{ quote: w.host, form: "nominal" }] },
    ],
    visits: [
      {
        ...{ id: "trip", role: "focal", status: { value: "occurred", quote: w.arrived } },
        ...{ visitors: [{ entity: "brill", quote: w.visitor }], quote: w.arrived },
        ...{ start: { value: "2026-05-05", basis: "explicit", quote: w.day }, ...visit },
      },
    ],
    meetings: [
      {
        ...{
          id: "talks",
          role: "focal",
          status: { value: "occurred", quote: w.met },
          visit: { value: "trip", quote: w.met },
        },
        ...{ participants: [{ entity: "velk", quote: w.host }], quote: w.met, ...meeting },
      },
    ],
    statements: [
      { id: "s", act: "assert", source: ["brill"], cue: w.said, directness: "direct", quote: w.speech, ...statement },
    ],
    quantities: [
      {
        ...{
          id: "q",
          measure: "trade",
          value: 5_000_000,
          unit: "USD",
          basis: "numeral",
          mod: "approx",
          quote: w.trade,
        },
        ...{ note: "Read as US dollars.", ...quantity },
      },
    ],
    ...envelope,
  };
  return codesOf(articleOf(w.text, JSON.parse(JSON.stringify(coding)), language), articleRules).sort();
}

const end = (value: string, language: "en" | "ar", more = {}) => ({
  end: { value, basis: "external", source: { title: "A diary (invented)" }, quote: words[language].day, ...more },
});

describe.each(["en", "ar"] as const)("rules, in %s", (language) => {
  const w = words[language];

  it.each<[string, Record<string, Record<string, unknown>>, string[]]>([
    ["nothing changed", {}, []],
    ["ends on the day it begins", { visit: end("2026-05-05", language) }, []],
    ["ends the day before", { visit: end("2026-05-04", language, { quote: undefined }) }, ["visit/ordered"]],
    ["ends in the month it begins", { visit: end("2026-05", language, { quote: undefined }) }, []],
    ["14 days", { visit: end("2026-05-18", language, { quote: undefined }) }, []],
    ["15 days", { visit: end("2026-05-19", language, { quote: undefined }) }, ["visit/long"]],
    [
      "15 days, with a note",
      { visit: { ...end("2026-05-19", language, { quote: undefined }), note: "A long tour." } },
      [],
    ],
    ["an uncertain end", { visit: end("2026-05-04?", language, { quote: undefined }) }, []],
    [
      "the day before, in a meeting",
      { meeting: { date: { value: "2026-05-04", basis: "external", source: { title: "x" } } } },
      [],
    ],
    [
      "two days before, in a meeting",
      { meeting: { date: { value: "2026-05-03", basis: "external", source: { title: "x" } } } },
      ["visit/meeting-outside"],
    ],
    [
      "a meeting of an announced visit",
      { visit: { status: { value: "announced", quote: w.arrived } } },
      ["visit/date-and-status", "visit/not-begun", "visit/status-words"],
    ],
    [
      "a planned meeting of an announced visit",
      {
        visit: { status: { value: "announced", quote: w.arrived } },
        meeting: { status: { value: "planned", quote: w.met } },
      },
      ["visit/date-and-status", "visit/status-words", "visit/status-words"],
    ],
    [
      "a phone call as the only meeting",
      { meeting: { channel: { value: "phone", quote: w.met } } },
      ["visit/only-remote"],
    ],
    [
      "the wrong weekday",
      { visit: { start: { value: "2026-05-06", basis: "explicit", quote: w.day } } },
      ["time/date-in-quote", "time/weekday"],
    ],
    [
      "the wrong weekday, where the text contradicts itself",
      {
        visit: {
          start: {
            value: "2026-05-06",
            basis: "explicit",
            quote: w.day,
            alternatives: [{ value: "2026-05-05", basis: "external", source: { title: "x" } }],
          },
        },
      },
      [],
    ],
    [
      "a week further back",
      { visit: { start: { value: "2026-04-28", basis: "explicit", quote: w.day } } },
      ["time/date-in-quote", "time/last-weekday"],
    ],
    [
      "ahead of the publication",
      { visit: { start: { value: "2026-05-12", basis: "explicit", quote: w.day } } },
      ["time/date-in-quote", "time/tense", "visit/date-and-status"],
    ],
    [
      "no day of the calendar",
      { visit: { start: { value: "2026-02-30", basis: "explicit", quote: w.day } } },
      ["time/calendar-date"],
    ],
    ["a part of a date, unresolved", { visit: { start: { value: "XXXX-05", basis: "unresolved", quote: w.day } } }, []],
    [
      "a whole date, unresolved",
      { visit: { start: { value: "2026-05-05", basis: "unresolved", quote: w.day } } },
      ["time/unresolved-value"],
    ],
    [
      "counted from a publication that is there",
      { visit: { start: { value: "2026-05-05", basis: "resolved-from-publication", quote: w.day } } },
      [],
    ],
    ["without a cue", { statement: { cue: undefined } }, ["statement/quoted-terms"]],
    ["direct words outside the marks", { statement: { quote: w.met, cue: w.met } }, ["statement/direct-words"]],
    [
      "a source without cue and marks",
      { statement: { quote: w.met, cue: undefined, directness: "indirect" } },
      ["statement/source-without-cue"],
    ],
    [
      "the article's own voice without cue",
      { statement: { quote: w.met, cue: undefined, directness: undefined, source: ["article-voice"] } },
      [],
    ],
    ["a speaking group without members", { brill: { kind: "group" } }, ["statement/group-members"]],
    ["a wrong power of ten", { quantity: { value: 5_000 } }, ["quantity/value-in-quote"]],
    [
      "no modifier",
      { quantity: { mod: undefined, note: undefined, unit: "1" } },
      ["quantity/mod-missing", "quantity/unit-in-quote"],
    ],
    [
      "no modifier, and the word before the quote",
      { quantity: { mod: undefined, note: undefined, unit: "1", quote: w.number } },
      ["quantity/mod-missing", "quantity/unit-in-quote"],
    ],
    ["no modifier, and a note about something else", { quantity: { mod: undefined } }, ["quantity/mod-missing"]],
    [
      "direct words outside the marks, and a note",
      { statement: { quote: w.met, cue: w.met, note: "Why not." } },
      ["statement/direct-words"],
    ],
    ["whose dollar", { quantity: { note: undefined } }, ["quantity/currency-unqualified"]],
    ["a currency no list has", { quantity: { unit: "USX" } }, ["envelope/unknown-code"]],
    ["a withdrawn currency", { quantity: { unit: "DEM" } }, ["envelope/retired-code"]],
    [
      "a body of states for a host",
      { visit: { hostCountry: { value: "UN", quote: w.arrived } } },
      ["reference/country-mentioned"],
    ],
    ["itself as a part", { brill: { partOf: "brill" } }, ["reference/part-of-cycle"]],
    [
      "a topic outside our part of the list",
      { envelope: { about: [{ value: "medtop:20001371", quote: w.arrived }] } },
      [],
    ],
  ])("%s", (_, changes, expected) => {
    expect(codes(language, changes)).toEqual(expected);
  });
});

describe("ranks and titles", () => {
  const office = (title: string, rank: string, language: "en" | "ar") =>
    codesOf(
      articleOf(
        `${title}.`,
        {
          license: "CC0-1.0",
          entities: [
            {
              id: "x",
              kind: "person",
              name: { en: "X" },
              offices: [{ title, rank: { value: rank, quote: title } }],
              mentions: [{ quote: title, form: "nominal" }],
            },
          ],
        },
        language,
      ),
      articleRules,
    );

  it.each([
    ["وزير الخارجية الروسي", "foreign-minister", "ar", []],
    ["وزير الخارجية الروسي", "defence-minister", "ar", ["visit/rank-title"]],
    ["الرئيس الإيراني", "head-of-government", "ar", []],
    ["الرئيس", "head-of-state", "ar", []],
    ["رئيس الوزراء", "head-of-state", "ar", ["visit/rank-title"]],
    ["Foreign Minister", "foreign-minister", "en", []],
    ["Prime Minister", "head-of-state", "en", ["visit/rank-title"]],
    ["Deputy Prime Minister", "deputy-head", "en", []],
    ["Acting Deputy Prime Minister", "unnamed-officials", "en", []],
    ["Keeper of the Seal", "business", "en", []],
  ] as const)("%s as %s (%s)", (title, rank, language, expected) => {
    expect(office(title, rank, language)).toEqual(expected);
  });
});
