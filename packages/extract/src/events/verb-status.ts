import type { EventStatus } from "@diplomatic-visits/core";
import { tenseOf } from "@diplomatic-visits/core/internal";
import {
  auxiliariesBefore,
  isArabicWord,
  isDeniedChain,
  isPartedBefore,
  lastBefore,
  lettersAt,
  type Place,
} from "./clause.ts";
import type { Slot } from "./event.ts";
import { isEventWord, isJoinedWord } from "./event-words.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Trigger } from "./trigger-words.ts";

/** A verb of a sentence and its form. */
export interface VerbAt {
  view: SentenceView;
  at: number;
  form: Trigger["form"];
}

/** How far a verb says that something has come; undefined where it is denied, refused, or only thought of. */
export function verbStatus(verb: VerbAt): Slot<EventStatus> | undefined {
  return isArabicWord(verb.view.words[verb.at] as { letters: string }) ? arabicStatus(verb) : englishStatus(verb);
}

/** A status with the word that shows it. */
export function statusAt(view: SentenceView, value: EventStatus, i: number): Slot<EventStatus> {
  const word = view.words[i];
  return { value, start: word?.start ?? 0, end: word?.end ?? 0 };
}

function englishStatus(verb: VerbAt): Slot<EventStatus> | undefined {
  const { view, at, form } = verb;
  const { chain, before } = auxiliariesBefore(view, at);
  if (isDeniedChain(view, chain)) return undefined;
  const has = (...words: string[]) => chain.find((i) => words.includes(lettersAt(view, i)));
  if (form === "base" && has("to") !== undefined) return infinitiveStatus(view, chain, before);
  if (chain.some((i) => isEventWord("unreal", lettersAt(view, i)))) return undefined;
  const modal = has("will", "ll", "shall", "would", "may", "might");
  if (modal !== undefined && has("have") !== undefined && has("will", "ll", "shall") === undefined) return undefined;
  if (modal !== undefined) return announcedBefore(view, modal) ?? statusAt(view, "planned", modal);
  if (form === "base") return baseStatus(verb, has("did") !== undefined, chain.length);
  if (form === "past") return has("yet") === undefined ? statusAt(view, "occurred", at) : undefined;
  return form === "ing" ? ongoingStatus(verb, chain, before) : presentStatus(verb);
}

// "leaders travel to Oslo" has a plural subject; "did visit" happened
function baseStatus(verb: VerbAt, isPast: boolean, auxiliaries: number): Slot<EventStatus> | undefined {
  const { view, at } = verb;
  const letters = lettersAt(view, at);
  if (letters === "due") {
    const isSaid = auxiliaries > 0 && /^(?:in|at|back)$/.test(lettersAt(view, at + 1));
    return isSaid ? statusAt(view, "planned", at) : undefined;
  }
  if (isPast) return statusAt(view, "occurred", at);
  return auxiliaries === 0 ? presentStatus(verb) : undefined;
}

function presentStatus({ view, at }: VerbAt): Slot<EventStatus> {
  return statusAt(view, isFutureDated(view) || hasDay(view) ? "planned" : "under-way", at);
}

// "arrives on Sunday" is to come, "arrives today" is not
function hasDay({ text, dates }: SentenceView): boolean {
  return dates.some(
    (date) =>
      !/^(?:to(?:day|night)|now|this)\b/i.test(text.slice(date.start, date.end)) &&
      tenseOf(text, { span: date }) !== "past",
  );
}

function ongoingStatus({ view, at }: VerbAt, chain: readonly number[], before: number): Slot<EventStatus> | undefined {
  const letters = chain.map((i) => lettersAt(view, i));
  if (letters.some((word) => /^(?:was|were)$/.test(word))) return statusAt(view, "occurred", at);
  if (letters.some((word) => /^(?:is|are|s|re|m|been)$/.test(word))) return presentStatus({ view, at, form: "ing" });
  if (/^(?:while|when|after|since|upon|on|by)$/.test(lettersAt(view, before))) return statusAt(view, "occurred", at);
  if (/^(?:before)$/.test(lettersAt(view, before))) return statusAt(view, "planned", before);
  // "President Sule, visiting Oslo, said"
  return view.actorOf[before] || isPartedBefore(view, before + 1)
    ? presentStatus({ view, at, form: "ing" })
    : undefined;
}

const governorReach = 4;

