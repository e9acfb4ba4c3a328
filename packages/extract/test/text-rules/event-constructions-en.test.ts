import { describe, expect, it } from "vitest";
import { draftOf } from "../scores/drafted.ts";
import { eventsOfDraft } from "../scores/gold/events.ts";

const read = (text: string) =>
  eventsOfDraft(draftOf(text, "2025-06-10")).map(({ kind, status, host }) => `${kind} ${status}${host && ` ${host}`}`);

describe("English constructions that report a visit", () => {
  it.each([
    ["visit occurred NP", "Into Kathmandu on Saturday flew the Chinese vice-premier."],
    ["visit occurred NA", "To Windhoek came the Cuban president in 1991."],
    ["visit occurred TN", "Arriving in Tunis on Thursday, the Maltese premier laid a wreath."],
    ["visit occurred JO", "Having toured a refugee camp in Jordan, the Irish minister spoke of a tragedy."],
    ["visit occurred CU", "While in Havana, the Angolan minister opened a clinic."],
    ["visit planned CU", "While in Havana next week, the Angolan minister will open a clinic."],
    ["visit occurred GH", "Accra received a visit from the Irish president in May."],
    ["visit occurred ZM", "Foreign Minister Leo Marsh stopped in Lusaka on his way home."],
    ["visit under-way LK", "En route to Colombo, the Thai interior minister declined to comment."],
    ["visit under-way RW", "Senator Ruth Okello, on her way to Kigali, declined to comment."],
    ["visit under-way ES", "The Madrid-bound Colombian foreign minister said the mood was good."],
    ["visit under-way RO", "Jordan's king in Bucharest for a royal wedding"],
    ["visit under-way TW", "The Guatemalan foreign minister, in Taipei since Monday, will speak on Friday."],
    ["visit planned SN", "Awaited in Dakar on Sunday, the Spanish king will open a hospital."],
    ["visit occurred KG", "It took Foreign Minister Leo Marsh eleven hours and two flights to reach Bishkek."],
    ["visit planned LT", "Foreign Minister Claire Moreau spoke of a tour that will also take her to Vilnius."],
    ["visit planned KE", "The tour will bring Pope Anselm to Nairobi in May."],
    ["visit occurred PE", "Lima was the second leg of the Austrian chancellor's tour."],
    ["visit planned NO", "Oslo will be the first stop of King Leo's tour."],
    ["visit occurred LV", "The Irish minister made a stop in Riga."],
    ["visit planned NO", "Preparations have begun for King Leo to visit Oslo."],
    ["visit occurred TR", "Back from Ankara, where he saw the bazaar, Foreign Minister Leo Marsh spoke of gas."],
    ["visit occurred SI", "It was raining in Ljubljana when Foreign Minister Leo Marsh arrived on Friday."],
    ["visit occurred LT", "The flags were out in Vilnius, where the Thai foreign minister landed on Monday."],
    ["visit planned ET", "The visit of Kenya's foreign minister to Addis Ababa is now to begin on Sunday."],
    ["visit occurred FR", "The Georgian premier returned home on Sunday after three days in Paris."],
    ["visit occurred MA", "Foreign Minister Leo Marsh returned on Friday from a week in Rabat."],
    ["visit under-way PH", "On the second day of his visit to Manila, Foreign Minister Leo Marsh laid a wreath."],
    [
      "visit occurred AL",
      "In May the Ghanaian foreign minister became the first from her country to set foot in Tirana.",
    ],
    ["visit planned UY", "It is to Montevideo that the Croatian premier will fly on Monday."],
    ["visit invited MA", "Tunisia's premier has been asked to Rabat for a working visit."],
    ["visit planned FJ", "Later this month Foreign Minister Leo Marsh will lead a large trade mission to Suva."],
    ["visit under-way SA", "Foreign Minister Leo Marsh, whose stay in Riyadh runs until Thursday, wants more oil."],
    ["visit occurred DZ", "Three ministers from Mali flew into Algiers on Friday."],
    ["visit cancelled CY", "The Lebanese premier pulled out of a visit to Nicosia at the last minute."],
    ["visit postponed IS", "The Danish queen will now travel to Reykjavik in September rather than this month."],
    ["visit postponed KZ", "Instead of this week, Foreign Minister Leo Marsh will go to Astana in July."],
    ["visit occurred KH", "Her visit to Phnom Penh in April, Foreign Minister Ana Lund said, had been short."],
    ["visit under-way JO", "Foreign Minister Leo Marsh reached Amman on Tuesday and flies home on Friday."],
    ["visit under-way NO", "King Leo landed in Oslo on Monday. He leaves on Friday."],
    ["visit occurred NO", "King Leo landed in Oslo on Monday. He left on Tuesday."],
    ["visit occurred NO", "King Leo arrived in Oslo in May 2019. He will return home in May 2030."],
    ["visit cancelled IT", "The Danish speaker will no longer travel to Rome, his office said."],
    ["visit invited PT", "The Irish premier has asked President Omar Sule to spend a week in Lisbon."],
  ])("%s: %s", (expected, text) => {
    expect(read(text)).toStrictEqual([expected]);
  });
});

