import { indexFrom, isAt, isClauseBreak, isJoinedAt, lettersAt, type TriggerPlace } from "../clause.ts";
import { coordinatedSubjects } from "../coordinated.ts";
import { distinctActors } from "../distinct-actors.ts";
import type { Actor } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { bareNameFrom, bareNamesFrom } from "./bare-words.ts";
import { antecedentOf, firstWordOf, subjectAfter, subjectBefore } from "./subject.ts";
import { tenseAt } from "./tense.ts";

// التقى في مقر الوزارة أمس نظيره: a few other words come before the person met
const objectReach = 6;
// بحث وزير الخارجية العماني ... مع نظيره: a subject with apposition comes before the partner
const partnerReach = 18;

/** Participants of a meeting verb; undefined if it has a thing for its object or no partner. */
export function participantsOfVerb(place: TriggerPlace): Actor[] | undefined {
  const { view, at, trigger } = place;
  if (isAt(view, at + 1, "bothSides")) return undefined;
  return trigger.frame === "direct" ? metDirectly(view, at) : metWithPartner(view, at);
}

function metDirectly(view: SentenceView, at: number): Actor[] | undefined {
  const before = subjectBefore(view, at);
  const from = (view.words[at]?.end ?? 0) + 1;
  const after = runOfActors(view, at + 1);
  if (after === undefined) return undefined;
  if (isJoinedAt(view, at, "summoningVerbs")) return summoned(view, at, after.actors);
  const isThem = view.terms.fits("objectSuffix", lettersAt(view, at)) && isAt(view, at, "meetingThemVerbs");
  const bare = before ? undefined : bareNameFrom(view, at + 1);
  const subject =
    before ?? bare ?? (after.actors.length < 2 || isThem ? antecedentFor(view, at, after.actors) : undefined);
  const actors = distinctActors([...(subject ? [subject] : []), ...after.actors.filter(({ end }) => end > from)]);
  const isPlural = view.terms.fits("pluralVerb", lettersAt(view, at));
  if (actors.length > 1 || after.hasUnnamed || after.hasPartner) return actors;
  if (after.hasUnknown && actors.length > 0) return actors;
  const isBoth = isThem || isPlural || isPluralSubject(view, at, actors[0]);
  return isBoth && actors.length > 0 ? actors : undefined;
}

// استدعت الوزارة السفير السويدي, but not سفيرها لدى طهران, who is called home
function summoned(view: SentenceView, at: number, after: readonly Actor[]): Actor[] | undefined {
  const diplomat = after.find((actor) => isAt(view, firstWordOf(view, actor), "diplomats"));
  return diplomat && (diplomat.start > (view.words[at + 1]?.end ?? 0) || after.length > 1) ? [...after] : undefined;
}

// سيلتقي نظيره: the one who meets was named before
function antecedentFor(view: SentenceView, at: number, after: readonly Actor[]): Actor | undefined {
  const antecedent = antecedentOf(view, at);
  return antecedent && !after.some(({ person }) => person && person === antecedent.person) ? antecedent : undefined;
}

interface ActorRun {
  actors: Actor[];
  hasUnnamed: boolean;
  hasPartner: boolean;
  /** استقبل خادم الحرمين الرئيس: words for the subject that no other finder knows come before the only actor. */
  hasUnknown: boolean;
}

// The actors after a verb; undefined if a thing comes first.
function runOfActors(view: SentenceView, from: number): ActorRun | undefined {
  const run: ActorRun = { actors: [], hasUnnamed: false, hasPartner: false, hasUnknown: false };
  let others = 0;
  for (let i = from; i < view.words.length && !isClauseBreak(view, i); i++) {
    const actor = view.actorOf[i];
    if (actor && isOfEnvoy(view, i, run.actors)) break;
    if (actor) {
      addTo(run, { view, actor, others });
      others = 0;
    } else if (isAt(view, i, "metUnnamed")) {
      run.hasUnnamed = true;
      others = 0;
    } else if (isAt(view, i, "sent") && run.actors.length < 2 && !run.hasUnnamed) {
      return undefined;
    } else if (isAt(view, i, "withPartner") && view.actorOf[i + 1]) run.hasPartner = true;
    else if (!isSkipped(view, i) && (endsRun(view, i) || ++others > objectReach)) break;
  }
  return run;
}

function addTo(run: ActorRun, { view, actor, others }: { view: SentenceView; actor: Actor; others: number }): void {
  if (isForActor(view, actor) || run.actors.includes(actor)) return;
  run.hasUnknown ||= run.actors.length === 0 && others > 0;
  run.actors.push(actor);
}

// استضافت مؤتمرا لوزراء: for somebody
function isForActor(view: SentenceView, actor: Actor): boolean {
  const first = firstWordOf(view, actor);
  return (view.words[first]?.start ?? 0) < actor.start && view.terms.fits("aimNoun", lettersAt(view, first));
}

function isSkipped(view: SentenceView, i: number): boolean {
  if (view.isDate[i] || view.places[i]) return true;
  return isAt(view, i, "adverbs") || isAt(view, i, "metFillers") || isAt(view, i, "metJoints");
}

function endsRun(view: SentenceView, i: number): boolean {
  if (tenseAt(view, i) || isAt(view, i, "openers") || isAt(view, i, "goalRelatives")) return true;
  return view.terms.fits("aim", lettersAt(view, i)) || isJoinedAt(view, i, "says");
}

