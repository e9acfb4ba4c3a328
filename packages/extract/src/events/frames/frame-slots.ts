import type { FoldedWord } from "@diplomatic-visits/core/internal";
import type { Actor, PlaceSlot } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import type { FrameTerms } from "./frame-terms.ts";

/** A sentence with the frames of its language, and the person whom the sentence before it spoke of. */
export interface FrameRead {
  view: SentenceView;
  terms: FrameTerms;
  topic: Actor | undefined;
}

// "se rendra la semaine prochaine à Bamako": a goal is rarely further away
const goalReach = 8;

/** Where a visit goes, beside the words from `from` up to `to`: after its verb, or before it. */
export function goalBeside({ view, terms }: FrameRead, from: number, to: number): PlaceSlot | undefined {
  const after = terms.verb === "before-objects";
  for (let count = 0; count < goalReach; count++) {
    const i = after ? to + count : from - 1 - count;
    const word = view.words[i];
    if (!word || /[.;:!?؛؟()«»"“”]/.test((after ? word : view.words[i + 1])?.gap ?? "")) return undefined;
    const slot = goalAt({ view, terms }, i);
    if (slot) return slot;
  }
  return undefined;
}

/** The goal within a span of words, such as the parts of a verb. */
export function goalWithin(read: Pick<FrameRead, "view" | "terms">, from: number, to: number): PlaceSlot | undefined {
  for (let i = from; i < to; i++) {
    const slot = goalAt(read, i);
    if (slot) return slot;
  }
  return undefined;
}

/** A place that a preposition or an ending marks as a goal. */
export function goalAt({ view, terms }: Pick<FrameRead, "view" | "terms">, i: number): PlaceSlot | undefined {
  const { words, places, actorOf } = view;
  const place = places[i];
  if (!place || place.kind === "adjective" || actorOf[i] || places[i - 1] === place) return undefined;
  const end = lastOf(view, i) + 1;
  const ending = words[end];
  const isEnding = ending?.gap === "'" && terms.has("goalEndings", ending.letters);
  const at = terms.has("articles", words[i - 1]?.letters) ? i - 2 : i - 1;
  const isAfter = terms.has("goal", words[at]?.letters) && /^[ '’]?$/.test(words[i]?.gap ?? "");
  if (!isEnding && !isAfter) return undefined;
  const start = isAfter ? (words[at] as FoldedWord).start : place.start;
  return { start, end: place.end, place };
}

/** The place right before some words with an ending of stay: Lima'da bulunan. */
export function placeOfStay({ view, terms }: FrameRead, from: number): PlaceSlot | undefined {
  const ending = view.words[from - 1];
  const place = view.places[from - 2];
  if (ending?.gap !== "'" || !terms.has("stayEndings", ending.letters) || !place || place.kind === "adjective")
    return undefined;
  return { start: place.start, end: place.end, place };
}

/** A place right beside some words, without a preposition: visitera Lima, Cezayir ziyareti. */
export function placeNextTo({ view, terms }: FrameRead, from: number, to: number): PlaceSlot | undefined {
  const { words, places, actorOf } = view;
  const isAhead = terms.verb === "before-objects";
  let i = isAhead ? to : from - 1;
  if (isAhead && terms.has("articles", words[i]?.letters)) i++;
  if (!isAhead && words[i]?.gap === "'" && terms.has("objectEndings", words[i]?.letters)) i--;
  const place = places[i];
  if (!place || place.kind === "adjective" || actorOf[i]) return undefined;
  if (!/^[ ']$/.test((isAhead ? words[i] : words[from])?.gap ?? "")) return undefined;
  return { start: place.start, end: place.end, place };
}

function lastOf({ places }: SentenceView, i: number): number {
  let last = i;
  while (places[last + 1] === places[i] && places[i] !== undefined) last++;
  return last;
}

/** The subject of a verb: the last person before it who has no preposition, else the person of the sentence before. */
export function frameSubjectBefore(read: FrameRead, from: number): Actor | undefined {
  const { view, topic } = read;
  const before = view.actors.filter((actor) => actor.end <= (view.words[from]?.start ?? 0));
  // where the verb comes last, its objects are between it and its subject
  const ordered = read.terms.verb === "after-objects" ? before : before.toReversed();
  const own = ordered.find((actor) => isSubject(read, actor));
  return own ?? (before.length === 0 || read.terms.verb === "after-objects" ? topic : undefined);
}

function isSubject({ view, terms }: FrameRead, actor: Actor): boolean {
  const first = firstWordOfSlot(view, actor);
  const at = terms.has("articles", view.words[first - 1]?.letters) ? first - 2 : first - 1;
  if (terms.verb === "after-objects" && hasDirectWith({ view, terms, topic: undefined }, first)) return false;
  return !terms.has("notSubject", view.words[at]?.letters) && !isMarkedAfter({ view, terms }, actor);
}

// Mansi'yle, Mansi ile, Mansi'yi, Mansi tarafından
function isMarkedAfter({ view, terms }: Pick<FrameRead, "view" | "terms">, actor: Actor): boolean {
  const next = view.words[slotWordAfter(view, actor)];
  if (!next) return false;
  if (terms.has("agentAfter", next.letters) || terms.has("goalEndings", next.gap === "'" ? next.letters : undefined))
    return true;
  const isEnding =
    next.gap === "'" && (terms.has("withEndings", next.letters) || terms.has("objectEndings", next.letters));
  return isEnding || (terms.verb === "after-objects" && terms.has("with", next.letters));
}

/** The index of the first word of an actor. */
export function firstWordOfSlot({ words }: SentenceView, actor: Actor): number {
  return words.findIndex(({ end }) => end > actor.start);
}

/** The index of the first word after an actor. */
export function slotWordAfter({ words }: SentenceView, actor: Actor): number {
  const at = words.findIndex(({ start }) => start >= actor.end);
  return at === -1 ? words.length : at;
}

// "s'est entretenu vendredi à Rome avec le ministre tunisien": a partner is rarely further away
const partnerReach = 14;

/** Whom a verb meets: the person after it or before it whom a preposition, an ending or nothing marks, with those joined to them. */
export function partnersOf(read: FrameRead, span: { from: number; to: number }, frame: string): Actor[] {
  const { view, terms } = read;
  if (terms.verb === "after-objects") return partnersBefore(read, span.from, frame);
  const start = view.words[span.to]?.start ?? Number.POSITIVE_INFINITY;
  const first = view.actors.find((actor) => actor.start >= start);
  if (!first || firstWordOfSlot(view, first) - span.to > partnerReach || isOtherClause(view, span.to, first)) return [];
  if (frame !== "direct" && !hasWith(read, firstWordOfSlot(view, first))) return [];
  return withJoined(read, first);
}

function isOtherClause({ words }: SentenceView, from: number, actor: Actor): boolean {
  for (let i = from; i < words.length && (words[i] as FoldedWord).start < actor.start; i++)
    if (/[.;:!?؛؟\n]/.test(words[i]?.gap ?? "")) return true;
  return false;
}

// avec le ministre, con su homólogo, с министром: up to six words of the office may come between
const officeReach = 6;

function hasWith({ view, terms }: FrameRead, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - officeReach); i--)
    if (terms.has("with", view.words[i]?.letters)) return true;
  return false;
}

function withJoined({ view, terms }: FrameRead, first: Actor): Actor[] {
  const joined = [first];
  for (const actor of view.actors) {
    const last = joined.at(-1) as Actor;
    const at = slotWordAfter(view, last);
    if (actor.start < last.end || !terms.has("and", view.words[at]?.letters)) continue;
    if (firstWordOfSlot(view, actor) - at > officeReach) break;
    joined.push(actor);
  }
  return joined;
}

function partnersBefore(read: FrameRead, from: number, frame: string): Actor[] {
  const { view, terms } = read;
  const before = view.actors.filter((actor) => actor.end <= (view.words[from]?.start ?? 0));
  if (frame === "direct") return before.filter((actor) => isObject(read, actor)).slice(-1);
  return before
    .filter((actor) => {
      const next = view.words[slotWordAfter(view, actor)];
      if (frame === "by") return terms.has("agentAfter", next?.letters);
      if (next && terms.has("with", next.letters)) return true;
      if (next?.gap === "'" && terms.has("withEndings", next.letters)) return true;
      const first = firstWordOfSlot(view, actor);
      return hasDirectWith(read, first);
    })
    .slice(-1);
}

function isObject({ view, terms }: FrameRead, actor: Actor): boolean {
  const next = view.words[slotWordAfter(view, actor)];
  return next?.gap === "'" && terms.has("objectEndings", next.letters);
}

// با وزیر خارجهٔ مصر، طارق منسی: an office and a comma may come between the preposition and the name
const longestOffice = 9;

function hasDirectWith({ view, terms }: FrameRead, first: number): boolean {
  if (terms.has("withEndings", "la")) return false;
  for (let i = first; i > Math.max(0, first - longestOffice); i--) {
    if (terms.has("with", view.words[i - 1]?.letters)) return true;
    if (view.actorOf[i - 1]?.person && view.actorOf[i - 1] !== view.actorOf[first]) return false;
  }
  return false;
}
