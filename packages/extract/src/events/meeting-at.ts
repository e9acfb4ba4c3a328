import type { FoldedWord } from "@diplomatic-visits/core/internal";
import { auxiliariesBefore, isArabicWord, isPartedBefore, lettersAt, type Place } from "./clause.ts";
import { coordinated } from "./coordinated.ts";
import { covering } from "./covering.ts";
import { dateOf } from "./date-of.ts";
import type { Actor, EventFound } from "./event.ts";
import { isEventWord } from "./event-words.ts";
import { nounStatus } from "./noun-status.ts";
import type { SentenceView } from "./sentence-view.ts";
import { statusOfTrigger } from "./verb-status.ts";
import { subjectInArabic, subjectInEnglish } from "./visitor-of.ts";

const holding =
  /^(?:و|ف)?(?:جرت|اجري|اجرت|اجريا|يجري|تجري|سيجري|ستجري|عقد|عقدت|عقدا|يعقد|تعقد|سيعقد|ستعقد|شهدت|تلقي|تلقت|held|hold|holds|holding|had|have)$/;
const callWords = /^(?:اتصالا?|مكالمه|محادثه|call|conversation|talks|by)$/;

/** The meeting or call that a trigger announces, where at least one who meets is named as its subject or object. */
export function meetingAt(place: Place, known: readonly EventFound[]): EventFound | undefined {
  const { view, at, trigger } = place;
  if (known.some(({ kind }) => kind !== "visit")) return undefined;
  const isNoun = trigger.frame === "noun";
  const actors = isNoun ? ofNoun(place) : ofVerb(place);
  if (!actors || actors.length === 0) return undefined;
  const status = isNoun ? nounStatus(place, at + 1) : statusOfTrigger(place);
  if (!status) return undefined;
  const word = view.words[at] as FoldedWord;
  const date = dateOf(place);
  const event: EventFound = {
    kind: trigger.kind,
    trigger: { start: word.start, end: word.end },
    rule: `event/${trigger.kind}-${trigger.frame}`,
    certainty: "candidate",
    status,
    actors,
    start: word.start,
    end: word.end,
    again: [],
    evidence: [],
    ...(date ? { date } : {}),
  };
  return covering(event, [...actors, ...(date ? [date] : [])]);
}

const nearby = 3;

// أجرى الرئيس ... محادثات: the verb may stand before its subject, whose words do not count
function ofNoun({ view, at, trigger }: Place): Actor[] | undefined {
  const near = [lettersAt(view, at + 1), lettersAt(view, at)];
  for (let i = at - 1; i >= 0 && near.length < nearby + 2; i--) {
    if (view.actorOf[i]) continue;
    if (/[.؛\n]/.test(view.words[i + 1]?.gap ?? "")) break;
    near.push(lettersAt(view, i));
  }
  const isCall = trigger.kind === "call";
  if (isCall && !near.some((letters) => callWords.test(letters))) return undefined;
  if (!isCall && !near.some((letters) => holding.test(letters))) return undefined;
  return distinct(view.actors.filter(({ person }) => person !== undefined));
}

function ofVerb(place: Place): Actor[] | undefined {
  return isArabicWord(place.view.words[place.at] as FoldedWord) ? ofArabicVerb(place) : ofEnglishVerb(place);
}

// "met President Sule", but "met the deadline"; "President Sule and King Leo met"
function ofEnglishVerb({ view, at, trigger }: Place): Actor[] | undefined {
  const subject = subjectInEnglish(view, at);
  const { chain } = auxiliariesBefore(view, at);
  const isPassive =
    trigger.form === "past" && chain.some((i) => /^(?:was|were|be|been|being|is|are)$/.test(lettersAt(view, i)));
  const objects = run(view, behindPrepositions(view, at, isPassive ? /^by$/ : /^(?:with)$/));
  if (isPassive && lettersAt(view, at + 1) !== "by") return undefined;
  if (objects.length > 0) return distinct([...(subject ? coordinated(view, subject) : []), ...objects]);
  const both = subject && trigger.form !== "ing" ? coordinated(view, subject) : [];
  const isMeet = /^(?:met|meet|meets)$/.test(lettersAt(view, at));
  return isMeet && both.length > 1 && isIntransitive(view, at) ? distinct(both) : undefined;
}

function behindPrepositions(view: SentenceView, at: number, preposition: RegExp): number {
  let i = at + 1;
  while (i < at + 6 && !isPartedBefore(view, i) && !view.actorOf[i]) {
    const letters = lettersAt(view, i);
    const isSkipped =
      preposition.test(letters) ||
      view.isDate[i] ||
      /^(?:on|today|yesterday|his|her|its|their|the|a|an|former|acting|new|late|visiting|counterpart|high|level|senior)$/.test(
        letters,
      );
    if (!isSkipped && view.places[i] === undefined) break;
    i++;
  }
  return i;
}

