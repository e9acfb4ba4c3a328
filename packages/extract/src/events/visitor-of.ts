import type { FoldedWord, Span } from "@diplomatic-visits/core/internal";
import { auxiliariesBefore, isArabicWord, isPartedBefore, lastBefore, lettersAt, type Place } from "./clause.ts";
import type { Actor } from "./event.ts";
import { isAnyForm, isEventWord, isJoinedWord } from "./event-words.ts";
import type { SentenceView } from "./sentence-view.ts";
import { triggersOf } from "./trigger-words.ts";

/** Who travels: the subject of a verb, or for a noun whom of, by, a possessive or its governing verb names. */
export function visitorOf(place: Place, target: Span): Actor | undefined {
  const { view, at, trigger } = place;
  const isArabic = isArabicWord(view.words[at] as FoldedWord);
  if (trigger.frame === "noun") return isArabic ? ofArabicNoun(place, target) : ofEnglishNoun(place, target);
  return isArabic ? subjectInArabic(view, at, target) : subjectInEnglish(view, at);
}

/** The subject of an English verb: right before its auxiliaries, before a relative clause, or meant by a pronoun. */
export function subjectInEnglish(view: SentenceView, at: number): Actor | undefined {
  const { chain, before } = auxiliariesBefore(view, at);
  if (before < 0) return undefined;
  const hasTo = chain.some((i) => lettersAt(view, i) === "to");
  const i = /^(?:while|when|after|before|since|upon)$/.test(lettersAt(view, before)) ? before - 1 : before;
  return adjacentSubject(view, i) ?? (hasTo ? lastActor(view, at) : undefined) ?? afterParticiple(view, i, at);
}

// "After visiting Oslo, President Sule left": the subject follows
function afterParticiple(view: SentenceView, i: number, at: number): Actor | undefined {
  if (i >= 0 || !/ing$/.test(lettersAt(view, at))) return undefined;
  const comma = view.words.findIndex((_, k) => k > at && isPartedBefore(view, k));
  return comma === -1 ? undefined : (view.actorOf[comma] ?? view.actorOf[comma + 1]);
}

function adjacentSubject(view: SentenceView, i: number): Actor | undefined {
  const own = view.actorOf[i];
  if (own && !isObjectOfPreposition(view, own)) return own;
  const letters = lettersAt(view, i);
  const ofCountry = view.places[i] && ownerBefore(view, i);
  if (ofCountry) return ofCountry;
  if (/^(?:who|which|that)$/.test(letters)) return view.actorOf[i - 1] ?? ownerBefore(view, i - 1);
  if (/^(?:he|she|they)$/.test(letters)) return firstOrLast(view, i);
  if (/^(?:and|then)$/.test(letters)) return view.actors.find(({ end }) => end <= startOf(view, i));
  return beforeApposition(view, i + 1);
}

// "a letter from President Sule arrived": what arrived is the letter
function isObjectOfPreposition(view: SentenceView, actor: Actor): boolean {
  const first = view.words.findIndex(({ start }) => start >= actor.start);
  return /^(?:from|of|by|with|for|to|against|about)$/.test(lettersAt(view, first - 1));
}

// "President Ali Yusuf of Djibouti"
function ownerBefore(view: SentenceView, i: number): Actor | undefined {
  let k = i;
  while (k > 0 && view.places[k]) k--;
  if (lettersAt(view, k) === "the") k--;
  return lettersAt(view, k) === "of" ? view.actorOf[k - 1] : undefined;
}

// "President Sule, who came in 2019, visited": between two commas
function beforeApposition(view: SentenceView, at: number): Actor | undefined {
  if (!/^[,،]/.test(view.words[at]?.gap.trim() ?? "")) return undefined;
  for (let i = at - 1; i > 0; i--) {
    if (!/[,،]/.test(view.words[i]?.gap ?? "")) continue;
    const named = view.actorOf[i - 1] ?? ownerBefore(view, i - 1);
    // "the envoy of President Sule, Leo Marsh, visited": not the president
    return named && isObjectOfPreposition(view, named) ? undefined : named;
  }
  return view.actorOf[at - 1];
}

