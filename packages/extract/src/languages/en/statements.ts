import type { StatementWords } from "../parts/statement-words.ts";
import { englishSpeechVerbs } from "./speech-verbs.ts";

/** English words of reported speech. */
export const englishStatements: StatementWords = {
  order: "subject-first",
  verbs: englishSpeechVerbs,
  attitudes: {
    hope: "hope hopes optimism",
    thank: "gratitude thanks appreciation",
    condole: "condolences sympathy sympathies",
    congratulate: "congratulations",
    praise: "admiration respect",
    request: "appeal plea call request",
    warn: "warning warnings",
    threaten: "threat threats ultimatum",
    demand: "demand demands",
    "express-concern": `concern concerns regret regrets alarm worry worries fear fears unease dismay anger outrage shock sadness sorrow
      disappointment frustration displeasure indignation anxiety misgivings reservations doubt doubts scepticism skepticism pessimism
      annoyance irritation fury disgust horror grief impatience dissatisfaction distress`,
    assert: `surprise astonishment bewilderment amazement confidence support solidarity readiness willingness interest determination
      satisfaction desire wish wishes conviction commitment pride joy delight relief opposition understanding belief trust view views
      certainty resolve backing happiness pleasure`,
  },
  lists: {
    complementizers: "that whether",
    adverbs: `also then later earlier again only ever now just still further too instead here there already once however therefore today
      yesterday tonight bluntly first next himself herself afterwards afterward thereafter
      elsewhere meanwhile simply merely`,
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
    speechless: `poll polls survey surveys law laws treaty treaties constitution map maps sign signs article articles clause clauses
      chart charts rule rules code codes census figures data statistics numbers study studies history legend tradition proverb
      saying rumour rumours rumor rumors headline headlines banner placard calendar timetable agenda bill act decree book books
      memoir novel film song poem bible koran dictionary label clock thermometer barometer forecast forecasts research polling
      opinion evidence fact facts logic experience instinct nothing everything protocol convention`,
    documents: "statement communique report letter document note text declaration readout tweet message spokesman",
    notSaid: `asked_not_to_be asked_to_remain asked_for_anonymity asks_not_to_be requested_anonymity asked_that_his asked_that_her
      asked_to_be_identified called_to_order`,
    media: "agency newspaper daily channel network station broadcaster television radio magazine press website wire",
    attributions: "according_to in_the_words_of in_the_view_of in_the_opinion_of in_the_eyes_of as_quoted_by",
    plans: "plan plans schedule law laws rules tradition custom timetable calendar constitution programme agenda",
    relayMarksToSomebody: "as_telling to_have_told",
    relayedPronouns: "him her",
    passives: "was were been being is are",
    counts: "one some both many all several most two three others another",
    publishings: `issued released published carried read obtained seen signed posted dated sent distributed circulated broadcast
      adopted endorsed delivered agreed`,
    indefinites: "a an one another some two three several many",
    relays: "quoted quotes quoting cited cites citing reported heard",
    relayMarks: "as_saying as_telling as_stating as_having_said as_adding as_warning saying to_have_said to_have_told",
    addressees: `reporters journalists him her them parliament lawmakers deputies mps us me viewers listeners students supporters
      delegates diplomats us ministers`,
    finite: `is are was were will would has have had can could may might must should shall did does do wants want plans plan needs need
      isn aren wasn weren won wouldn hasn haven hadn can couldn didn doesn`,
    utterances:
      "nothing goodbye farewell little much more something anything yes no so prayers hello thanks few sorry that amen",
    afterQuotations: `with_these_words with_those_words in_these_words with_that so_said so_says thus_spoke these_were_the_words_of
      those_were_the_words_of that_is_how that_was_how this_is_how that_was_the_message_of that_was_the_verdict_of`,
    identifiers: `is_how was_how is_all was_all is_all_that was_all_that is_what was_what was_the_verdict_of was_the_reply_of
      was_the_response_of was_the_answer_of is_the_verdict_of was_the_message_from is_the_message_from was_the_word_from`,
    possessives: "his her",
    plurals: `activists advisers advisors aides all ambassadors analysts authorities bankers both businessmen candidates
      colleagues commanders councillors countries critics delegates delegations diplomats doctors drivers economists engineers
      envoys experts farmers few fishermen five forces friends governments guests historians investors
      journalists judges lawmakers lawyers leaders managers many mediators members ministers ministries most
      mps nations negotiators neighbors neighbours nurses observers officers officials opponents organisers organizers
      others owners participants parties police prosecutors protesters refugees relatives reporters representatives republics
      residents rivals scientists secretaries senators several sides soldiers some sources spokesmen spokespersons
      states students survivors teachers teams ten three traders two veterans villagers visitors
      witnesses workers`,
    companions: "with",
    additions: "and",
    objectPrepositions: "of for against to",
    infinitives: "to",
    namings: "as",
    articles: "the a an",
    lonePronouns: "this that it them these those him her",
    askers:
      "question q reporter journalist interviewer moderator host presenter anchor correspondent media press questioner",
    answerers: "answer a speaker",
  },
  patterns: {
    adjective:
      /(?:ish|ous|ful|less|able|ible|ic|ive|ent|ant|ly|ed|ing|al|wrong|absurd|unfair|false|dead|vital|brave|dangerous)$/,
    adverb: /ly$/,
    participle: /^(?:\p{L}{3,}ing|asked|pressed|questioned|quoted|cited|flanked|accompanied)$/u,
  },
};