// "plans to visit", "was invited to visit", "an invitation to visit", "invited the king to visit"
function infinitiveStatus(view: SentenceView, chain: readonly number[], before: number): Slot<EventStatus> | undefined {
  const to = chain.find((i) => lettersAt(view, i) === "to") ?? before + 1;
  for (let i = to - 1, steps = 0; i >= 0 && steps < governorReach; i--) {
    if (view.actorOf[i]) continue;
    steps++;
    const letters = lettersAt(view, i);
    if (isEventWord("refusals", letters)) return undefined;
    if (isEventWord("invites", letters)) return isRejected(view, i) ? undefined : invitedAt(view, i);
    if (isEventWord("plans", letters)) return plannedBy(view, i);
    if (isEventWord("ordinals", letters)) return statusAt(view, "occurred", to + 1);
    if (/^(?:managed|able)$/.test(letters)) return isRejected(view, i) ? undefined : statusAt(view, "occurred", i);
    if (isPartedBefore(view, i)) return undefined;
  }
  return undefined;
}

// an invitation that is accepted is a plan
function invitedAt(view: SentenceView, i: number): Slot<EventStatus> {
  const accepted = lastBefore(view, i, (letters) => /^accept(?:s|ed|ing)?$/.test(letters), governorReach);
  return accepted === undefined ? statusAt(view, "invited", i) : statusAt(view, "planned", accepted);
}

// "has no plans to", "cancelled plans to", "is not expected to", "announced plans to"
function plannedBy(view: SentenceView, i: number): Slot<EventStatus> | undefined {
  const from = Math.max(0, i - governorReach);
  for (let k = i - 1; k >= from && !view.actorOf[k]; k--) {
    const letters = lettersAt(view, k);
    if (isEventWord("cancels", letters) || /^(?:abandoned|dropped|shelved)$/.test(letters))
      return statusAt(view, "cancelled", k);
    if (isEventWord("postpones", letters)) return statusAt(view, "postponed", k);
    if (isEventWord("announces", letters)) return statusAt(view, "announced", k);
  }
  return isRejected(view, i) ? undefined : statusAt(view, "planned", i);
}

/** Whether a word is denied or turned down in the few words before it: "no plans", "rejected an invitation". */
export function isRejected(view: SentenceView, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - governorReach) && !view.actorOf[i]; i--) {
    const letters = lettersAt(view, i);
    if (isEventWord("rejects", letters) || isEventWord("refusals", letters) || isEventWord("nobody", letters))
      return true;
    if (isDeniedChain(view, [i]) || letters === "without") return true;
    if (isPartedBefore(view, i)) return false;
  }
  return false;
}

// "announced that he would visit"
function announcedBefore(view: SentenceView, modal: number): Slot<EventStatus> | undefined {
  const said = lastBefore(
    view,
    modal,
    (letters) => isEventWord("announces", letters) || isJoinedWord("announcesAr", letters),
  );
  if (said === undefined || isDeniedChain(view, [said - 1])) return undefined;
  return isJoinedWord("negationsAr", lettersAt(view, said - 1)) ? undefined : statusAt(view, "announced", said);
}

/** Whether words of time in a sentence point ahead: next week, غدا. */
export function isFutureDated({ text, dates }: SentenceView): boolean {
  return (
    dates.some((date) => tenseOf(text, { span: date }) === "future") &&
    !dates.some((date) => tenseOf(text, { span: date }) === "past")
  );
}

const unsure = /^(?:ان|بان|لان|كي)$/;

function arabicStatus({ view, at, form }: VerbAt): Slot<EventStatus> | undefined {
  const before = lettersAt(view, at - 1);
  if (isJoinedWord("negationsAr", before) && !(before === "ما" && lettersAt(view, at - 2) === "بعد")) return undefined;
  if (form === "past") return statusAt(view, /^و?توجه/.test(lettersAt(view, at)) ? "under-way" : "occurred", at);
  if (form === "future") return announcedBefore(view, at) ?? statusAt(view, "planned", at);
  // أن يزور: what stands before أن decides
  if (unsure.test(before)) return wished(view, at);
  const now = view.words.findIndex(({ letters }) => isEventWord("nowAr", letters));
  if (now !== -1) return statusAt(view, "under-way", at);
  return announcedBefore(view, at) ?? statusAt(view, "planned", at);
}

function wished(view: SentenceView, at: number): Slot<EventStatus> | undefined {
  for (let i = at - 2; i >= Math.max(0, at - 2 - governorReach); i--) {
    const letters = lettersAt(view, i);
    if (isJoinedWord("refusalsAr", letters) || isJoinedWord("negationsAr", letters)) return undefined;
    if (isJoinedWord("invitesAr", letters)) return statusAt(view, "invited", i);
    if (!isJoinedWord("plansAr", letters)) continue;
    const earlier = lastBefore(view, i, (word) => isJoinedWord("negationsAr", word), 3);
    return earlier === undefined ? statusAt(view, "planned", i) : undefined;
  }
  return undefined;
}

/** The status of a trigger that is a verb. */
export function statusOfTrigger({ view, at, trigger }: Place): Slot<EventStatus> | undefined {
  return verbStatus({ view, at, form: trigger.form });
}
