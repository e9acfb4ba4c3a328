import type { EventLists } from "../parts/event-lists.ts";

/** English words around those who visit or meet. */
export const englishParticipantLists: EventLists = {
  relatives: "who which that",
  datedRelatives: "who which whose",
  since: "since",
  and: "and",
  subjectPronouns: "he she they",
  subjectConjunctions: "and then",
  subjectPrepositions: "from of by with for to against about",
  possessives: "his her their",
  possessiveMark: "s",
  of: "of",
  the: "the",
  by: "by",
  forVisit: "for",
  receiving: `received receives receive hosted hosts host welcomed welcomes met meets invited invites greeted thanked thanks praised
    congratulated accompanied criticised criticized`,
  actorAdjectives: "the a an former acting new late high level senior",
  institutions:
    "school university college court trial prison jail hospital church mass work war bed press print market home power",
  holding: "held hold holds holding had have",
  callWords: "call conversation talks by",
  meetVerbs:
    "confer confers conferring huddle huddles huddling negotiate negotiates negotiated negotiating co cochaired came come comes coming lunched dined huddled conferred conversed chatted parleyed breakfasted discuss discusses discussed discussing sat sit sits sitting gathered gather gathering convened convene exchanged exchange exchanging met meet meets meeting",
  meetWith: "with",
  objectFillers:
    "only also both separately first in at three two four on today yesterday his her its their the a an former acting new late visiting counterpart high level senior",
  objectJoints: "and the of his her their with in",
  intransitive:
    "one face alone by over via from amid after before privately together until about in on at for to again briefly today yesterday here privately behind during earlier later there this last next late early for throughout",
  openingGoal: "to into in at towards",
  toGoal: "to",
  atGoal: "to in at into",
  forGoal: "for",
  beforeGoal: "the city capital of",
  goalStops: `who which that where after before when while as because but since said says and whose was were is are has had will
    would`,
  capitalAfter: "capital",
  groups: `factions militias tribes elders governors mayors prosecutors bankers judges rivals quartet trio troika duo spouses sherpas advisers advisors aides dgmos experts rebels mps inspectors monitors counterparts executives delegation delegations mission missions officials diplomats envoys ministers lawmakers negotiators presidents premiers leaders
    kings emissaries representatives delegates parliamentarians senators chiefs ambassadors secretaries foreign_ministers
    commissioners generals mediators legislators side sides monarchs chancellors counterparts commanders deputies`,
  officeHeads: `president premier minister leader envoy ambassador king queen emir sultan chancellor speaker secretary commissioner chief
    negotiator governor deputy counterpart number colleague monarch prince princess pope chairman chairwoman chair head representative
    official mediator diplomat emissary predecessor successor general coordinator rapporteur president-elect monarch ruler premier`,
  actorModifiers: `prime foreign interior defence defense finance trade economy energy health justice deputy vice new former late acting visiting special senior
    top chief high level high-level permanent crown state oil transport agriculture education culture labour labor tourism environment security
    military army naval air industry planning information communications technology science sports youth housing water mining investment
    commerce development home social european external affairs internal royal parliamentary congressional presidential ministerial
    official technical joint large small strong member members person young ailing ageing aging veteran outgoing incoming interim
    elected opposite two three four five six seven eight both several many all some other caretaker transitional defence
    trade economic business diplomatic government opposition rebel peace lead key supreme general national federal provincial
    first second third newly appointed non-resident resident own fellow respective most central regional nordic baltic gulf arab african`,
  actorDeterminers: "the his her their its my our",
  actorPrepositions: "of from for",
};
