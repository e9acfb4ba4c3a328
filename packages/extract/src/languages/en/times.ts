import type { Particle, TimeWords } from "../parts/time-words.ts";
import { inflected } from "./inflect.ts";

const particles: readonly (readonly [Particle, string])[] = [
  ["of", "of"],
  ["in", "at on in"],
  ["to", "to through"],
  ["and", "and"],
  ["between", "between"],
  ["this", "this these that"],
  ["each", "every each"],
  ["before", "before"],
  ["after", "after"],
  ["since", "since"],
  ["until", "until till"],
  ["during", "during within over for"],
  ["by", "by from"],
  ["ago", "ago earlier later"],
  ["the", "the a an"],
  ["same", "same"],
  ["half", "half"],
  ["quarter", "quarter"],
];

// Their third person is rarely a plural noun.
const englishVerbs =
  `take come go make give get become bring put send keep let sit speak pay lose win write rise fall grow begin embark depart
  accompany chair inaugurate launch unveil sign_off swear seek undertake testify appear debate decide choose elect vote consider discuss
  join follow lead face enter remain attend address deliver unveil mark celebrate commemorate observe bury name appoint select announce
  publish release issue report_to file submit table introduce adopt approve ratify enact implement impose lift suspend extend renew
  expire lapse finish close conclude reopen relaunch restart reconvene assemble convene gather congregate confer negotiate mediate
  hand deploy withdraw pull relocate transfer sail cross reach travel journey proceed head drive board disembark land touch
  welcome greet receive entertain honour honor bestow award confirm consecrate crown perform play compete open unveil inspect tour
  meet host hold visit return resume continue stay expect await anticipate plan intend hope aim want need`
    .split(/\s+/)
    .filter((verb) => !verb.includes("_"));
const englishPresentVerbs = englishVerbs
  .map((verb) => inflected(verb).present)
  .filter(
    (verb) =>
      !/^(?:hands|boards|tables|names|reports|leads|marks|awards|files|plays|crowns|faces|votes|issues|releases|tours)$/.test(
        verb,
      ),
  )
  .join(" ");

/** English words of times: "last" and "next" come before their noun, and names have capitals. */
export const englishTimes: TimeWords = {
  particles,
  pointers: "before",
  hasCapitals: true,
  dateOrder: "unknown",
  holidays: [
    ["Good Friday", "easter-2"],
    ["Easter Sunday", "easter"],
    ["Easter Monday", "easter+1"],
    ["Palm Sunday", "easter-7"],
    ["Ash Wednesday", "easter-46"],
    ["Whit Monday", "easter+50"],
    ["Christmas Eve", "12-24"],
    ["Christmas Day", "12-25"],
    ["Boxing Day", "12-26"],
    ["New Year's Eve", "12-31"],
    ["New Year's Day", "01-01"],
  ],
  lists: {
    the: "the",
    long: "long",
    indefinite: "a an",
    lasting: "spent spend spends spending lasted lasts lasting stayed stays stay",
    old: "old",
    lastPlace: "last",
    lastOf: "last final",
    quarterLetter: "q",
    halfLetter: "h",
    plurals: "they we both",
    about: "about around",
    ago: "ago",
    from: "from",
    inFuture: "in",
    time: "time",
    ranks: "most least best worst highest lowest biggest largest time times only",
    dayBeyond: "day",
    shortMonths: "jan feb mar apr aug sep sept oct nov dec",
    ordinalSuffix: "st nd rd th",
    beforeChrist: "bc bce",
    namedAfterYear: `borders border lines line boundaries frontier ceasefire armistice earthquake protests attacks deal agreement accord
      treaty war revolution uprising invasion summit election elections crisis coup olympics conference budget constitution protocol pact accords deals convention
      truce talks vote referendum visit meeting law act pandemic floods drought recession report survey census`,
    namedAfterDay: `attacks protests uprising revolution movement coup committee massacre earthquake riots brigade brigades front
      alliance coalition group party street square bridge avenue university stadium airport hospital battalion forum memorial museum
      hall school institute foundation prize award station market mosque church barracks cemetery palace hotel club agreement accords
      society association league park garden gardens library camp college academy center centre road lane gate dam`,
    weekdayHolders: "black bloody ruby super red fat cyber holy mad maundy shrove",
    beginsOf: "beginning start outbreak end onset eruption",
    of: "of",
    eventHeads: "war crisis conflict pandemic revolution talks invasion uprising",
    stretches: "time period moment",
    openers:
      "q h final midday midnight dawn dusk sunset sunrise daybreak nightfall weekend earlier later good easter palm ash whit christmas boxing new",
    earlier: "earlier",
    later: "later",
    laterOf: "this last next",
    week: "week",
    this: "this",
    distant: "that those",
    distantDay: "that those these",
    previous: "previous",
    past: "past",
    newspapers: "usa russia",
    nowLoose: "now nowadays currently",
    presentVerbs: `visits travels arrives meets hosts leaves departs flies heads begins starts opens holds receives welcomes attends
      returns presents addresses continues stays staying expires ends concludes closes resumes convenes gathers reopens runs lasts is are arrive meet fly lands hopes intends wants
      plans ${englishPresentVerbs}`,
    futures: "will shall would wont ll may might could should must can cannot plans intends hopes next",
    planningVerbs: `agreed vowed pledged promised planned decided asked urged ordered invited intended wanted hoped expected called demanded
      instructed offered threatened proposed requested voted opted prepared resolved undertook sought summoned convened`,
    leadsTo: "to for until till",
    movingVerbs:
      "moved postponed delayed rescheduled pushed put brought deferred adjourned shifted extended prolonged renewed",
    callingOff: "cancelled canceled postponed shelved scrapped delayed cancels postpones shelves scraps delays",
    effective: "effective starting beginning",
    aheadOf: "ahead",
    that: "that",
    planned: "expected scheduled due planned set slated supposed",
    speechVerbs: `said told announced added confirmed stated reported reiterated noted explained claimed disclosed declared denied
      revealed wrote warned stressed`,
    pastVerbs: `was were had did met held left flew went came spoke began took gave saw paid led sat drove brought put called
      received hosted visited arrived signed fell became won lost sent shook laid ran made got cut hit
      wound rose grew chose broke wrote bore beat bound bought built burnt caught clung dealt dug drew drank ate fought found fled forbade forgot
      froze hung heard hid kept knew leant learnt let lent lit meant overthrew overran read rode rang sought sold set shot showed shut
      sang sank slept slid spent split spread sprang stood stole stuck struck swore swept swam swung taught tore thought threw
      understood undertook underwent woke wore withdrew withheld wept upheld`,
    infinitive: "to",
    bareVerbs: englishVerbs.join(" "),
    perfect: "have",
    weekend: "weekend",
    presentBe: "is are",
    bareBe: "be",
    decadeSuffix: "s",
    clockNouns: "noon midday midnight dawn dusk sunset sunrise daybreak nightfall",
    noon: "noon midday",
    halfDay: "am pm",
    morningLetter: "a",
    afternoonLetter: "p",
    halfDayLetter: "m",
    zones: "gmt utc",
  },
  patterns: { past: /^[a-z]{3,}ed$/, plural: /[a-z]{2}[^usi]s$/, age: /^aged/, counted: /^(?:people|dollars|million)/ },
};
