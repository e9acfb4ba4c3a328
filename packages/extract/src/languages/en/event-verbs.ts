import type { GovernorRow, GovernorSense, Trigger, TriggerRow } from "../parts/event-words.ts";
import { inflected, type VerbForms } from "./inflect.ts";

const forms = ["base", "present", "past", "participle", "ing"] as const satisfies readonly (keyof VerbForms)[];

/** The words of a verb list in one form. */
function inForm(verbs: string, form: keyof VerbForms): string {
  return verbs
    .split(/\s+/)
    .map((verb) => inflected(verb)[form])
    .join(" ");
}

function triggersOf(kind: Trigger["kind"], frame: Trigger["frame"], verbs: string): TriggerRow[] {
  return forms.map((form): TriggerRow => [kind, frame, form, inForm(verbs, form)]);
}

function governorsOf(sense: GovernorSense, verbs: string): GovernorRow[] {
  return forms.map((form): GovernorRow => [sense, form, inForm(verbs, form)]);
}

/** The English verbs and nouns that name a visit, a meeting or a call. */
export const englishTriggers: readonly TriggerRow[] = [
  ...triggersOf(
    "visit",
    "direct",
    "visit tour drop_in_on look_in_on call_in_on pop_in_on drop_by reach revisit descend_on",
  ),
  ...triggersOf(
    "visit",
    "to",
    "travel fly go head journey jet come drive sail proceed hurry rush jet_off wing cross_into fly_out lead_a_delegation head_a_delegation lead_a_mission make_his_way make_her_way swing_by",
  ),
  ["visit", "to", "base", "make_for"],
  ["visit", "to", "present", "makes_for"],
  ["visit", "to", "past", "made_for"],
  ["visit", "to", "ing", "making_for"],
  ["visit", "to", "past", "traveled"],
  ["visit", "to", "participle", "traveled"],
  ["visit", "to", "ing", "traveling"],
  ["visit", "to", "future", "bound"],
  ["visit", "to", "base", "send dispatch"],
  ["visit", "to", "present", "sends dispatches"],
  ["visit", "to", "past", "sent dispatched despatched"],
  ["visit", "to", "participle", "sent dispatched despatched"],
  ["visit", "to", "ing", "sending dispatching"],
  ...triggersOf(
    "visit",
    "at",
    "arrive land touch_down stop_over stay spend alight disembark call_in stop_off drop_in_on drop_in stop stop_in pass_through look_in stop_by dock overnight transit pull_into set_foot step_foot step_off call_at put_in pop_in fly_into jet_into sojourn stay_over",
  ),
  ["visit", "at", "future", "due expected awaited"],
  ...triggersOf(
    "visit",
    "from",
    "return come_back get_back fly_back arrive_back fly_home go_home come_home head_home return_home travel_home",
  ),
  ...triggersOf("visit", "for", "leave depart set_off set_out take_off embark"),
  [
    "visit",
    "noun",
    "noun",
    "visit visits trip trips stay stays stopover stopovers journey journeys tour tours pilgrimage arrival departure stop stops layover detour detours swing sojourn",
  ],
  ...triggersOf(
    "meeting",
    "direct",
    "meet receive host welcome greet call_on see summon entertain run_into bump_into buttonhole sit_opposite sit_down_opposite sit_across_from sit_down_across_from",
  ),
  ...triggersOf(
    "meeting",
    "with",
    "sit_down confer talk speak huddle dine lunch consult breakfast parley converse chat gather convene exchange_views discuss negotiate compare_notes come_face_to_face catch_up sup sit meet_up",
  ),
  [
    "meeting",
    "noun",
    "noun",
    "talks meeting meetings discussions negotiations summit audience encounter lunch dinner breakfast consultations luncheon bilateral trilateral quadrilateral session sit_down banquet iftar tête_à_tête tete_a_tete face_to_face one_on_one huddle parley powwow get_together handshake supper colloquy reunion exchange_of_views exchanges_of_views working_lunch credentials letters_of_credence letter_of_credence",
  ],
  [
    "meeting",
    "with",
    "participle",
    "closeted huddled holed_up seated ensconced locked_in_talks locked_in_negotiations deep_in_talks in_conclave",
  ],
  ["meeting", "direct", "participle", "seated_opposite seated_across_from"],
  ["meeting", "with", "past", "co_chaired cochaired"],
  ["meeting", "with", "participle", "co_chaired cochaired"],
  ["meeting", "with", "present", "co_chairs cochairs"],
  ["meeting", "with", "base", "co_chair cochair"],
  ["meeting", "with", "ing", "co_chairing cochairing"],
  ...triggersOf(
    "call",
    "direct",
    "phone telephone ring call ring_up call_up reach contact phone_up get_on_the_phone_to get_on_the_phone_with pick_up_the_phone_to speak_by_phone_to dial get_through_to",
  ),
  ["call", "direct", "past", "dialled"],
  ["call", "direct", "participle", "dialled"],
  ["call", "direct", "ing", "dialling"],
  ["call", "noun", "noun", "call calls conversation conversations conference teleconference videoconference"],
];

