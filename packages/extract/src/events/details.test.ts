import { describe, expect, it } from "vitest";
import { draftOf } from "../../test/scores/drafted.ts";

function details(text: string): unknown {
  const { visits = [], meetings = [] } = draftOf(text, "2025-06-10").coding;
  const of = (list: readonly { value: unknown }[] = []) => list.map(({ value }) => value).join(" ");
  return [
    ...visits.map(({ purposes, inviter, statusReason }) =>
      [of(purposes), inviter?.value ?? "", Object.values(statusReason?.value ?? {}).join("")].join(" | "),
    ),
    ...meetings.map(({ formats }) => of(formats)),
  ];
}

describe("details of events", () => {
  it.each([
    [
      "Foreign Minister Ada Brill arrived in Cairo for talks at the invitation of President Karim Sule.",
      ["hold-talks | karim-sule | "],
    ],
    ["Foreign Minister Ada Brill arrived in Cairo at the invitation of her parents.", [" |  | "]],
    ["Prime Minister Ada Brill visited Rome to sign a treaty.", ["sign |  | "]],
    ["Prime Minister Ada Brill visited Rome, and went to sleep.", [" |  | "]],
    [
      "President Karim Sule postponed a visit to Berlin because of the earthquake, his office said.",
      [" |  | the earthquake"],
    ],
    ["President Karim Sule visited Berlin because of the earthquake.", [" |  | "]],
    ["President Karim Sule held bilateral talks with Prime Minister Ada Brill.", ["bilateral talks"]],
    ["President Karim Sule met Prime Minister Ada Brill, who left a summit.", [""]],
    ["وصل وزير الخارجية أيمن صبري إلى نيروبي لبحث مياه النيل.", ["consult |  | "]],
    ["أرجأ الرئيس التركي سليم أيدن زيارة إلى برلين بسبب الزلزال.", [" |  | الزلزال"]],
  ])("%s", (text, expected) => {
    expect(details(text)).toEqual(expected);
  });

  it.each([
    ["Prime Minister Ada Brill concluded a visit to Rome on Monday.", ["", "2025-06-09"]],
    ["Prime Minister Ada Brill visited Rome on Monday.", ["2025-06-09", ""]],
    ["اختتم وزير الخارجية أيمن صبري زيارة رسمية إلى نيروبي يوم الاثنين.", ["", "2025-06-09"]],
  ])("the day of a verb of ending is the last: %s", (text, days) => {
    const [visit] = draftOf(text, "2025-06-10").coding.visits ?? [];
    expect([visit?.start?.value ?? "", visit?.end?.value ?? ""]).toEqual(days);
  });

  it.each([
    [
      "Prime Minister Ada Brill's visit to Rome, planned for 9 June, was postponed to Monday, 21 July.",
      "2025-06-09",
      "2025-07-21",
    ],
    ["Prime Minister Ada Brill postponed until 20 July a visit to Rome.", "", "2025-07-20"],
    ["Prime Minister Ada Brill cancelled a visit to Rome that was scheduled for 20 June.", "2025-06-20", ""],
    // the day of the decision is not one of the visit
    ["On Monday Prime Minister Ada Brill cancelled her visit to Rome.", "", ""],
    ["أرجأ الرئيس التركي سليم أيدن زيارته المقررة في 9 يونيو إلى برلين حتى 20 يوليو.", "2025-06-09", "2025-07-20"],
  ])("a visit that is off has a planned day and a new one: %s", (text, planned, later) => {
    const [visit] = draftOf(text, "2025-06-10").coding.visits ?? [];
    expect([visit?.plannedStart?.value ?? "", visit?.start?.value ?? ""]).toEqual([planned, later]);
    expect(visit?.start?.mod).toBeUndefined();
  });

  it.each([
    ["Foreign Minister Ada Brill arrived in Lyon on Monday on a working visit.", "Lyon", "working"],
    ["Foreign Minister Ada Brill (pictured) arrived in Lyon.", "Lyon", undefined],
    ["Foreign Minister Ada Brill's visit to Kutaisi was postponed.", "Kutaisi", undefined],
    ["توجهت وزيرة الخارجية السويدية آدا بريل إلى بريشتوفا أمس.", "بريشتوفا", undefined],
  ])("a town that no list has is the place of a visit: %s", (text, town, type) => {
    const { visits, entities } = draftOf(text, "2025-06-10").coding;
    const place = entities?.find(({ id }) => id === visits?.[0]?.place?.value);
    expect([Object.values(place?.name ?? {})[0], visits?.[0]?.type?.value]).toEqual([town, type]);
    expect(visits?.[0]?.hostCountry).toBeUndefined();
  });

  it("a town whose country a list tells is the place of a visit to that country", () => {
    const { visits, entities } = draftOf("زارت وزيرة الخارجية السويدية آدا بريل مراكش أمس.", "2025-06-10").coding;
    const place = entities?.find(({ id }) => id === visits?.[0]?.place?.value);
    expect([visits?.[0]?.hostCountry?.value, Object.values(place?.name ?? {})[0]]).toEqual(["MA", "مراكش"]);
  });

  it.each([
    [
      "Foreign Minister Ada Brill arrived in Cairo. She came for talks at the invitation of President Karim Sule.",
      "hold-talks | karim-sule | karim-sule",
    ],
    [
      "Foreign Minister Ada Brill visited Cairo. The three-day visit comes at the invitation of President Karim Sule.",
      " | karim-sule | karim-sule",
    ],
    ["Foreign Minister Ada Brill visited Cairo. She said that talks were held.", " |  | "],
    [
      "زار وزير الخارجية المصري أيمن صبري نيروبي. وتأتي الزيارة بدعوة من الرئيس سالم الكواري.",
      " | salam-al-kawari | salam-al-kawari",
    ],
  ])("the next sentence goes on about the visit, and who invites is a host: %s", (text, expected) => {
    const [visit] = draftOf(text, "2025-06-10").coding.visits ?? [];
    const { purposes = [], inviter, hosts = [] } = visit ?? {};
    expect([purposes.map(({ value }) => value), inviter?.value, hosts.map(({ entity }) => entity)].join(" | ")).toBe(
      expected,
    );
  });

  it.each([
    [
      "Kenya's foreign minister ends a tour\n\nKenyan Foreign Minister Amina Oduya on Wednesday concluded a tour of Egypt and Chad. She arrived in Cairo on Sunday on an official visit. She met President Karim Sule. Oduya had met Prime Minister Ada Brill.",
      ["focal: tour", "focal EG 2025-06-08: official", "focal TD", "focal: karim-sule", "background: ada-brill"],
    ],
  ])("the stops of a tour have the words of their own sentences: %s", (text, expected) => {
    const { visits = [], meetings = [] } = draftOf(text, "2025-06-10").coding;
    expect([
      ...visits.map(({ role, hostCountry, start, type }) =>
        hostCountry
          ? [role, hostCountry.value, start ? `${start.value}: ${type?.value}` : ""].join(" ").trim()
          : `${role}: tour`,
      ),
      ...meetings.map(({ role, participants = [] }) => `${role}: ${participants.at(-1)?.entity}`),
    ]).toEqual(expected);
  });

  it.each([
    [
      "President Karim Sule held talks with Prime Minister Ada Brill on trade and a new ferry line.",
      "",
      "trade transport",
    ],
    [
      "President Karim Sule met Prime Minister Ada Brill. They discussed energy, tourism and student visas.",
      "",
      "energy tourism consular",
    ],
    ["President Karim Sule held talks with Trade Minister Ada Brill on Monday.", "", ""],
    ["President Karim Sule met Prime Minister Ada Brill, who said that trade rose.", "", ""],
    ["President Karim Sule spoke by phone with Prime Minister Ada Brill.", "phone by phone", ""],
    ["President Karim Sule held a video call with Prime Minister Ada Brill.", "video video call", ""],
    ["President Karim Sule received Prime Minister Ada Brill.", "in-person received", ""],
    ["President Karim Sule met Prime Minister Ada Brill.", "", ""],
    ["أجرى الوزير المصري أيمن صبري مباحثات مع نظيره سالم الكواري تناولت التجارة والنقل الجوي.", "", "trade transport"],
    [
      "استقبل الرئيس سالم الكواري الوزير المصري أيمن صبري، وبحثا العلاقات الثنائية.",
      "in-person استقبل",
      "bilateral-relations",
    ],
  ])("by what those who meet speak, and about what: %s", (text, channel, areas) => {
    const [meeting] = draftOf(text, "2025-06-10").coding.meetings ?? [];
    const by = meeting?.channel;
    expect(by ? `${by.value} ${typeof by.quote === "string" ? by.quote : ""}` : "").toBe(channel);
    expect((meeting?.issueAreas ?? []).map(({ value }) => value).join(" ")).toBe(areas);
  });

  it("does not repeat an earlier visit for 'the trip'", () => {
    const text = "Foreign Minister Ada Brill arrived in Lyon. Before the trip, Brill spoke to the minister.";
    expect(draftOf(text, "2025-06-10").coding.visits).toHaveLength(1);
  });

  it.each([
    ["Trade between Egypt and Kenya reached $1.1 billion in 2024.", "2024"],
    ["Trade reached $1.1 billion, and in 2024 a bridge was opened.", undefined],
    ["بلغ التبادل التجاري 120 مليون دولار في عام 2025.", "2025"],
  ])("a quantity has the time that follows it: %s", (text, year) => {
    expect(draftOf(text, "2025-06-10").coding.quantities?.[0]?.time?.value).toBe(year);
  });
});
