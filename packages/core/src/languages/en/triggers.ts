import type { Triggers } from "../parts/names.ts";
import { speechAct } from "./speech-acts.ts";

/** English words for values of codelists. */
export const triggers: Triggers = {
  visitType: {
    state: "state_visit state_visits official_state_visit state_trip",
    official: "official_visit official_visits official_trip official_tour",
    "official-working": `official_working_visit official_and_working_visit working_and_official_visit working_official_visit
      official_working_trip`,
    working: "working_visit working_visits working_trip working_tour business_visit",
    private:
      "private_visit private_visits private_trip private_stay personal_visit personal_trip family_visit on_holiday on_vacation",
    informal: "informal_visit unofficial_visit informal_trip unofficial_trip non_official_visit",
    transit: `stopover stopovers refuelling_stop refueling_stop layover in_transit transit_stop transit_visit technical_stop
      brief_stop en_route`,
    courtesy: "courtesy_visit courtesy_visits",
    inspection: `inspection_visit inspection_tour inspection_trip study_visit study_tour study_trip fact_finding_visit
      fact_finding_trip fact_finding_mission`,
    ceremonial: `attend_the_funeral attended_the_funeral attend_the_inauguration attended_the_inauguration state_funeral
      attend_the_coronation attended_the_coronation memorial_service`,
    "multilateral-attendance": `attend_the_summit attended_the_summit attend_a_summit to_the_summit attend_the_conference
      attended_the_conference general_assembly`,
    medical: "medical_visit medical_treatment medical_trip for_treatment",
    secret: "secret_visit secret_visits secret_trip unannounced_visit unannounced_trip clandestine_visit covert_visit",
    other: "goodwill_visit surprise_visit return_visit friendly_visit farewell_visit pilgrimage",
  },
  visitAdjective: {
    official: "official officially",
    working: "working",
    private: "private privately personal",
    informal: "informal unofficial informally unofficially",
    secret: "secret secretly clandestine",
    medical: "medical",
  },
  eventStatus: {
    invited: "invited invites invitation",
    announced: `will ll announced announces is_to_visit is_to_meet is_to_arrive is_to_travel is_to_hold is_to_host are_to_meet
      are_to_hold to_visit to_pay_a_visit`,
    planned: `plans plan_to planning planned scheduled expected hopes_to hoped_to intends_to intended_to preparing preparations
      is_set_to are_set_to set_to slated upcoming forthcoming due would likely_to considering is_considering`,
    "under-way": `is_visiting are_visiting is_currently currently currently_in ongoing under_way underway is_holding are_holding
      is_meeting are_meeting began begun started kicked_off continues continuing opened`,
    occurred: `visited visits arrived arrives met held travelled traveled flew landed received hosted concluded ended completed
      wrapped_up paid took_place spoke phoned telephoned talked toured attended returned left departed came went gave discussed
      signed addressed welcomed greeted dined hailed finished was_in were_in`,
    postponed: `postponed postpones postpone postponing postponement put_off puts_off delayed deferred rescheduled pushed_back
      postponed_until moved_to postponed_indefinitely
      indefinitely_postponed`,
    cancelled: `cancelled canceled cancels cancel cancelling canceling cancellation cancelation called_off calls_off call_off
      scrapped scraps abandoned axed postponed_indefinitely
      indefinitely_postponed`,
  },
  agreementType: {
    treaty: "treaty treaties convention conventions pact pacts",
    agreement: "agreement agreements accord accords deal deals",
    memorandum: "memorandum memorandums memoranda mou mous memorandum_of_understanding memoranda_of_understanding",
    protocol: "protocol protocols",
    "joint-statement": `joint_statement joint_statements joint_communique communique joint_press_statement joint_declaration`,
    roadmap: `roadmap roadmaps road_map action_plan plan_of_action work_programme work_plan programme_of_cooperation
      cooperation_programme programme program timetable work_program`,
    declaration: "declaration declarations joint_declaration",
    contract: "contract contracts deal deals",
    "exchange-of-notes": `exchange_of_notes exchange_of_letters exchanged_notes exchanged_letters exchange_of_diplomatic_notes`,
    "letter-of-intent": "letter_of_intent letters_of_intent statement_of_intent declaration_of_intent",
    unspecified: "document documents text texts instrument instruments",
  },
  agreementStage: {
    proposed: "proposed proposes proposal offered suggested will_sign to_be_signed draft",
    "under-negotiation": `under_negotiation negotiating negotiate being_negotiated negotiations negotiates being_drafted drafting
      under_discussion in_talks will_sign to_be_signed expected_to_sign talks_on`,
    agreed: `agreed agree agrees reached concluded finalised finalized struck sealed will_sign to_be_signed expected_to_sign
      due_to_sign ready_to_sign ready_for_signature set_to_sign adopted approved`,
    initialled: "initialled initialed initialling initialing",
    issued: "issued issue issues released published adopted",
    signed: "signed sign signs signing signature signatures inked penned concluded",
    ratified: "ratified ratifies ratify ratification approved",
    "in-force": `in_force into_force took_effect takes_effect take_effect entered_into_force enters_into_force came_into_force
      effective`,
    "implementation-urged": `called_for_the_implementation urged_implementation called_for_implementation speed_up_the_implementation
      speed_up_implementation accelerate_the_implementation should_be_implemented must_be_implemented`,
    implemented: "implemented carried_out implementing implements put_into_practice implementation",
    extended: "extended extend extends renewed renew renews prolonged extension renewal",
    "under-renegotiation": `renegotiate renegotiated renegotiating renegotiation renegotiations negotiating negotiations`,
    suspended: "suspended suspends suspend suspending suspension frozen froze",
    violated: "violated violates violating violation violations breached breaches breach broke broken",
    terminated: `terminated terminates terminate termination withdrew withdrawn withdraw withdrawal denounced expired lapsed
      scrapped`,
  },
  meetingFormat: {
    "one-on-one": "one_on_one tete_a_tete head_to_head",
    restricted: "restricted_meeting restricted_format narrow_format restricted",
    expanded: "expanded enlarged plenary delegation_level expanded_talks extended_format",
    bilateral: "bilateral",
    trilateral: "trilateral three_way tripartite",
    multilateral: "multilateral",
    "two-plus-two": "two_plus_two",
    summit: "summit summits",
    "courtesy-call": "courtesy_call courtesy_calls courtesy_visit",
    audience: "audience",
    meal: "breakfast lunch dinner banquet luncheon supper iftar working_lunch working_dinner working_breakfast",
    "on-the-margins": "sidelines margins",
    "press-conference": "press_conference news_conference press_conferences",
    "press-statement": "press_statement press_statements statements_to_the_press",
    ceremony: "ceremony ceremonies wreath wreaths",
    "cultural-event": "concert exhibition performance festival",
    "site-visit": "site_visit toured inspected",
    "business-forum": "business_forum economic_forum business_council business_leaders",
    "public-address": "speech address addressed lecture speeches",
    talks: "talks negotiations discussions consultations",
  },
  meetingChannel: {
    "in-person": "in_person face_to_face",
    phone: "phone telephone phoned telephoned by_phone phone_call phone_conversation telephone_call",
    video: "video videoconference video_conference video_link video_call virtual virtually online teleconference",
    written: "letter letters in_writing written_message wrote cable",
  },
  purpose: {
    meet: "meet meets meeting meetings see",
    "hold-talks": "talks talk discussions conversations",
    negotiate: "negotiate negotiations negotiating",
    consult: "consult consultations discuss discussing coordinate exchange_views",
    sign: "sign signing signature",
    mediate: "mediate mediation mediating mediator broker",
    "attend-event": `attend attending participate participating participation take_part taking_part summit conference forum fair
      session`,
    ceremonial: `funeral inauguration coronation wedding memorial commemoration commemorate anniversary ceremony celebrations
      mourn`,
    "deliver-message": "message letter messages",
    inspect: "inspect inspection inspecting survey",
    "strengthen-relations": `strengthen strengthening relations ties cooperation friendship deepen deepening develop developing
      improve boost enhance expand expanding repair consolidate mend`,
    "follow-up": "follow_up following_up review",
    "show-support": "solidarity support show_support",
    "trade-promotion": "trade investment investments business contracts investors exports",
    humanitarian: "humanitarian relief aid release hostages prisoners",
    reciprocal: "return_visit reciprocate return_a_visit",
    "introduce-office-holder": "introduce farewell take_leave introductory",
    private: "holiday vacation private treatment family leisure",
  },
  speechAct,
  modality: {
    probable: "likely probably expected presumably expects unlikely",
    possible: "may might could perhaps possibly possible maybe potentially can potential possibility chance",
    hoped: "hopes hope hoped hopefully wishes wished hoping",
    required: `must should need needs needed necessary ought has_to have_to had_to required requires essential imperative necessity
      vital shall cannot_be`,
    "non-literal": "so_called metaphorically figuratively symbolically",
  },
  modalMark: {
    probable: "probably presumably is_likely_to are_likely_to is_expected_to are_expected_to will_likely",
    possible: "may might could perhaps possibly maybe",
    required: "must should ought_to has_to have_to",
  },
  complementizer: "that",
  clause: `but however that which who whom whose if whether because although though unless while when where until after before since than so
    lest provided as how why what`,
  adverb: "also later then again had has have has_also had_also earlier now finally reportedly further",
  preposition: "of for by with to from on about at in against under s",
  none: `united_states state_of as_well may_be_the diplomatic_protocol chief_of_protocol protocol_office head_of_protocol protocol_department
    in_agreement of_agreement agreement_between_them left_on_the left_open last_may next_may early_may late_may in_may of_may`,
};