// the actors from a word on that are joined by commas and "and"
function run(view: SentenceView, from: number): Actor[] {
  const actors: Actor[] = [];
  for (let i = from; i < view.words.length; i++) {
    const actor = view.actorOf[i];
    // "received an envoy of President Sule": not the president
    if (actor && actors.length > 0 && !actors.includes(actor) && lettersAt(view, i - 1) === "of") break;
    if (actor) {
      // "met King Leo's conditions"
      if (!actors.includes(actor) && !isOwner(view, actor)) actors.push(actor);
      continue;
    }
    const isJoint = /^(?:and|the|of|و|his|her|their|with|in)$/.test(lettersAt(view, i)) || view.places[i] !== undefined;
    if (actors.length === 0 || !isJoint) break;
  }
  return actors;
}

function isOwner({ text }: SentenceView, { end }: Actor): boolean {
  return /^['’]s\b/.test(text.slice(end, end + 3));
}

function isIntransitive(view: SentenceView, at: number): boolean {
  const next = lettersAt(view, at + 1);
  const isFree =
    /^(?:in|on|at|for|to|again|briefly|today|yesterday|here|privately|behind|during|earlier|later|there|this|last|next)$/;
  return next === "" || isPartedBefore(view, at + 1) || isFree.test(next) || view.isDate[at + 1] === true;
}

// استقبل الرئيس فلان وفدا, التقى به: behind the subject comes one who is met, not a letter
function ofArabicVerb({ view, at, trigger }: Place): Actor[] | undefined {
  const subject = subjectInArabic(view, at);
  if (trigger.kind === "call")
    return view.actors.length > 0 ? distinct(view.actors.filter(({ person }) => person)) : undefined;
  const from =
    subject && subject.start > (view.words[at] as FoldedWord).start ? subject.end : (view.words[at] as FoldedWord).end;
  const objects = metBehind(view, from);
  if (objects === undefined || (discussing.test(lettersAt(view, at)) && !isMetWith(view, objects))) return undefined;
  const isPlural = /ا$|وا$/.test(lettersAt(view, at));
  if (objects.length === 0 && !isPlural && !isMetUnnamed(view, from)) return undefined;
  return distinct([...(subject ? [subject] : []), ...objects]);
}

const discussing = /^[وف]?[ست]?ي?ت?(?:بحث|ناقش|تباحث)[تا]?$/;

// بحث مع نظيره, but بحث التعاون discusses a matter with nobody
function isMetWith(view: SentenceView, [object]: readonly Actor[]): boolean {
  const first = object ? view.words.findIndex(({ start }) => start >= object.start) : -1;
  return first > 0 && lettersAt(view, first - 1) === "مع";
}

const objectReach = 4;

// The actors that follow on each other; undefined where a thing comes first.
function metBehind(view: SentenceView, from: number): Actor[] | undefined {
  const actors: Actor[] = [];
  let others = 0;
  for (let i = view.words.findIndex(({ start }) => start >= from); i >= 0 && i < view.words.length; i++) {
    const letters = lettersAt(view, i);
    const actor = view.actorOf[i];
    // مبعوث الرئيس علي يوسف: not the president
    const envoy = view.actorOf[i - 1];
    if (actor && envoy && envoy !== actor && !envoy.person && actors.includes(envoy) && !/^و/.test(letters)) break;
    if (actor) {
      if (!actors.includes(actor)) actors.push(actor);
      others = 0;
      continue;
    }
    if (isEventWord("sentAr", letters) && actors.length === 0) return undefined;
    if (/[.؛:\n]/.test(view.words[i]?.gap ?? "") || ++others > objectReach) break;
    if (actors.length > 0 && !/^(?:و|مع|من|الي|كل|نظيره|ونظيره|وزير|في)$/.test(letters)) break;
    const isSkipped =
      view.isDate[i] ||
      view.places[i] ||
      isEventWord("adverbsAr", letters) ||
      /^(?:مع|في|كلا|كل|من|بنظيره|نظيره|نظيرته|بنظيرته|بمقر|بمطار|بقصر|بمكتبه|بديوانه|قصر|مكتبه|علي|هامش|هامش|القمه|مدينه|العاصمه|ب)$/.test(
        letters,
      );
    if (actors.length === 0 && !isSkipped) break;
  }
  return actors;
}

// نظيره, وفدا, عددا من المسؤولين: one who is met without a name
function isMetUnnamed(view: SentenceView, from: number): boolean {
  const first = view.words.findIndex(({ start }) => start >= from);
  for (let i = first; i >= 0 && i < first + objectReach; i++)
    if (
      /^ب?(?:نظيره|نظيرته|نظيريه|نظراء|نظراءه|وفدا?|الوفد|السفراء|المسوولين|الامين|قيادات|قاده|ممثلي|اعضاء|كبار)$/.test(
        lettersAt(view, i),
      )
    )
      return true;
  return false;
}

function distinct(actors: readonly Actor[]): Actor[] {
  return actors.filter(
    (actor, i) => actors.findIndex((other) => (actor.person ? other.person === actor.person : other === actor)) === i,
  );
}