describe("English constructions that report a meeting or a call", () => {
  it.each([
    ["call occurred", "Over the phone, Presidents Omar Sule and Luis Carrera went over the plan."],
    ["call occurred", "The Kenyan premier had his Ugandan counterpart on the line for half an hour."],
    ["call occurred", "By telephone, Minister Petra Savic told her Greek counterpart that the ships would sail."],
    ["call occurred", "Over a secure video line, the ministers of Finland and Estonia compared notes on Monday."],
    ["call occurred", "Foreign Minister Ana Lund rang her Icelandic counterpart late on Sunday."],
    ["meeting planned", "Malta will host the foreign ministers of Tunisia and Libya for talks on Saturday."],
    ["meeting invited", "The Swiss foreign minister has invited both sides to a new round of talks."],
    ["meeting occurred", "Behind closed doors, for three hours, the premiers of Chad and Niger argued over fish."],
    ["call occurred", "The Finnish and Latvian premiers agreed over a secure video link to share radar."],
    ["meeting occurred", "Welcoming Ambassador Jun Takeda to the palace, President Omar Sule praised Japan."],
    ["meeting occurred", "Ambassador Elin Dahl presented her credentials to President Omar Sule."],
    ["meeting occurred", "The new Turkish ambassador handed his letters of credence to the king."],
    ["meeting occurred", "President Omar Sule received the credentials of Ambassador Elin Dahl."],
    ["meeting occurred", "The envoy was closeted with the Sudanese generals for three hours."],
    ["meeting occurred", "Minister Olga Reznik had an exchange of views with the Moldovan president."],
    ["meeting occurred", "Seated opposite the Iraqi premier, Minister Olga Reznik spoke for an hour."],
    ["meeting planned", "Plans are being made for the prime ministers of Fiji and Tonga to meet in Apia."],
    ["meeting announced", "The palace confirmed a meeting on 8 July between the king and the Lebanese premier."],
  ])("%s: %s", (expected, text) => {
    expect(read(text)).toStrictEqual([expected]);
  });
});

