import type { SpeechAct } from "@diplomatic-visits/core";
import type { SpeechFrame, SpeechRow } from "../parts/statement-words.ts";
import { inflected } from "./inflect.ts";

// "said" and "says", "say" after a plural, and "saying"
function verbs(act: SpeechAct, frame: SpeechFrame, list: string): SpeechRow[] {
  return [...finite(act, frame, list), [act, frame, "participle", forms(list, ({ ing }) => ing)]];
}

// verbs whose participle rarely goes on with the words of its subject: "responding to a question"
function finite(act: SpeechAct, frame: SpeechFrame, list: string): SpeechRow[] {
  return [
    [act, frame, "finite", forms(list, ({ past, present }) => `${past} ${present}`)],
    [act, frame, "plural", forms(list, ({ base }) => base)],
  ];
}

type Inflection = (forms: ReturnType<typeof inflected>) => string;

function forms(list: string, form: Inflection): string {
  return list
    .split(/\s+/)
    .filter((verb) => verb !== "")
    .map((verb) => form(inflected(verb)))
    .join(" ");
}

/** The English verbs of speaking by act, with all their forms. */
export const englishSpeechVerbs: readonly SpeechRow[] = [
  ...verbs("assert", "clause", "say"),
  ...verbs("assert", "told", "tell"),
  [
    "assert",
    "that",
    "finite",
    "is_adamant was_adamant are_adamant were_adamant remains_adamant remained_adamant made_it_clear makes_it_clear let_it_be_known",
  ],
  ...verbs(
    "assert",
    "that",
    `add note state explain remark comment observe argue claim maintain contend assert recall reveal disclose clarify conclude
    insist affirm confirm predict estimate suggest hint signal indicate joke complain lament point_out make_clear boast
    confide testify specify elaborate declare write opine allege counter speculate attest divulge proclaim reckon muse quip whisper
    stipulate rejoin grumble concur`,
  ),
  ...finite(
    "assert",
    "that",
    `doubt reply respond answer continue tweet post report go_on swear shout snap shoot_back fire_back hit_back sum_up put_it
    repeat interject retort chime_in cry exclaim scoff sigh read`,
  ),
  ...verbs("assert", "told", "inform notify remind reassure"),
  ["assert", "that", "finite", "signaled"],
  ["assert", "that", "participle", "signaling"],
  ["assert", "object", "finite", "labeled"],
  ...verbs("stress", "that", "stress underline underscore emphasise emphasize"),
  ...verbs("stress", "object", "stress underline underscore emphasise emphasize highlight"),
  ...verbs("assert", "quoted", "call brand label speak_of talk_of term dub deem"),
  ...verbs("assert", "object", "describe label term liken compare"),
  ...finite("assert", "object", "confirm dub affirm"),
  ...finite("announce", "object", "announce unveil"),
  ...verbs("announce", "that", "announce"),
  ...finite("acknowledge", "object", "admit acknowledge admit_to confess_to own_up_to confess"),
  ...verbs("acknowledge", "that", "admit acknowledge concede confess recognise recognize"),
  ...verbs("reaffirm", "object", "reiterate reaffirm restate"),
  ...verbs("reaffirm", "that", "reiterate reaffirm restate"),
  ...finite("question", "that", "ask wonder inquire enquire query"),
  ...verbs(
    "request",
    "object",
    `urge call_for call_on call_upon appeal_for appeal_to implore request ask beg plead_for plead_with press_for advise exhort
    entreat beseech encourage push_for`,
  ),
  ...verbs("demand", "object", "demand insist_on"),
  ...verbs("demand", "that", "demand"),
  ...verbs("propose", "object", "propose recommend advocate advocate_for"),
  ...verbs("propose", "that", "propose recommend"),
  ...verbs("promise", "object", "promise pledge vow undertake"),
  ...finite("promise", "object", "guarantee"),
  ...verbs("promise", "told", "assure promise"),
  ...verbs("promise", "that", "promise pledge vow guarantee"),
  ...verbs("threaten", "object", "threaten"),
  ...verbs("warn", "that", "warn caution"),
  ...finite("warn", "object", "warn caution"),
  ...verbs("warn", "object", "warn_of warn_against caution_against warn_about"),
  ...verbs("accuse", "object", "accuse blame"),
  ...verbs("accuse", "that", "allege"),
  ...verbs(
    "condemn",
    "object",
    `condemn denounce deplore criticise criticize decry lambast lambaste castigate berate rebuke chide deride ridicule mock slam
    blast assail pillory censure excoriate lash_out_at hit_out_at rail_against inveigh_against`,
  ),
  ...verbs("reject", "object", "reject rule_out dismiss rebuff brush_aside brush_off"),
  ...verbs("deny", "object", "deny refute rebut dispute"),
  ...verbs("welcome", "object", "welcome"),
  ...verbs("praise", "object", "praise hail laud commend applaud extol pay_tribute_to"),
  ...verbs(
    "thank",
    "object",
    `thank express_appreciation_for express_gratitude_for express_his_gratitude_for express_her_gratitude_for
    express_their_gratitude_for express_its_gratitude_for express_thanks_for express_his_appreciation_for
    express_her_appreciation_for express_gratitude_to express_his_gratitude_to express_her_gratitude_to
    express_their_gratitude_to express_its_gratitude_to`,
  ),
  ...verbs("congratulate", "object", "congratulate"),
  ...verbs("apologise", "object", "apologise_for apologize_for"),
  ...verbs("hope", "that", "hope"),
  ...finite("express-concern", "object", "regret lament bemoan"),
  ...finite("express-concern", "that", "regret"),
  ...verbs("assert", "attitude", "express voice convey register"),
  ...finite("assert", "attitude", "issue renew extend offer repeat"),
  ...finite("agree", "that", "agree"),
];
