import { describe, expect, it } from "vitest";
import { meetingsIn, visitsIn } from "../drafted-text.ts";

describe("what English sentences report of visits and meetings", () => {
  it.each<[text: string, said: string[]]>([
    ["President Ali Yusuf paid a two-day visit to Oslo.", ["occurred on ⟦paid⟧: President Ali Yusuf to NO"]],
    ["King Leo made his first trip to Oslo on Tuesday.", ["occurred on ⟦made⟧: King Leo to NO 2025-03-04"]],
    [
      "Foreign Minister Leo Marsh is to visit Oslo next month.",
      ["planned on ⟦is⟧: Foreign Minister Leo Marsh to NO 2025-04"],
    ],
    ["Prime Minister Ada Brill did not visit Oslo.", []],
    ["Prime Minister Ada Brill has never visited Oslo.", []],
    ["Prime Minister Ada Brill has yet to visit Oslo.", []],
    ["Prime Minister Ada Brill won't travel to Oslo.", []],
    ["Prime Minister Ada Brill will not be visiting Oslo.", []],
    ["President Karim Sule called off his visit to Rome.", ["cancelled on ⟦called⟧: President Karim Sule to IT"]],
    [
      "President Karim Sule has cancelled a planned trip to Rome.",
      ["cancelled on ⟦cancelled⟧: President Karim Sule to IT"],
    ],
    [
      "President Karim Sule's visit to Rome has been postponed.",
      ["postponed on ⟦postponed⟧: President Karim Sule to IT"],
    ],
    ["President Karim Sule put off his trip to Rome.", ["postponed on ⟦put⟧: President Karim Sule to IT"]],
    ["The trip of President Karim Sule to Rome was scrapped.", ["cancelled on ⟦scrapped⟧: President Karim Sule to IT"]],
    ["President Karim Sule may cancel his visit to Rome.", ["planned on ⟦cancel⟧: President Karim Sule to IT"]],
    ["President Karim Sule ruled out a visit to Rome.", []],
    ["President Karim Sule declined an invitation to visit Rome.", []],
    ["President Karim Sule rejected a visit to Rome.", []],
    [
      "President Karim Sule accepted an invitation to visit Rome.",
      ["planned on ⟦accepted⟧: President Karim Sule to IT"],
    ],
    ["King Leo invited President Karim Sule to visit Oslo.", ["invited on ⟦invited⟧: President Karim Sule to NO"]],
    ["The ministry dismissed reports that President Karim Sule visited Rome.", []],
    ["Reports that President Karim Sule would visit Rome are untrue.", []],
    ["It is not true that President Karim Sule visited Rome.", []],
    ["No Iranian minister visited Rome.", []],
    ["If President Karim Sule visits Rome, he will speak.", []],
    ["President Karim Sule should visit Rome.", []],
    ["President Karim Sule could have visited Rome.", []],
    ["President Karim Sule would have visited Rome.", []],
    ["President Karim Sule is visiting Rome.", ["under-way on ⟦visiting⟧: President Karim Sule to IT"]],
    ["President Karim Sule was visiting Rome when it began.", ["occurred on ⟦visiting⟧: President Karim Sule to IT"]],
    [
      "President Karim Sule is travelling to Rome next week.",
      ["planned on ⟦travelling⟧: President Karim Sule to IT 2025-03-10/2025-03-16"],
    ],
    [
      "President Karim Sule arrives in Rome on Sunday.",
      ["planned on ⟦arrives⟧: President Karim Sule to IT 2025-03-09"],
    ],
    ["President Karim Sule said aid arrived in Rome.", []],
    [
      "President Karim Sule said that a delegation arrived in Rome on Monday.",
      ["occurred on ⟦arrived⟧: delegation to IT 2025-03-03"],
    ],
    ["President Karim Sule thanked King Leo for his visit to Rome.", ["occurred on ⟦visit⟧: King Leo to IT"]],
    ["Egypt welcomed the visit of President Karim Sule to Rome.", ["occurred on ⟦visit⟧: President Karim Sule to IT"]],
    [
      "A planned visit by President Karim Sule to Rome was not cancelled.",
      ["planned on ⟦cancelled⟧: President Karim Sule to IT"],
    ],
    ["Protesters condemned the trip to Rome by King Leo.", ["occurred on ⟦trip⟧: King Leo to IT"]],
    ["President Karim Sule received King Leo in Rome.", ["occurred on ⟦received⟧: President Karim Sule + King Leo"]],
    ["President Karim Sule received a phone call.", ["call occurred on ⟦phone⟧: President Karim Sule"]],
    ["President Karim Sule received condolences from King Leo.", []],
    ["President Karim Sule met with a delegation in Rome.", ["occurred on ⟦met⟧: President Karim Sule + delegation"]],
    ["President Karim Sule met his demands.", []],
    [
      "President Karim Sule met King Leo and Queen Anna in Rome.",
      ["occurred on ⟦met⟧: President Karim Sule + King Leo + Queen Anna"],
    ],
    ["King Leo and Queen Anna met in Rome.", ["occurred on ⟦met⟧: King Leo + Queen Anna"]],
    ["President Karim Sule refused to meet King Leo.", []],
    ["President Karim Sule will host King Leo on Friday.", ["planned on ⟦will⟧: President Karim Sule + King Leo"]],
    ["President Karim Sule hosted a dinner.", []],
    ["President Karim Sule was received by King Leo.", ["occurred on ⟦received⟧: President Karim Sule + King Leo"]],
    ["President Karim Sule cancelled a meeting with King Leo.", []],
    ["President Karim Sule denied meeting King Leo.", []],
    ["President Karim Sule sent a letter to Rome.", []],
    ["President Karim Sule expressed thanks to Rome.", []],
    ["President Karim Sule sent condolences to Iran.", []],
    ["President Karim Sule left Rome for Oslo.", ["occurred on ⟦left⟧: President Karim Sule to NO"]],
    ["President Karim Sule left office on Monday.", []],
    ["President Karim Sule failed to arrive in Rome.", []],
    ["President Karim Sule plans a visit to Rome.", ["planned on ⟦plans⟧: President Karim Sule to IT"]],
    [
      "President Karim Sule plans to travel to Rome in May.",
      ["planned on ⟦plans⟧: President Karim Sule to IT XXXX-05"],
    ],
    ["President Karim Sule announced he will visit Rome.", ["announced on ⟦announced⟧: President Karim Sule to IT"]],
    ["President Karim Sule wrapped up a visit to Rome.", ["occurred on ⟦wrapped⟧: President Karim Sule to IT"]],
    ["President Karim Sule is on a visit to Rome.", ["under-way on ⟦visit⟧: President Karim Sule to IT"]],
    [
      "President Karim Sule travelled to Rome, where he met King Leo.",
      ["occurred on ⟦travelled⟧: President Karim Sule to IT", "occurred on ⟦met⟧: President Karim Sule + King Leo"],
    ],
    [
      "The president of Egypt, Samir Fahmy, visited Rome.",
      ["occurred on ⟦visited⟧: president of Egypt, Samir Fahmy to IT"],
    ],
    ["Ahead of a visit to Rome, President Karim Sule spoke.", []],
    [
      "President Karim Sule's visit to Rome begins on Sunday.",
      ["planned on ⟦begins⟧: President Karim Sule to IT 2025-03-09"],
    ],
    ["President Karim Sule's visit to Rome will take place in May.", ["planned on ⟦will⟧: President Karim Sule to IT"]],
    ["President Karim Sule's visit to Rome did not take place.", []],
    ["President Karim Sule discussed a possible visit to Rome with King Leo.", []],
    [
      "President Ali Yusuf, who visited Oslo in 2019, will visit Oslo next week.",
      [
        "occurred on ⟦visited⟧: President Ali Yusuf to NO 2019",
        "planned on ⟦will⟧: President Ali Yusuf to NO 2025-03-10/2025-03-16",
      ],
    ],
    [
      "President Karim Sule told reporters he would visit Rome from May 3 to 5.",
      ["planned on ⟦would⟧: President Karim Sule to IT 2025-05-03/2025-05-05"],
    ],
    [
      "President Karim Sule will visit Rome on 12 December.",
      ["planned on ⟦will⟧: President Karim Sule to IT 2025-12-12"],
    ],
    [
      "President Karim Sule was to visit Rome but cancelled the trip.",
      ["cancelled on ⟦cancelled⟧: President Karim Sule to IT"],
    ],
  ])("%s", (text, said) => {
    expect([...visitsIn(text), ...meetingsIn(text)]).toEqual(said);
  });
});
