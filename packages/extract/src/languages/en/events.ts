import type { EventLists } from "../parts/event-lists.ts";
import type { EventPatterns, EventWords, TriggerRow, VisitTypeRow } from "../parts/event-words.ts";

const triggers: readonly TriggerRow[] = [
  ["visit", "direct", "past", "visited"],
  ["visit", "direct", "base", "visit"],
  ["visit", "direct", "present", "visits"],
  ["visit", "direct", "ing", "visiting"],
  ["visit", "noun", "noun", "visit trip visits"],
  ["visit", "to", "past", "arrived travelled traveled flew flown landed went headed journeyed touched_down"],
  ["visit", "to", "present", "arrives travels flies lands goes heads"],
  ["visit", "to", "base", "arrive travel fly land go head touch_down due"],
  ["visit", "to", "ing", "arriving travelling traveling flying landing going heading"],
  ["visit", "for", "past", "left departed"],
  ["visit", "for", "present", "leaves departs"],
  ["visit", "for", "base", "leave depart"],
  ["visit", "for", "ing", "leaving departing"],
  ["meeting", "direct", "past", "met received hosted"],
  ["meeting", "direct", "present", "meets receives hosts"],
  ["meeting", "direct", "base", "meet receive host"],
  ["meeting", "direct", "ing", "receiving hosting"],
  ["meeting", "noun", "noun", "talks meeting"],
  ["call", "direct", "past", "phoned telephoned"],
  ["call", "direct", "present", "phones telephones"],
  ["call", "direct", "base", "phone telephone"],
  ["call", "noun", "noun", "phone telephone"],
];

const visitTypes: readonly VisitTypeRow[] = [
  ["official-working", "official working visit"],
  ["state", "state visit"],
  ["official", "official visit"],
  ["working", "working visit"],
  ["private", "private visit"],
  ["informal", "informal visit, unofficial visit"],
  ["courtesy", "courtesy visit"],
  ["inspection", "inspection visit"],
  ["secret", "secret visit"],
];

const verbs: EventLists = {
  auxiliaries: `will would shall has have had is are was were be been being to did do does may might can could should must
    not never t ll d s re ve m didn doesn don isn aren wasn weren hasn haven hadn won wouldn couldn shouldn mightn cannot
    also then later just now soon officially formally currently reportedly already recently first again finally ever only
    still even both together personally briefly secretly publicly directly safely yet reluctantly himself herself`,
  modals: "to will would ll shall may might can could should must cannot did didn do does doesn don won wouldn",
  statusModals: "will ll shall would may might",
  futures: "will ll shall",
  clauseFutures: "will would ll shall",
  laterFutures: "will would",
  maybes: "may might",
  conditionals: "would",
  perfect: "have",
  emphaticPast: "did",
  infinitive: "to",
  passives: "was were be been being is are",
  pastProgressive: "was were",
  presentProgressive: "is are s re m been",
  negations: "not never t cannot hardly barely rarely seldom yet",
  contractedNegations: "t",
  affirmed: "only",
  notYet: "yet",
  unreal: "can could should must cannot couldn shouldn ought",
  presentDays: "today tonight now this",
  nounsAndVerbs: "visit visits",
  dueWords: "due",
  dueFollowers: "in at back",
  participleConjunctions: "while when after before since upon",
  participleDone: "while when after since upon on by",
  participleToCome: "before",
  plans: `plans plan planned planning intends intend intended intending wants want wanted hopes hope hoped hoping expects expected
    scheduled set due slated agreed agrees agree agreeing decided decides decision ready prepares preparing prepared poised
    going about committed promised promises vowed pledged pledge willing aims seeks seeking likely tentatively is are was were be been s re`,
  planVerbs: "plans planning intends plan planned scheduled",
  refusals: `refused refuses refuse refusing refusal declined declines decline declining failed fails fail failing failure unable
    unwilling reluctant forbidden forbade banned barred prohibited rejected rejects rejecting unlikely hesitated hesitates denied
    prevented prevents stopped blocked`,
  invites: "invited invites invite inviting invitation invitations",
  accepts: "accept accepts accepted accepting",
  managed: "managed able",
  ordinals: "first second third fourth fifth last only latest",
  dropsPlan: "abandoned dropped shelved",
  announces: "announced announces announcing announcement",
};