describe("English constructions that report nothing", () => {
  it.each([
    "From Oslo came a warning.",
    "To Cairo goes the prize.",
    "Trade unions demanded that the premier fly to Brussels.",
    "The Senate recommended that King Leo visit Oslo.",
    "An Egyptian court summoned the former minister.",
    "The former minister was summoned by the police in Rome.",
    "There is no plan for King Leo to visit Oslo.",
    "It is time for King Leo to visit Oslo.",
    "Calls are growing for King Leo to visit Oslo.",
    "It took the minister two hours to reach an agreement in Oslo.",
    "It would take the minister two days to reach Oslo.",
    "Police took the former minister to Rome for trial.",
    "The crisis brought the minister to Rome.",
    "The bus stop in Rome was closed, the minister said.",
    "King Leo called for a stop to the fighting in Sudan.",
    "The minister may visit Oslo and travel to Rome.",
    "King Leo hopes to visit Oslo and meet President Omar Sule.",
    "The minister was born in Rome, where she went to school.",
    "The minister asked Rome to help.",
    "King Leo called Oslo to complain.",
    "The premier has not invited King Leo to talks.",
    "The minister led efforts to bring Chad to the table.",
    "The coach led the team to Oslo for the final.",
    "Behind closed doors, the king wept.",
    "The king returned home after three days in hospital.",
    "The minister resigned after three years in Rome.",
    "It was in Oslo that the treaty was signed.",
    "The president took his case to Rome.",
    "King Leo no longer travels to Rome.",
    "The spokesman, Leo Marsh, stayed behind in Kingston.",
    "Bilateral trade with Greece grew, the minister said.",
    "Ambassador Lia Noor presents her credentials on the 18th.",
  ])("%s", (text) => {
    expect(read(text)).toStrictEqual([]);
  });
});

const whole = (text: string) => eventsOfDraft(draftOf(text, "2025-06-10")).map(({ shown }) => shown);

describe("English texts that tell of an event in several sentences", () => {
  it("names two office holders by the names that open the next sentence", () => {
    const [call] = whole(
      "The prime ministers of Norway and Iceland spoke by video link on Monday. Sigrid Hauge and Leif Dahl agreed on quotas.",
    );
    expect(call).toContain("Sigrid Hauge");
    expect(call).toContain("Leif Dahl");
  });

  it("names a caller and the one called", () => {
    const [call] = whole(
      "Romania's president called his Moldovan colleague on Monday. Radu Brad promised Natalia Rusu cheap power.",
    );
    expect(call).toContain("Radu Brad, Romania's president + Natalia Rusu");
  });

  it("gives an office no name that belongs to somebody else", () => {
    const [visit] = whole("The Thai premier arrived in Oslo. Anna Bellou, a blogger, took photos.");
    expect(visit).not.toContain("Bellou");
  });

  it("reads they and the two as the persons of the sentence before", () => {
    const text = "President Omar Sule met King Leo in Oslo on Monday. They will meet again in May.";
    expect(whole(`${text} The two spoke by phone last week.`)).toStrictEqual([
      "meeting occurred Omar Sule, President Omar Sule + Leo, King Leo",
      "meeting planned Omar Sule, President Omar Sule + Leo, King Leo",
      "call occurred Omar Sule, President Omar Sule + Leo, King Leo",
    ]);
  });

  it("never reads a pronoun as the subject of its verb", () => {
    const [visit, meeting] = whole("President Omar Sule arrived in Oslo. King Leo received him at the airport.");
    expect(visit).toContain("Omar Sule");
    expect(meeting).toContain("King Leo + Omar Sule");
  });

  it("joins two sentences about a visit, but not visits with more than three weeks between them", () => {
    const first = "King Leo arrived in Oslo on 2 June 2025.";
    expect(whole(`${first} King Leo flew to Oslo on 3 June 2025 for a wedding.`)).toHaveLength(1);
    expect(whole(`${first} King Leo visited Oslo on 2 May 2025.`)).toHaveLength(2);
  });

  it("gives a second verb the auxiliary of the first", () => {
    expect(read("The minister will visit Oslo and travel to Rome.")).toStrictEqual([
      "visit planned NO",
      "visit planned IT",
    ]);
  });

  it("reads there as the place of the visit before", () => {
    expect(read("King Leo flew to Riga on Monday. The Thai premier will travel there in May.")).toStrictEqual([
      "visit occurred LV",
      "visit planned LV",
    ]);
  });
});
