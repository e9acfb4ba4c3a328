import type { NameWords, TitleWords } from "../parts/person-words.ts";
import { englishGivenNames } from "./given-names.ts";
import { englishNameStops } from "./name-stops.ts";

/** English titles: adjectives come before them. */
export const englishTitles: TitleWords = {
  adjectives: "before",
  addresses: `rt, rt hon, mr, mrs, ms, dr, sir, dame, lord, lady, sheikh, sheikha, madam, counterpart, opposite number, prof, gen, gov, sen, rep, lt, col, maj,
    adm, capt, rev, hon, brig, amb, messrs, vice admiral, rear admiral, lieutenant general, major general, brigadier general, lieutenant colonel, air marshal, air chief marshal, field marshal, air vice marshal, dasho, datuk, dato, datin, tun, tan sri, shri, smt, begum, mullah, maulana, ustad, monsignor, lyonpo, shaikh,
    sheik, sheikh, nana, excellency, majesty, highness`,
  lists: {
    former: "former late ex then deposed ousted",
    adjectivesBefore: "new acting outgoing interim",
    generations: "jr sr junior senior",
    portfolios:
      "commerce industry development sports sport youth women petroleum mines mining works water irrigation fisheries forestry railways railway aviation shipping ports communications digital science technology research innovation housing infrastructure immigration migration europe security police veterans heritage arts media investment climate power electricity steel coal textiles food welfare family home budget treasury trade oil energy health interior education culture economy justice transport agriculture environment labour labor tourism information planning",
    ministers: "minister",
    of: "of",
    the: "the",
    possessiveMark: "s",
    appositionDeterminers: "the its his her their our my",
    bodyPrepositions: "of for to at in",
    indefinite: "a an",
    joining: "and",
    abbreviations: "rt mr mrs ms dr prof gen gov sen rep st lt col maj adm capt rev hon brig amb messrs",
    heads: `successor predecessor aide widow widower chamberlain catholicos emperor patriarch metropolitan archimandrite abbot rinpoche sardar archduke tsar prosecutor judge inspector colonel brigadier lieutenant admiral commodore chairwoman chairman chairperson professor justice judge reverend bishop pastor rector
      councillor representative delegate secretary commissioner prosecutor spokesperson negotiator mediator baroness baron countess duke duchess earl
      viscount empress officer driver interpreter translator bodyguard photographer cook chef barber doctor physician nurse surgeon teacher singer actor actress sprinter runner swimmer boxer
      footballer striker goalkeeper referee manager banker trader investor founder owner producer composer conductor pianist violinist cellist painter sculptor architect
      engineer astronaut pilot imam rabbi nun monk priest curator librarian clerk archivist biographer campaigner organiser organizer protester dissident defector
      hostage brother sister son daughter wife husband mother cousin nephew niece uncle aunt grandson granddaughter rival opponent soprano tenor guitarist drummer
      dancer skier cyclist golfer wrestler farmer fisherman shopkeeper student veteran physicist chemist biologist linguist philosopher theologian sociologist
      psychologist geologist meteorologist epidemiologist climatologist broker consultant strategist pollster commentator columnist reporter correspondent presenter
      historian analyst economist activist journalist editor author novelist poet scientist researcher lawyer coach businessman
      businesswoman billionaire colleague treasurer deputy lawmaker diplomat envoy head chief leader captain major father marshal chair`,
    weakHeads: `officer driver interpreter translator bodyguard photographer cook chef barber doctor physician nurse surgeon teacher singer actor actress sprinter runner swimmer boxer
      footballer striker goalkeeper referee manager banker trader investor founder owner producer composer conductor pianist violinist cellist painter sculptor architect
      engineer astronaut pilot imam rabbi nun monk priest curator librarian clerk archivist biographer campaigner organiser organizer protester dissident defector
      hostage brother sister son daughter wife husband mother cousin nephew niece uncle aunt grandson granddaughter rival opponent soprano tenor guitarist drummer
      dancer skier cyclist golfer wrestler farmer fisherman shopkeeper student veteran physicist chemist biologist linguist philosopher theologian sociologist
      psychologist geologist meteorologist epidemiologist climatologist banker broker consultant strategist pollster commentator columnist reporter correspondent presenter broadcaster
      analyst economist historian activist journalist editor author novelist poet scientist researcher lawyer coach businessman
      businesswoman billionaire colleague diplomat envoy head chief leader captain major father marshal chair count duke deputy lawmaker justice judge secretary`,
    namedAfterAfter: `show prize accords agreement treaty plan act law doctrine declaration report commission inquiry festival airport university street hospital award prize bridge square avenue stadium center centre foundation institute highway mosque library
      museum park road boulevard school college dam port base cup medal tower hall station terminal theatre theater arena church cathedral academy
      fellowship scholarship medal lecture island islands falls river lake mountain mountains bay beach city county province district canal tunnel
      building house palace hotel plaza trophy fund trust group bank company corporation airlines airways memorial monument cemetery barracks pier`,
    namedAfterBetween:
      "international memorial national regional technical state air peace public general medical domestic military",
    namedAfterBefore:
      "avenue rue calle plaza avenida via port fort camp mount lake place boulevard cape san saint st uss hms hotel villa hospital university",
    pluralOffices: `ministers presidents leaders envoys ambassadors chancellors negotiators premiers deputies counterparts heads chiefs
      commissioners governors kings queens princes emirs speakers mayors generals founders chairs`,
    personVerbs: `met meets meeting told tells flew flies called calls phoned telephoned hosted hosts welcomed welcomes received receives thanked
      thanks spoke speaks talked talks said says visited visits travelled traveled arrived arrives returned landed left agreed wrote replied asked
      shook greeted saw joined accompanied addressed announced warned insisted argued resigned apologised apologized attended with`,
    adverbs:
      "also then later now never both again briefly privately publicly separately recently first finally immediately personally reportedly",
    bodyNouns: `authority association federation crescent cross front alliance club league board bureau corps force forces command navy army
      guard service services agency development chamber society congress council bloc platform deal programme program dome pass canal strip bank
      heights valley basin gate railways airways airlines press times post herald tribune daily news radio television project initiative fund
      desk centre center institute line peninsula coast region zone desert plain plateau range sea ocean gulf strait house hall group
      company corporation industries holding holdings systems motors energy oil gas power steel telecom media games cup republic kingdom`,
    filiations: "bin bint ibn ould van von",
    relatives: "who whose",
    placesAsNames: "israel chad jordan georgia india kenya cuba paris sydney florence victoria may april june august",
    ordinals: "i ii iii iv v vi",
    masculine:
      "king prince emperor sultan emir sheikh sir lord mr pope patriarch chairman spokesman congressman imam crown",
    feminine: "queen princess empress sheikha dame lady mrs ms madam chairwoman spokeswoman congresswoman first",
    he: "he him his himself",
    she: "she her hers herself",
    counterparts: "counterpart opposite colleague",
    governing: "of to with from by for alongside against about behind after before than between at on",
    clauseOpeners: "that which who whom where when while because although if but and",
  },
  abbreviated: {
    FM: "foreign-minister",
    EAM: "foreign-minister",
    SecState: "foreign-minister",
    PM: "head-of-government",
    DPM: "deputy-head",
    VP: "deputy-head",
    NSA: "national-security-adviser",
    SecDef: "defence-minister",
    CM: "subnational-leader",
  },
  general: [
    {
      words: "leader",
      ranks: "head-of-state head-of-state-and-government head-of-government de-facto-leader supreme-religious-leader",
    },
    { words: "ruler, monarch, sovereign", ranks: "head-of-state" },
    { words: "head of state", ranks: "head-of-state head-of-state-and-government" },
    { words: "head of government", ranks: "head-of-government" },
    { words: "top diplomat, chief diplomat", ranks: "foreign-minister" },
    { words: "minister", ranks: "foreign-minister defence-minister finance-minister other-minister deputy-minister" },
    { words: "secretary", ranks: "foreign-minister defence-minister finance-minister other-minister" },
    { words: "defence chief, defense chief", ranks: "defence-minister" },
    { words: "envoy", ranks: "special-envoy ambassador igo-senior" },
    { words: "diplomat", ranks: "foreign-minister ambassador special-envoy igo-senior deputy-minister" },
  ],
};

/** English names: a capital marks them. */
export const englishNames: NameWords = {
  hasCapitals: true,
  stops: englishNameStops,
  givenNames: englishGivenNames,
  connectors:
    "zu vom zum al el bin ibn abu de da di del der den van von la le du do dos das des ben bint binti ould ap ab ag ait ter ten zu af av y e della ó ní st",
  hyphenEnds: "led backed era style brokered sponsored elect designate mediated based hosted run made born",
  postNominals: "kcmg kcb kbe cbe obe mbe cmg dbe mp mep mla qc kc phd md esq",
  calendarNames: "monday tuesday wednesday thursday friday saturday sunday january february",
  headlineVerbs: "will would to",
  shortestSurname: 2,
};
