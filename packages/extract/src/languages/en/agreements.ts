import type { AgreementWords } from "../parts/agreement-words.ts";

/** English words of agreements. */
export const englishAgreements: AgreementWords = {
  types: [
    ["treaty", "treaty treaties pact pacts convention conventions"],
    ["agreement", "agreement agreements accord accords"],
    [
      "memorandum",
      `memorandum memoranda memorandums mou mous memorandum_of_understanding memoranda_of_understanding
        memorandums_of_understanding memorandum_of_cooperation`,
    ],
    ["protocol", "protocol protocols"],
    ["joint-statement", "joint_statement joint_communique joint_communiqué"],
    ["roadmap", "roadmap road_map plan_of_action action_plan"],
    ["declaration", "joint_declaration declaration"],
    ["contract", "contract contracts"],
    ["exchange-of-notes", "exchange_of_notes exchange_of_letters"],
    ["letter-of-intent", "letter_of_intent letters_of_intent statement_of_intent declaration_of_intent"],
  ],
  stages: [
    ["signed", "signed sign signs inked"],
    ["initialled", "initialled initialed"],
    ["ratified", "ratified"],
    ["agreed", "concluded reached struck finalised finalized sealed"],
    ["issued", "issued adopted"],
    ["under-negotiation", "negotiating renegotiating drafting"],
    ["extended", "extended renewed"],
    ["suspended", "suspended froze"],
    ["terminated", "terminated denounced scrapped"],
  ],
  passives: [
    ["signed", "signed inked"],
    ["initialled", "initialled initialed"],
    ["ratified", "ratified"],
    ["agreed", "concluded reached struck finalised finalized sealed agreed"],
    ["issued", "issued"],
    ["suspended", "suspended frozen"],
    ["extended", "extended renewed"],
    ["terminated", "terminated"],
  ],
  predicates: [
    ["under-negotiation", "under_negotiation being_negotiated in_negotiation"],
    ["in-force", "in_force into_force"],
  ],
  between: "between",
  passiveAuxiliaries: "was were",
  blockers: `to will would could should may might can must not never t cannot yet nor without before if until unless refused failed
    declined being`,
  barriers: `that which who at during after before under over by to and but said will would was were is are against about ahead
    following since`,
};
