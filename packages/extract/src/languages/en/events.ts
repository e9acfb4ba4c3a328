import type { EventLists } from "../parts/event-lists.ts";
import type { EventPatterns, EventWords, VisitTypeRow } from "../parts/event-words.ts";
import { englishClauseLists } from "./event-clauses.ts";
import { englishParticipantLists } from "./event-participants.ts";
import { englishGovernors, englishTriggers } from "./event-verbs.ts";

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
  auxiliaries: `having earlier often thrice last once twice next will would shall has have had is are was were be been being to did do does may might can could should must
    not never t ll d s re ve m didn doesn don isn aren wasn weren hasn haven hadn won wouldn couldn shouldn mightn cannot
    also then later just now soon officially formally currently reportedly already recently first again finally ever only
    still even both together personally briefly secretly publicly directly safely yet reluctantly himself herself`,
  statusModals: "will ll shall would",
  futures: "will ll shall",
  laterFutures: "will would",
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
  unreal: "may might can could should must cannot couldn shouldn ought",
  presentDays: "today tonight now this",
  participleConjunctions: "while when after before since upon",
  participleDone: "while when after since upon on by",
  participleToCome: "before",
  plans: `plans plan planned planning intends intend intended intending wants want wanted hopes hope hoped hoping expects expected
    scheduled set due slated agreed agrees agree agreeing decided decides decision ready prepares preparing prepared poised
    going about committed promised promises vowed pledged pledge willing aims seeks seeking likely tentatively is are was were be been s re`,
  refusals: `refused refuses refuse refusing refusal declined declines decline declining failed fails fail failing failure unable
    unwilling reluctant forbidden forbade banned barred prohibited rejected rejects rejecting unlikely hesitated hesitates denied
    prevented prevents stopped blocked`,
  invites: "invited invites invite inviting invitation invitations",
  ordinals: "first second third fourth fifth last only latest",
  announces: "announced announces announcing announcement",
};

const nouns: EventLists = {
  paying: `paid pays pay paying made makes make making began begins begin beginning started starts start starting concluded
    concludes conclude ended ends end ending completed completes complete finished wrapped undertook undertaken undertake
    undertakes conducted conducts conduct embarked embarks embark kicked extended extends held holds hold holding had hosted hosts host`,
  cancels:
    "dropped ditched binned scuppered shelved cancelled canceled cancels cancel cancelling canceling scrapped scraps scrap axed aborted nixed called_off calls_off call_off abandoned abandons abandon abandoning",
  postpones:
    "postponed postpones postpone postponing delayed delays delay deferred rescheduled put_off puts_off pushed_back",
  cancelNouns: "cancellation cancelation",
  postponeNouns: "postponement deferral",
  plannedNouns: "planned upcoming forthcoming scheduled expected coming future next proposed anticipated",
  pastNouns: "last recent previous earlier latest past",
  ahead: "ahead before prior preparing prepare prepares preparations prepared pending awaits awaiting",
  within: "during on after since following throughout in at from upon",
  on: "on",
  nounNegations: "no not without never",
  withoutWords: "without",
  determiners: "a an the his her their another to",
  rejects: `rejected rejects rejecting refused refuses ruled rules declined declines turned opposed opposes blocked blocks banned bans
    denied denies denying prevented prevents opposing denial forbade skipped vetoed shunned snubbed snubs spurned spurns ignored withdrew
    withdrawn revoked rescinded`,
  nounPhraseJoints: "by of the",
  nounPhraseEnds: "that who which that where and but",
  visitPast: "took_place happened opened resumed began started ended concluded lasted followed came went_ahead",
  visitPresent: "takes_place opens begins starts ends concludes goes_ahead",
  predicateOpeners: "was were is are been be will would did has had have never s",
  predicateFutures: "will would ll going",
  predicateOff: "off",
  predicateOffBefore: "is was now",
  predicatePostponed:
    "adjourned adjourned_to suspended moved moved_to moved_back put_back set_back held_over pushed_to pushed shifted shifted_to on_hold deferred",
  predicateMoved: "brought_forward moved_up moved_forward",
  predicateNone:
    "doubt doubtful unconfirmed uncertain unlikely rejected refused ruled blocked vetoed prevented banned denied",
  predicatePlanned: "the_works the_cards pencilled penciled scheduled planned expected due set arranged slated",
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
  denialPhrases:
    "not_known not_clear unclear_whether unclear_when unclear_if unknown_whether unknown_when untrue_that untrue_report untrue_reports false_that false_report false_reports not_true",
  rejectsReport: "reject rejects rejected rejecting",
  reports: `report reports claim claims allegation allegations assertion assertions rumour rumours rumor rumors suggestion
    suggestions speculation`,
  reportDeterminers: "the any all media press",
  hearsay: `that report reports claim claims rumour rumours rumor rumors allegation allegations news having ever suggestion
    suggestions speculation any plan plans planning he she they it`,
  hearsaySubjects:
    "report reports claim claims rumour rumours rumor rumors rumoured rumored alleged purported it news story",
  untrue:
    "dismissed rejected refuted nonsense false untrue baseless unfounded fabricated denied disputed debunked fake groundless incorrect fabrication fabrications hoax invention",
  deniesAsVerb: "denied disputed",
  deniedObject: "it",
};

const patterns: EventPatterns = {
  adverb: /^[a-z]{4,}ly$/,
  participle: /^[a-z]+ing$/,
  pastParticiple: /^(?:[a-z]+ed|put|led|met|held|made)$/,
  thirdPerson: /^[a-z]+s$/,
};

/** English: the subject comes before its verb. */
export const englishEvents: EventWords = {
  order: "subject-first",
  triggers: englishTriggers,
  governors: englishGovernors,
  visitTypes,
  lists: { ...englishClauseLists, ...verbs, ...nouns, ...denials, ...englishParticipantLists },
  patterns,
};