function startOf({ words }: SentenceView, i: number): number {
  return words[i]?.start ?? 0;
}

function lastActor(view: SentenceView, at: number): Actor | undefined {
  return view.actors.filter((actor) => actor.end <= startOf(view, at)).at(-1);
}

// a pronoun takes up the subject: the first of its sentence
function firstOrLast(view: SentenceView, i: number): Actor | undefined {
  return view.actors.find((actor) => actor.end <= startOf(view, i));
}

const receiving =
  /^(?:received|receives|receive|hosted|hosts|host|welcomed|welcomes|met|meets|invited|invites|greeted|thanked|thanks|praised|congratulated|accompanied|criticised|criticized)$/;

function ofEnglishNoun({ view, at }: Place, target: Span): Actor | undefined {
  const named = namedByPreposition(view, at, target) ?? possessor(view, at);
  if (named) return named;
  const owner = lastBefore(view, at, (letters) => /^(?:his|her|their)$/.test(letters), 4);
  const governor = lastBefore(view, owner ?? at, (letters, i) => isGovernor(view, letters, i), 9);
  const subject = governor === undefined ? undefined : subjectInEnglish(view, governor);
  if (subject) return subject;
  if (owner === undefined) return onAVisit(view, at);
  const ahead = view.actors.filter((actor) => actor.end <= startOf(view, owner));
  const isReceived = ahead.length > 1 && view.words.slice(0, owner).some(({ letters }) => receiving.test(letters));
  // "During his visit to Cairo, President Sule said so"
  return (isReceived ? ahead.at(-1) : ahead[0]) ?? view.actors.find((actor) => actor.start >= target.end);
}

function isGovernor(view: SentenceView, letters: string, i: number): boolean {
  if (view.actorOf[i]) return false;
  return (
    isEventWord("paying", letters) ||
    isEventWord("cancels", letters) ||
    isEventWord("postpones", letters) ||
    /^(?:plans|planning|intends|called|put|cut|announced|announces|arrived|arrives)$/.test(letters)
  );
}

// "the visit of an Iranian delegation", "a trip to Iraq by President Sule"
function namedByPreposition(view: SentenceView, at: number, target: Span): Actor | undefined {
  for (let i = at + 1; i < Math.min(view.words.length, at + 9); i++) {
    const letters = lettersAt(view, i);
    const isBehind = startOf(view, i) >= target.start;
    if (letters !== "by" && !(letters === "of" && !isBehind)) continue;
    for (const k of [i + 1, i + 2, i + 3]) {
      if (view.actorOf[k]) return view.actorOf[k];
      if (!view.places[k] && !/^(?:the|a|an|former|acting|new|late|high|level|senior)$/.test(lettersAt(view, k))) break;
    }
  }
  return undefined;
}

// "President Sule's three-day visit"
function possessor(view: SentenceView, at: number): Actor | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const isPossessive = lettersAt(view, i) === "s" && view.words[i]?.gap === "'";
    if (isPossessive) return view.actorOf[i - 1];
    if (view.actorOf[i] || isPartedBefore(view, i + 1)) return undefined;
  }
  return undefined;
}

// "President Sule, on a visit to Oslo,", "is on a visit", "arrived on a visit"
function onAVisit(view: SentenceView, at: number): Actor | undefined {
  const on = lastBefore(view, at, (letters) => letters === "on" || letters === "for", 5);
  if (on === undefined || !/^(?:a|an|his|her|their|the)$/.test(lettersAt(view, on + 1))) return undefined;
  return subjectInEnglish(view, on) ?? view.actorOf[on - 1];
}