const nouns: EventLists = {
  paying: `paid pays pay paying made makes make making began begins begin beginning started starts start starting concluded
    concludes conclude ended ends end ending completed completes complete finished wrapped undertook undertaken undertake
    undertakes conducted conducts conduct embarked embarks embark kicked extended extends held holds hold holding had hosted hosts host`,
  payingBase: "pay make begin start conclude end complete undertake conduct embark hold host",
  cancels:
    "cancelled canceled cancels cancel cancelling canceling scrapped scraps scrap axed aborted nixed called_off calls_off call_off abandoned abandons abandon abandoning",
  postpones:
    "postponed postpones postpone postponing delayed delays delay deferred rescheduled put_off puts_off pushed_back",
  cancelNouns: "cancellation cancelation",
  postponeNouns: "postponement deferral",
  plannedNouns: "planned upcoming forthcoming scheduled expected coming future next proposed anticipated",
  pastNouns: "last recent previous earlier latest past",
  ahead: "ahead before prior preparing prepare prepares preparations prepared pending awaits awaiting",
  within: "during on after since following throughout",
  on: "on",
  ongoingBefore: "is are currently now",
  nounNegations: "no not without never",
  withoutWords: "without",
  determiners: "a an the his her their another to",
  rejects: `rejected rejects rejecting refused refuses ruled rules declined declines turned opposed opposes blocked blocks banned bans
    denied denies denying prevented prevents opposing denial forbade skipped vetoed shunned snubbed snubs spurned spurns ignored withdrew
    withdrawn revoked rescinded`,
  unrealNouns:
    "possible potential hypothetical possibility prospect prospects talk suggested suggests suggest proposes proposal idea discuss consider considers considering considered mulls mulling weighs weighing urged urges",
  nounPhraseJoints: "by of the",
  nounPhraseEnds: "who which that where and but",
  visitPast: "began started ended concluded lasted followed came went_ahead",
  visitPresent: "begins starts ends concludes goes_ahead",
  predicateOpeners: "was were is are been be will would did has had have never s",
  predicateFutures: "will would ll going",
  predicateOff: "off",
  predicateOffBefore: "is was now",
  predicatePostponed: "suspended",
  predicateMoved: "brought_forward moved_to moved_up moved_forward",
  predicateNone:
    "doubt doubtful unconfirmed uncertain unlikely rejected refused ruled blocked vetoed prevented banned denied",
  predicatePlanned: "scheduled planned expected due set arranged slated",
  predicateAnnounced: "announced",
  predicateOccurred: "take takes took taken begin begun happen happened held go occur start started made paid",
  predicateUnderWay: "under_way underway continuing",
};

const denials: EventLists = {
  conditions: "if unless whether wish wishes wished",
  inversions: "had were should",
  nobody: "no none neither nobody nor",
  nobodyExcept: "longer doubt less",
  denialsOfReports:
    "denied denies deny denying denial dismissed dismisses dismissing refuted refutes rebutted debunked disputed",
  denialPhrases: "untrue_that untrue_report untrue_reports false_that false_report false_reports not_true",
  rejectsReport: "reject rejects rejected rejecting",
  reports: `report reports claim claims allegation allegations assertion assertions rumour rumours rumor rumors suggestion
    suggestions speculation`,
  reportDeterminers: "the any all media press",
  hearsay: `that report reports claim claims rumour rumours rumor rumors allegation allegations news having ever suggestion
    suggestions speculation any plan plans planning he she they it`,
  hearsaySubjects:
    "report reports claim claims rumour rumours rumor rumors rumoured rumored alleged purported it news story",
  untrue:
    "false untrue baseless unfounded fabricated denied disputed debunked fake groundless incorrect fabrication fabrications hoax invention",
  deniesAsVerb: "denied disputed",
  deniedObject: "it",
};

const participants: EventLists = {
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
  visitDeterminers: "a an his her their the",
  receiving: `received receives receive hosted hosts host welcomed welcomes met meets invited invites greeted thanked thanks praised
    congratulated accompanied criticised criticized`,
  governors: "plans planning intends called put cut announced announces arrived arrives",
  actorAdjectives: "the a an former acting new late high level senior",
  institutions:
    "school university college court trial prison jail hospital church mass work war bed press print market home power",
  holding: "held hold holds holding had have",
  callWords: "call conversation talks by",
  meetVerbs: "met meet meets",
  meetWith: "with",
  objectFillers:
    "on today yesterday his her its their the a an former acting new late visiting counterpart high level senior",
  objectJoints: "and the of his her their with in",
  intransitive:
    "in on at for to again briefly today yesterday here privately behind during earlier later there this last next",
  toGoal: "to",
  atGoal: "to in at",
  forGoal: "for",
  beforeGoal: "the city capital of",
  goalStops: `who which that where after before when while as because but since said says and whose was were is are has had will
    would`,
  capitalAfter: "capital",
  groups: "delegation delegations mission missions officials diplomats envoy ministers lawmakers",
  fieldOffices: "minister ministers",
  fieldAdjectives: "former acting new outgoing deputy",
};

const patterns: EventPatterns = {
  adverb: /^[a-z]{4,}ly$/,
  participle: /^[a-z]+ing$/,
  pastParticiple: /^(?:[a-z]+ed|put|pushed|axed)$/,
  thirdPerson: /^[a-z]+s$/,
};

/** English: the subject comes before its verb. */
export const englishEvents: EventWords = {
  order: "subject-first",
  triggers,
  visitTypes,
  lists: { ...verbs, ...nouns, ...denials, ...participants },
  patterns,
};
