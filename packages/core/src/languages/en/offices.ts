import type { Offices } from "../parts/names.ts";

/** English words of offices. */
export const offices: Offices = {
  titles: {
    "head-of-state": "president king queen emir sultan emperor grand_duke monarch pope",
    "head-of-state-and-government": "president king sultan emir",
    "head-of-government": `prime_minister premier chancellor taoiseach head_of_government chief_executive president
      president_of_the_government`,
    "de-facto-leader": `de_facto_leader junta_leader junta_chief chairman_of_the_sovereignty_council head_of_the_transitional_council`,
    heir: "crown_prince crown_princess heir_apparent heir_to_the_throne",
    "supreme-religious-leader": "supreme_leader leader_of_the_islamic_revolution leader_of_the_revolution",
    "deputy-head": `vice_president vice-president deputy_prime_minister deputy_president vice_premier vice-premier vice_chancellor
      deputy_crown_prince`,
    "head-of-authority": `president president_of_the_authority president_of_the_region regional_president prime_minister_of_the_region
      head_of_the_presidential_council leader_of_the_administration`,
    "parliament-speaker": `speaker parliament_speaker speaker_of_parliament house_speaker president_of_the_senate president_of_parliament
      chairman_of_the_state_duma chairman_of_the_federation_council`,
    "foreign-minister": `foreign_minister minister_of_foreign_affairs minister_for_foreign_affairs foreign_secretary secretary_of_state
      external_affairs_minister minister_of_external_affairs`,
    "defence-minister": `defence_minister defense_minister minister_of_defence minister_of_defense defence_secretary defense_secretary
      secretary_of_defense secretary_of_defence minister_of_the_armed_forces`,
    "finance-minister": `finance_minister minister_of_finance treasury_secretary secretary_of_the_treasury chancellor_of_the_exchequer`,
    "other-minister": `minister secretary_of_commerce secretary_of_energy commerce_secretary energy_secretary home_secretary
      attorney_general minister_without_portfolio`,
    "deputy-minister": `deputy_minister deputy_foreign_minister deputy_defence_minister deputy_defense_minister deputy_finance_minister
      vice_minister vice_foreign_minister minister_of_state undersecretary under_secretary assistant_secretary
      deputy_secretary deputy_secretary_of_state assistant_secretary_of_state under_secretary_of_state junior_minister
      parliamentary_secretary`,
    "special-envoy": `special_envoy envoy special_representative personal_representative presidential_envoy
      special_presidential_representative`,
    "national-security-adviser": `national_security_adviser national_security_advisor secretary_of_the_security_council security_council_secretary
      secretary_of_the_supreme_national_security_council`,
    "senior-official": `director director_general director-general spokesman spokesperson spokeswoman intelligence_chief
      head_of_intelligence central_bank_governor presidential_adviser adviser advisor aide`,
    ambassador: `ambassador chargé_d'affaires charge_d'affaires consul_general consul permanent_representative high_commissioner
      nuncio`,
    "military-chief": `chief_of_staff chief_of_the_general_staff army_chief commander commander-in-chief
      chairman_of_the_joint_chiefs_of_staff general`,
    "igo-head": `secretary-general secretary_general president_of_the_european_commission president_of_the_european_council
      director_general director-general managing_director chairperson_of_the_commission`,
    "igo-senior": `high_representative foreign_policy_chief commissioner deputy_secretary-general under-secretary-general
      assistant_secretary-general special_representative special_envoy envoy high_commissioner coordinator`,
    parliamentarian: `member_of_parliament lawmaker senator congressman congresswoman deputy_speaker chair_of_the_committee
      committee_chairman`,
    "party-leader": `party_leader opposition_leader leader_of_the_opposition general_secretary head_of_the_political_bureau
      secretary-general secretary_general`,
    "party-office-head": `director_of_the_office_of_the_central_foreign_affairs_commission head_of_the_international_department
      director_of_the_international_liaison_department politburo_member`,
    "subnational-leader": "governor mayor premier state_governor provincial_governor chief_minister",
    business: `chief_executive chief_executive_officer ceo company_president chairman_of_the_board businessman businesswoman
      head_of_the_chamber_of_commerce`,
    religious: `patriarch archbishop bishop cardinal grand_imam imam grand_mufti mufti ayatollah rabbi pope dalai_lama`,
    "civil-society": "professor activist analyst researcher journalist rector artist head_of_the_red_cross",
    family: "first_lady wife husband prince princess queen_consort spouse",
    "former-official": "former ex-president ex-minister ex-prime_minister president-elect",
    "unnamed-officials": "officials delegation senior_officials official source diplomats mission",
  },
  deputies: "deputy vice assistant acting under former ex",
  bodies: [
    {
      ranks: ["igo-head", "igo-senior"],
      names: `european_commission european_council general_assembly security_council eurogroup world_bank african_union
        arab_league united_nations european_union commission`,
    },
    {
      ranks: ["igo-head", "igo-senior", "parliament-speaker"],
      names: "european_parliament parliamentary_assembly",
    },
    {
      ranks: ["head-of-government"],
      names: "council_of_ministers government",
    },
    {
      ranks: ["business", "senior-official"],
      names: `chamber_of_commerce chamber_of_industry chamber_of_trade chambers company corporation airline airlines
        central_bank national_bank development_bank board business_council holding firm`,
    },
    {
      ranks: ["parliament-speaker", "parliamentarian"],
      names: `senate parliament national_assembly assembly house_of chamber_of_deputies chamber_of_representatives bundestag
        bundesrat duma knesset congress diet legislature`,
    },
    {
      ranks: ["civil-society", "business", "religious", "party-leader", "igo-head", "igo-senior"],
      names: `university college academy institute foundation association club committee society league red_cross
        red_crescent olympic football`,
    },
    {
      ranks: ["senior-official", "igo-head", "igo-senior"],
      names: "court tribunal judiciary",
    },
    {
      ranks: ["party-leader", "parliamentarian"],
      names: "party movement",
    },
    {
      ranks: ["subnational-leader"],
      names: "municipality city_council",
    },
  ],
  undecidedBodies: "council conference authority region",
  heads: "president chairman chairwoman chairperson",
  envoys: "envoy representative",
  senders: "united_nations un european_union eu african_union au arab_league",
  bodyGrammar: { of: "of", articles: "the a an its his her", adjectives: 1, precedes: true },
};