/** The subject of an Arabic verb: right after it, else right before, else one that a pronoun or و takes up. */
export function subjectInArabic(view: SentenceView, at: number, target?: Span): Actor | undefined {
  const own = subjectBehind(view, at, target);
  if (own) return own;
  let i = at - 1;
  while (i >= 0 && !view.actorOf[i] && isEventWord("adverbsAr", lettersAt(view, i)) && !isBreak(view, i + 1)) i--;
  if (view.actorOf[i] && !isBreak(view, i + 1) && !isGoverned(view, view.actorOf[i] as Actor)) return view.actorOf[i];
  const around = beforeApposition(view, i + 1);
  if (around) return around;
  const letters = lettersAt(view, i);
  if (isJoinedWord("heAr", letters)) return firstOrLast(view, i);
  if (/^ان$/.test(letters) || isPlanWord(letters)) return lastActor(view, at);
  // the و of وصل is its own
  const isJoined =
    (/^[وف]/.test(lettersAt(view, at)) && triggersOf(lettersAt(view, at)) === undefined) ||
    lettersAt(view, at - 1) === "ثم";
  return isJoined ? firstOrLast(view, at) : undefined;
}

function isPlanWord(letters: string): boolean {
  return isJoinedWord("plansAr", letters);
}

function isBreak({ words }: SentenceView, i: number): boolean {
  return /[.؛:!؟\n]/.test(words[i]?.gap ?? "");
}

// مع الرئيس, من الرئيس, ... is no subject
function isGoverned(view: SentenceView, actor: Actor): boolean {
  const first = view.words.findIndex(({ start }) => start >= actor.start);
  return /^(?:من|مع|الي|عن|علي|بين|ضد|لدي)$/.test(lettersAt(view, first - 1));
}

// يصل إلى بغداد غدا الأحد وزير الخارجية: words of time and the place may come between
function subjectBehind(view: SentenceView, at: number, target?: Span): Actor | undefined {
  for (let i = at + 1; i < view.words.length; i++) {
    const word = view.words[i] as FoldedWord;
    if (isBreak(view, i)) return undefined;
    if (view.actorOf[i]) return view.actorOf[i];
    const isInTarget = target !== undefined && word.start >= target.start && word.end <= target.end;
    if (
      !isInTarget &&
      !view.isDate[i] &&
      !isEventWord("adverbsAr", word.letters) &&
      word.letters !== "كل" &&
      word.letters !== "من"
    )
      return undefined;
  }
  return undefined;
}

function ofArabicNoun({ view, at }: Place, target: Span): Actor | undefined {
  const word = view.words[at] as FoldedWord;
  const behind = view.actors.find((actor) => actor.start >= word.end && actor.end <= target.start);
  if (behind) return behind;
  const later = doneBy(view, target);
  if (later) return later;
  const isPronominal = /(?:ته|تها|تهما|تهم)$/.test(word.letters);
  const governor = lastBefore(view, at, (letters, i) => !view.actorOf[i] && isTravelVerb(letters));
  if (governor !== undefined) {
    const between = view.actors.filter(({ start, end }) => start >= startOf(view, governor) && end <= word.start);
    const subject = between.at(0) ?? subjectInArabic(view, governor);
    if (subject) return subject;
  }
  const invited = lastBefore(view, at, (letters) => isJoinedWord("invitesAr", letters)) !== undefined;
  if (!isPronominal && !invited) return undefined;
  const ahead = view.actors.filter((actor) => actor.end <= word.start && !isFrom(view, actor));
  return ahead.at(-1) ?? (isPronominal ? view.actors.find((actor) => actor.start >= target.end) : undefined);
}

function isFrom(view: SentenceView, actor: Actor): boolean {
  const first = view.words.findIndex(({ start }) => start >= actor.start);
  return /^(?:من|مع)$/.test(lettersAt(view, first - 1));
}

function isTravelVerb(letters: string): boolean {
  const lists = ["payingAr", "presentAr", "plansAr", "cancelsAr", "postponesAr", "announcesAr"] as const;
  return lists.some((list) => isJoinedWord(list, letters)) || isAnyForm("cancelNounsAr", letters);
}

// زيارة إلى بغداد يقوم بها الوزير
function doneBy(view: SentenceView, target: Span): Actor | undefined {
  const from = view.words.findIndex(({ start }) => start >= target.end);
  for (let i = Math.max(0, from); from !== -1 && i < Math.min(view.words.length, from + 5); i++)
    if (/^(?:بها|يجريها|تجريها|يوديها|توديها|اجراها|اجرتها|سيجريها)$/.test(lettersAt(view, i)))
      return view.actorOf[i + 1];
  return undefined;
}