// مبعوث الرئيس علي يوسف: not the president
function isOfEnvoy(view: SentenceView, i: number, actors: readonly Actor[]): boolean {
  const [envoy, actor] = [view.actorOf[i - 1], view.actorOf[i]];
  if (isAt(view, i, "counterparts") || !envoy || envoy === actor || envoy.person || !actors.includes(envoy) || !actor)
    return false;
  // ملك الأردن الرئيس الروماني, الأمير وزير الخارجية: the first phrase is complete
  const last = indexFrom(view, envoy.end) - 1;
  if (view.places[last] || view.terms.fits("definite", lettersAt(view, firstWordOf(view, envoy)))) return false;
  const isApart = view.words[i]?.gap !== " ";
  return !isApart && !view.terms.fits("joinedActor", lettersAt(view, i));
}

// اجتمع بنظيره, بحث مع نظيره, but بحث التعاون discusses a matter without a partner
function metWithPartner(view: SentenceView, at: number): Actor[] | undefined {
  if (isAgreedOn(view, at)) return undefined;
  const subject = subjectAfter(view, at) ?? subjectBefore(view, at) ?? bareNameFrom(view, at + 1);
  const partners = partnersAfterVerb(view, at);
  const own = subject ? withBareNames(view, subject) : [];
  const isBoth = own.length > 1 || isPluralSubject(view, at, subject) || hasCounterpart(view, own.at(-1));
  if (partners === undefined) return isBoth ? own : undefined;
  const ahead = own.length > 0 ? own : [antecedentFor(view, at, partners)].filter((one) => one !== undefined);
  const actors = distinctActors([...ahead, ...partners]);
  return actors.length > 0 ? actors : undefined;
}

// اتفق الوزيران على عقد اجتماع: the meeting is the one they agree on
function isAgreedOn(view: SentenceView, at: number): boolean {
  if (!isJoinedAt(view, at, "plans")) return false;
  for (let i = at + 1; i < Math.min(view.words.length, at + partnerReach) && !isClauseBreak(view, i); i++)
    if (isAt(view, i, "makingNouns") && isAt(view, i - 1, "aboutWords")) return true;
  return false;
}

// هلال السيابي وكورنيليا آمستوتس
function withBareNames(view: SentenceView, subject: Actor): Actor[] {
  const bare = bareNamesFrom(view, firstWordOf(view, subject));
  return bare?.[0]?.end === subject.end ? bare : coordinatedSubjects(view, subject);
}

// اجتمع الوزيران, تباحث رئيسا وزراء البلدين
function isPluralSubject(view: SentenceView, at: number, subject: Actor | undefined): boolean {
  if (!subject || subject.person || !isJoinedAt(view, at, "reciprocalVerbs")) return false;
  const noun = lettersAt(view, firstWordOf(view, subject));
  return view.terms.fits("dualNoun", noun) || view.terms.hasJoined("pluralGroups", noun);
}

// ناقش الوزير ونظيره التركي
function hasCounterpart(view: SentenceView, subject: Actor | undefined): boolean {
  const next = subject === undefined ? -1 : view.words.findIndex(({ start }) => start >= subject.end);
  return next !== -1 && view.words[next]?.gap === " " && isAt(view, next, "joinedCounterparts");
}

/** The actors after "with" or "between" in the clause of a word; undefined if it has no partner. */
export function partnersAfterVerb(view: SentenceView, at: number): Actor[] | undefined {
  const limit = Math.min(view.words.length, at + 1 + partnerReach);
  for (let i = at + 1; i < limit && !isClauseBreak(view, i); i++) {
    if (!view.actorOf[i] && endsPartners(view, i, at)) return undefined;
    const partners = view.actorOf[i] ? prefixedPartners(view, i) : partnersAt(view, i);
    if (partners) return partners;
  }
  return undefined;
}

function endsPartners(view: SentenceView, i: number, at: number): boolean {
  if (isAt(view, i, "withPartner")) return false;
  return isAt(view, i, "sent") || (i > at + 1 && (tenseAt(view, i) !== undefined || isAt(view, i, "openers")));
}

// مع نظيره, بين الوزيرين, بنظيره
function partnersAt(view: SentenceView, i: number): Actor[] | undefined {
  if (!isAt(view, i, "withPartner"))
    return isAt(view, i, "metUnnamed") && view.terms.fits("partnerPrefix", lettersAt(view, i)) ? [] : undefined;
  if (view.actorOf[i + 1] || isAt(view, i + 1, "metUnnamed")) return actorsFrom(view, i + 1);
  if (isAt(view, i + 1, "kin") && view.actorOf[i + 2]) return actorsFrom(view, i + 2);
  const bare = bareNamesFrom(view, i + 1);
  return bare && (isAt(view, i, "onlyWith") || bare.length > 1) ? bare : undefined;
}

// بالملك فهد
function prefixedPartners(view: SentenceView, i: number): Actor[] | undefined {
  const actor = view.actorOf[i] as Actor;
  const isPrefixed = firstWordOf(view, actor) === i && (view.words[i]?.start ?? 0) < actor.start;
  return isPrefixed && view.terms.fits("partnerPrefix", lettersAt(view, i)) ? actorsFrom(view, i) : undefined;
}

/** The consecutive actors from a word on, joined by conjunctions and commas. */
export function actorsFrom(view: SentenceView, from: number): Actor[] {
  const first = view.actorOf[from];
  return first ? coordinatedSubjects(view, first) : [];
}

/** Actors with the persons who lead them: وفد برئاسة الوزير. */
export function withLeaders(view: SentenceView, actors: readonly Actor[]): Actor[] {
  return distinctActors(
    actors.flatMap((actor) => {
      const next = view.words.findIndex(({ start }) => start >= actor.end);
      const leader = next === -1 || !isAt(view, next, "ledBy") ? undefined : view.actorOf[next + 1];
      return leader ? [actor, leader] : [actor];
    }),
  );
}
