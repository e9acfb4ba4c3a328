import type { StatementWords } from "../parts/statement-words.ts";

/** English words of reported speech. */
export const englishStatements: StatementWords = {
  order: "subject-first",
  verbs: [
    ["assert", "clause", "finite", "said says say"],
    ["assert", "told", "finite", "told tells"],
    [
      "assert",
      "that",
      "finite",
      `doubted doubts claim insist argue believe doubt suspect predict admit maintain added adds noted notes stated states explained explains remarked remarks commented comments observed observes argued argues
      claimed claims maintained maintains contended contends asserted asserts recalled recalls revealed reveals disclosed discloses
      replied replies responded responds answered answers clarified clarifies continued concluded concludes wrote writes tweeted posted
      believes believed thought predicted predicts estimated estimates suggested suggests hinted hints signalled signaled indicated
      indicates reported reports joked quipped complained complains lamented pointed_out points_out went_on made_clear makes_clear
      swore mused whispered shouted insisted insists boasted shot_back fired_back hit_back snapped confided testified summed_up put_it quipped elaborated specified
      affirmed affirms confirmed confirms repeated repeats interjected opined conceded_only declared declares`,
    ],
    ["assert", "clause", "participle", "saying"],
    ["assert", "told", "participle", "telling"],
    [
      "assert",
      "that",
      "participle",
      `adding noting stating explaining remarking commenting observing arguing claiming maintaining asserting recalling revealing
      clarifying insisting confirming affirming pointing_out suggesting predicting making_clear declaring writing concluding
      indicating disclosing complaining`,
    ],
    [
      "stress",
      "that",
      "finite",
      `stressed stresses underlined underlines underscored underscores emphasised emphasized emphasises
      emphasizes`,
    ],
    ["stress", "object", "finite", "highlighted highlights"],
    ["assert", "quoted", "finite", "called calls branded brands"],
    ["assert", "quoted", "participle", "calling branding"],
    ["assert", "that", "finite", "read reads"],
    ["assert", "object", "finite", "confirmed confirms"],
    ["announce", "object", "finite", "announced announces unveiled"],
    ["acknowledge", "object", "finite", "admitted admits acknowledged acknowledges"],
    ["assert", "object", "finite", "described describes dubbed labelled labeled termed likened compared"],
    ["assert", "object", "participle", "describing likening comparing"],
    ["stress", "that", "participle", "stressing underlining underscoring emphasising emphasizing"],
    ["reaffirm", "object", "finite", "reiterated reiterates reaffirmed reaffirms restated"],
    ["reaffirm", "object", "participle", "reiterating reaffirming"],
    ["announce", "that", "finite", "announced announces proclaimed"],
    ["announce", "that", "participle", "announcing"],
    ["acknowledge", "that", "finite", "admitted admits acknowledged acknowledges conceded concedes"],
    ["acknowledge", "that", "participle", "admitting acknowledging conceding"],
    ["question", "that", "finite", "asked asks wondered wonders inquired enquired"],
    [
      "request",
      "object",
      "finite",
      `urged urges called_for calls_for called_on calls_on called_upon appealed_for appeals_for appealed_to
      appeals_to implored requested requests asked asks begged pleaded_for pleaded_with pressed_for`,
    ],
    [
      "request",
      "object",
      "participle",
      "urging calling_for calling_on appealing_for appealing_to requesting asking imploring",
    ],
    ["demand", "object", "finite", "demanded demands insisted_on insists_on"],
    ["demand", "object", "participle", "demanding"],
    ["propose", "object", "finite", "proposed proposes"],
    ["propose", "object", "participle", "proposing"],
    ["promise", "object", "finite", "promised promises pledged pledges vowed vows undertook guaranteed"],
    ["promise", "object", "participle", "promising pledging vowing"],
    ["promise", "told", "finite", "assured assures"],
    ["promise", "told", "participle", "assuring"],
    ["threaten", "object", "finite", "threatened threatens"],
    ["threaten", "object", "participle", "threatening"],
    ["warn", "that", "finite", "warned warns cautioned cautions"],
    [
      "warn",
      "object",
      "finite",
      "warned warns cautioned cautions warned_of warns_of warned_against warns_against cautioned_against",
    ],
    ["warn", "that", "participle", "warning cautioning"],
    ["warn", "object", "participle", "warning_of warning_against cautioning_against"],
    ["accuse", "object", "finite", "accused accuses blamed blames"],
    ["accuse", "object", "participle", "accusing blaming"],
    ["accuse", "that", "finite", "alleged alleges"],
    [
      "condemn",
      "object",
      "finite",
      `condemned condemns denounced denounces deplored deplores criticised criticized criticises criticizes
      decried`,
    ],
    ["condemn", "object", "participle", "condemning denouncing deploring criticising criticizing decrying"],
    ["reject", "object", "finite", "rejected rejects ruled_out rules_out dismissed dismisses"],
    ["reject", "object", "participle", "rejecting ruling_out dismissing"],
    ["deny", "object", "finite", "denied denies refuted refutes"],
    ["deny", "object", "participle", "denying refuting"],
    ["welcome", "object", "finite", "welcomed welcomes"],
    ["welcome", "object", "participle", "welcoming"],
    ["praise", "object", "finite", "praised praises hailed hails lauded lauds commended commends"],
    ["praise", "object", "participle", "praising hailing lauding commending"],
    [
      "thank",
      "object",
      "finite",
      `thanked thanks expressed_appreciation_for expressed_gratitude_for expressed_his_gratitude_for
      expressed_her_gratitude_for expressed_thanks_for expressed_his_appreciation_for expressed_her_appreciation_for
      expressed_gratitude_to expressed_his_gratitude_to expressed_her_gratitude_to`,
    ],
    ["thank", "object", "participle", "thanking"],
    ["congratulate", "object", "finite", "congratulated congratulates"],
    ["congratulate", "object", "participle", "congratulating"],
    ["apologise", "object", "finite", "apologised_for apologized_for"],
    [
      "hope",
      "that",
      "finite",
      `hopes hoped expressed_hope expressed_the_hope expressed_his_hope expressed_her_hope expressed_their_hope
      voiced_hope`,
    ],
    ["hope", "that", "participle", "hoping expressing_hope expressing_the_hope"],
    [
      "express-concern",
      "object",
      "finite",
      `expressed_concern_about expressed_concern_over expressed_concern_at voiced_concern_about
      voiced_concern_over expressed_regret_over expressed_regret_at expressed_alarm_at`,
    ],
    ["express-concern", "that", "finite", "expressed_concern expressed_regret regretted"],
    ["agree", "that", "finite", "agreed"],
  ],
  lists: {
    complementizers: "that whether",
    adverbs: `also then later earlier again only ever now just still further too instead here there already once however therefore today
      yesterday tonight bluntly first next himself herself`,
    auxiliaries: "has have had",
    blockers: `would will could should may might can must shall not never no to did does do is was are were be been being cannot without
      if nobody none neither nor declined refused when unless`,
    determiners: `the a an this that these those his her its their our my your one another some two three four several many both all most
      each every no any`,
    prepositions: `in on at by with from to after before during about over under into through between among against amid despite
      since until as than like near outside inside within without upon following ahead alongside per via toward towards behind beside
      because due`,
    phrasePrepositions: "of for at from in with to by",
    conjunctions:
      "and but or while though although because so yet when where if then as whereas before after since until once nor",
    clauseConjunctions: "while whereas though although where when after before but",
    progressives: "is are was were",
    personPronouns: "he she",
    pluralPronouns: "they",
    thingPronouns: "it",
    ownPronouns: "i we you",
    relatives: "who which whom whose",
    institutions: `ministry government office embassy agency presidency cabinet parliament council commission army military police palace
      bureau department committee delegation union league organisation organization party court bank company administration authority
      authorities mission movement group bloc side sides kremlin secretariat consulate junta regime newspaper daily channel network
      coalition opposition press station broadcaster assembly senate congress navy force forces ministries governments federation
      association institute alliance body foundation chancellery tribunal watchdog regulator`,
    groups: `delegation delegations side sides group bloc coalition opposition movement parties ministries governments forces alliance countries
      nations states members`,
    people: `minister ministers president premier chancellor king queen prince princess emir sultan spokesman spokeswoman spokesperson
      spokespersons spokesmen official officials diplomat diplomats source sources envoy envoys ambassador ambassadors leader leaders
      secretary secretaries analyst analysts expert experts adviser advisers advisor advisors aide aides negotiator negotiators
      representative representatives commander commanders general colonel chief chairman chairwoman chair head director deputy mayor
      governor lawmaker lawmakers senator senators witness witnesses resident residents activist activists lawyer lawyers critics
      observers reporter reporters journalist journalists participants economist economists businessman businesswoman founder
      speaker mediator mediators commissioner correspondent professor scholar interpreter farmer farmers worker workers union_leader
      prosecutor prosecutors judge judges patriarch pope bishop archbishop sheikh imam editor foreign_minister them nobody captain
      pilot guide mother father brother sister son daughter wife husband predecessor successor counterpart organiser organizer
      organisers organizers host guest guests visitor visitors delegate delegates villager villagers refugees protester protesters trader traders colleague colleagues neighbour neighbours
      neighbor neighbors friend friends rival rivals opponent opponents nurse nurses teacher teachers doctor doctors driver drivers
      student students officer officers soldier soldiers owner owners manager managers engineer engineers scientist scientists
      historian historians author candidate candidates survivor survivors relative relatives fisherman fishermen banker bankers
      investor investors veteran veterans councillor councillors baroness lord duke crown_prince`,
    documents: "statement communique report letter document note text declaration readout tweet message spokesman",
    notSaid: `asked_not_to_be asked_to_remain asked_for_anonymity asks_not_to_be requested_anonymity asked_that_his asked_that_her
      asked_to_be_identified called_to_order`,
    media: "agency newspaper daily channel network station broadcaster television radio magazine press website wire",
    attributions: "according_to in_the_words_of in_the_view_of in_the_opinion_of in_the_eyes_of as_quoted_by",
    plans: "plan plans schedule law laws rules tradition custom timetable calendar constitution programme agenda",
    relays: "quoted quotes quoting cited cites citing reported heard",
    relayMarks: "as_saying as_telling as_stating as_having_said as_adding as_warning saying to_have_said to_have_told",
    addressees: `reporters journalists him her them parliament lawmakers deputies mps us me viewers listeners students supporters
      delegates diplomats us ministers`,
    finite: `is are was were will would has have had can could may might must should shall did does do wants want plans plan needs need
      isn aren wasn weren won wouldn hasn haven hadn can couldn didn doesn`,
    utterances:
      "nothing goodbye farewell little much more something anything yes no so prayers hello thanks few sorry that amen",
    askers:
      "question q reporter journalist interviewer moderator host presenter anchor correspondent media press questioner",
    answerers: "answer a speaker",
  },
  patterns: {
    adverb: /ly$/,
    participle: /^(?:\p{L}{3,}ing|asked|pressed|questioned|quoted|cited|flanked|accompanied)$/u,
  },
};