/** The English verbs, nouns and adjectives that govern an event. */
export const englishGovernors: readonly GovernorRow[] = [
  ...governorsOf("pay", "pay make undertake conduct carry_out complete be_on"),
  ...governorsOf("begin", "begin start kick_off open embark_on commence launch extend prolong continue carry_on"),
  ...governorsOf(
    "end",
    "end conclude wrap_up finish round_off cut_short curtail break_off close wind_up wind_down break_down break_up",
  ),
  ...governorsOf(
    "hold",
    "hold have conduct chair attend lead resume join receive host place take grant give share present submit hand hand_over tender deliver play_host_to act_as_host_to",
  ),
  ...governorsOf(
    "cancel",
    "cancel call_off scrap axe abandon nix abort drop shelve scrub ditch pull_out back_out pull_out_of back_out_of bow_out_of drop_out_of duck_out_of cry_off abandon withdraw_from pull_the_plug_on strike_from pull_plug_on walk_away_from",
  ),
  ["cancel", "participle", "canceled axed nixed"],
  ["cancel", "past", "canceled axed nixed"],
  ["cancel", "ing", "canceling axing"],
  ["cancel", "noun", "cancellation cancelation scrapping abandonment"],
  ...governorsOf(
    "postpone",
    "postpone delay put_off defer push_back reschedule put_back suspend hold_over set_back move_back shift adjourn",
  ),
  ["postpone", "noun", "postponement deferral delay rescheduling"],
  ...governorsOf("move", "bring_forward move_up move_forward"),
  ...governorsOf(
    "reject",
    `reject refuse decline turn_down rule_out oppose block ban bar prevent forbid fail skip veto snub spurn shun miss
    revoke rescind withdraw avoid boycott hesitate prohibit resist stop`,
  ),
  ["reject", "participle", "unable unwilling reluctant unlikely barred"],
  ["reject", "noun", "refusal failure inability"],
  ...governorsOf(
    "plan",
    "await plan schedule intend expect set arrange prepare agree decide promise pledge vow slate commit book fix",
  ),
  [
    "plan",
    "participle",
    "due ready likely poised pencilled penciled on_course on_track certain sure bound tipped planning",
  ],
  [
    "plan",
    "noun",
    "plans plan decision agreement intention promise commitment preparations date schedule arrangements",
  ],
  ...governorsOf(
    "wish",
    `want hope wish seek urge ask request propose suggest consider mull weigh offer discuss demand need try threaten
    contemplate explore debate encourage advise recommend call_for dream ponder moot float aim press attempt like love
    imagine envisage think_about think_of talk_of push_for`,
  ),
  ["wish", "past", "sought"],
  ["wish", "participle", "willing eager keen open welcome free allowed entitled supposed rumoured rumored"],
  [
    "wish",
    "noun",
    `possibility prospect prospects idea proposal suggestion talk hope hopes wish desire chance request calls call
    readiness willingness offer need attempt bid demand`,
  ],
  ...governorsOf("invite", "invite"),
  ["invite", "noun", "invitation invitations invite"],
  ...governorsOf("accept", "accept take_up"),
  ...governorsOf("announce", "announce confirm make_public"),
  ["announce", "noun", "announcement"],
  ...governorsOf("say", "say tell report claim allege add note state"),
  [
    "say",
    "noun",
    "report reports rumour rumours rumor rumors claim claims speculation allegation allegations news word",
  ],
  ...governorsOf("react", "bring_together"),
  ...governorsOf("deny", "deny"),
  ["deny", "noun", "denial"],
  ...governorsOf("manage", "manage force oblige compel prompt cause"),
  ["manage", "participle", "able"],
  ...governorsOf(
    "react",
    `welcome praise hail condemn criticise criticize denounce slam protest blast applaud follow recall mark describe
    comment_on deplore salute regret decry attack defend protest_against object_to react_to remember cover accompany
    watch overshadow thank`,
  ),
];
