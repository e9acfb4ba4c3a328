import { describe, expect, it } from "vitest";
import { draftOf } from "../drafted-text.ts";

function agreementsIn(text: string): string[] {
  return (draftOf(text).coding.agreements ?? []).map(
    ({ type, stage, parties }) => `${type?.value} ${stage.value} ${parties.join(" + ")}`,
  );
}

describe("agreements of which a verb decides the stage", () => {
  it.each<[text: string, said: string[]]>([
    ["Egypt and Kenya signed a memorandum of understanding on water.", ["memorandum signed egypt + kenya"]],
    ["A treaty between Peru and Chile was ratified in March.", ["treaty ratified peru + chile"]],
    ["The ministers of Oman and Iran initialled a fisheries accord.", ["agreement initialled oman + iran"]],
    ["India and Nepal are negotiating a trade agreement.", ["agreement under-negotiation india + nepal"]],
    ["Jordan and Iraq issued a joint statement after the talks.", ["joint-statement issued jordan + iraq"]],
    ["France will sign an agreement with Mali.", []],
    ["Spain and Chile did not sign the pact.", []],
    ["The two ministers signed an agreement.", []],
    ["وقعت مصر وكينيا مذكرة تفاهم بشأن المياه.", ["memorandum signed egypt + kenya"]],
    ["وأبرمت قطر وتركيا اتفاقية للتعاون.", ["agreement signed qatar + turkiye"]],
    ["ووقع وزيرا خارجية عمان وإيران بالأحرف الأولى اتفاقية صيد.", ["agreement initialled oman + iran"]],
    ["ولم توقع فرنسا ومالي الاتفاق.", []],
    ["وسيوقع الأردن والعراق عقدا.", []],
    ["A fisheries treaty between Peru and Chile remains under negotiation.", ["treaty under-negotiation peru + chile"]],
    ["لا تزال اتفاقية للنقل بين مصر وكينيا قيد التفاوض.", ["agreement under-negotiation egypt + kenya"]],
  ])("%s", (text, said) => {
    expect(agreementsIn(text)).toEqual(said);
  });

  it("of two ministers has their states as parties, and them as signatories", () => {
    const text =
      "Norwegian Foreign Minister Ada Brill met Czech Foreign Minister Petr Havel. The two ministers signed a memorandum.";
    const [agreement] = draftOf(text).coding.agreements ?? [];
    expect(agreement?.parties).toEqual(["norway", "czechia"]);
    expect(agreement?.signatories?.map(({ entity }) => entity)).toEqual(["ada-brill", "petr-havel"]);
  });
});
