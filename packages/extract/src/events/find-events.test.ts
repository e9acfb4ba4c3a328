import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { referenceFolder } from "../../../../scripts/article-folders.ts";
import { findPlaces } from "../gazetteer/find-places.ts";
import { findPersons } from "../persons/find-persons.ts";
import { findTimes } from "../times/find-times.ts";
import { findEvents } from "./find-events.ts";

const reference = readFileSync(new URL("text.txt", referenceFolder), "utf8");

function events(text: string) {
  const places = findPlaces(text);
  const dates = findTimes(text).filter(({ type }) => type === "date" || type === "time");
  return findEvents(text, { places, persons: findPersons(text, { places }), dates });
}

function summary(text: string) {
  const words = (span?: { start: number; end: number }) => span && text.slice(span.start, span.end);
  return events(text).map(({ kind, status, actors, place, date, type }) => ({
    kind,
    status: status.value,
    actors: actors.map(words),
    ...(place ? { country: place.place.country, place: words(place) } : {}),
    ...(date ? { date: words(date) } : {}),
    ...(type ? { type: type.value } : {}),
  }));
}

describe("findEvents", () => {
  it("fills visitor, title, host capital, date and type of the visit in the first line of the reference text", () => {
    const [visit] = events(reference);
    expect(summary(reference)[0]).toEqual({
      kind: "visit",
      status: "occurred",
      actors: ["وزير الخارجية الروسي سيرغي لافروف"],
      country: "IR",
      place: "إلى طهران",
      date: "يوم الثلاثاء الماضي",
      type: "official",
    });
    expect(visit?.evidence.map(({ start, end }) => reference.slice(start, end))).toEqual([
      "وصل وزير الخارجية الروسي سيرغي لافروف إلى طهران يوم الثلاثاء الماضي في زيارة رسمية",
      "زيارة لافروف لطهران",
    ]);
  });

  it("dates an event by the day beside it, not by since when something else has been so", () => {
    const text =
      "بدأ وزير الخارجية المصري شامل الغندور، يوم الاثنين، زيارة رسمية إلى تركيا، هي الأولى له منذ توليه منصبه في مارس الماضي.";
    expect(summary(text)).toMatchObject([
      { kind: "visit", actors: ["وزير الخارجية المصري شامل الغندور"], country: "TR", date: "يوم الاثنين" },
    ]);
  });

  it("finds the earlier missions, the meeting and the talks of the reference text, and no more", () => {
    expect(summary(reference).slice(1)).toEqual([
      {
        kind: "visit",
        status: "occurred",
        actors: ["البعثات الدبلوماسية الإيرانية"],
        country: "RU",
        place: "موسكو",
        date: expect.any(String),
      },
      { kind: "meeting", status: "occurred", actors: ["الرئيس الإيراني حسن روحاني", "لافروف"] },
      { kind: "meeting", status: "occurred", actors: [], date: expect.any(String) },
    ]);
  });

  it.each([
    ["زار الرئيس الفرنسي إيمانويل ماكرون بيروت.", { kind: "visit", status: "occurred", country: "LB" }],
    ["سيزور وزير الخارجية الروسي سيرغي لافروف القاهرة غدا.", { kind: "visit", status: "planned", country: "EG" }],
    [
      "يتوجه الرئيس المصري عبد الفتاح السيسي إلى العاصمة الأردنية عمان.",
      { kind: "visit", status: "planned", country: "JO" },
    ],
    ["ألغى الرئيس الأمريكي دونالد ترامب زيارته إلى الدنمارك.", { kind: "visit", status: "cancelled", country: "DK" }],
    [
      "أجرى الرئيس الأمريكي جو بايدن اتصالا هاتفيا بالرئيس الروسي فلاديمير بوتين.",
      { kind: "call", status: "occurred" },
    ],
    [
      "Russian Foreign Minister Sergei Lavrov arrived in Tehran on Tuesday for an official visit.",
      { kind: "visit", status: "occurred", country: "IR", type: "official" },
    ],
    ["French President Emmanuel Macron visited Beirut.", { kind: "visit", status: "occurred", country: "LB" }],
    [
      "President Joe Biden will travel on a state visit to France.",
      { kind: "visit", status: "planned", country: "FR", type: "state" },
    ],
    ["بدأ الرئيس الصيني شي جين بينغ زيارة دولة إلى السعودية.", { kind: "visit", country: "SA", type: "state" }],
    [
      "يصل إلى بغداد غدا الأحد وزير الخارجية السعودي فيصل بن فرحان.",
      { kind: "visit", status: "planned", country: "IQ" },
    ],
    [
      "قام وفد إيراني رفيع المستوى بزيارة إلى دمشق.",
      { kind: "visit", country: "SY", actors: ["وفد إيراني رفيع المستوى"] },
    ],
    [
      "أجل رئيس الوزراء العراقي محمد شياع السوداني زيارته المقررة إلى واشنطن.",
      { kind: "visit", status: "postponed", country: "US" },
    ],
    [
      "US Secretary of State Antony Blinken will travel to Beijing next week.",
      { kind: "visit", status: "planned", country: "CN" },
    ],
    [
      "Iran's foreign minister, Mohammad Javad Zarif, is visiting Moscow.",
      { kind: "visit", status: "under-way", country: "RU" },
    ],
    [
      "A Chinese delegation arrived in Islamabad on Friday.",
      { kind: "visit", country: "PK", actors: ["Chinese delegation"] },
    ],
    ["President Hassan Rouhani met Foreign Minister Sergei Lavrov in Tehran.", { kind: "meeting", status: "occurred" }],
    ["President Joe Biden held talks with President Xi Jinping.", { kind: "meeting", status: "occurred" }],
    ["A phone call between President Joe Biden and President Vladimir Putin took place.", { kind: "call" }],
  ])("%s", (text, expected) => {
    expect(summary(text)).toEqual([expect.objectContaining(expected)]);
  });

  it.each([
    "لم يزر الرئيس الفرنسي إيمانويل ماكرون بيروت.",
    "لن يزور وزير الخارجية الروسي سيرغي لافروف القاهرة.",
    "President Emmanuel Macron never visited Beirut.",
    "President Emmanuel Macron did not visit Beirut.",
    "وصلت شحنات من اللقاح إلى إيران.",
    "يصل حجم التجارة إلى 2 مليار دولار.",
    "Tourists visited the museum in France.",
    "The measure met criticism.",
    "هاتف جديد في الأسواق",
  ])("nothing: %s", (text) => {
    expect(summary(text)).toEqual([]);
  });

  it("never throws, and every slot stands in the evidence", () => {
    const words = fc.constantFrom(
      "زار",
      "وصل",
      "إلى",
      "طهران",
      "الرئيس",
      "حسن",
      "روحاني",
      "زيارة",
      "رسمية",
      "لم",
      ".",
      "\n",
      "met",
      "visited",
      "Iran",
      "President",
      "Biden",
      "أمس",
      "التقى",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => {
        for (const event of events(list.join(" "))) {
          const slots = [event.status, ...event.actors, event.place, event.date, event.type].filter(
            (slot) => slot !== undefined,
          );
          for (const slot of slots)
            expect(event.evidence.some(({ start, end }) => start <= slot.start && slot.end <= end)).toBe(true);
        }
      }),
    );
  });
});
