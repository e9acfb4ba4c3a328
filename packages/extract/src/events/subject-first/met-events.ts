import type { Trigger } from "../../languages/parts/event-words.ts";
import { isAt, isPartedBefore, lettersAt } from "../clause.ts";
import { coordinatedSubjects } from "../coordinated.ts";
import { distinctActors } from "../distinct-actors.ts";
import type { Actor, EventFound } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { eventOf } from "./event-of.ts";
import { objectsAfter } from "./partners.ts";
import { isByPhone } from "./phone.ts";
import { isPluralActor } from "./plural.ts";
import { subjectOf } from "./subject.ts";
import { isPassiveGroup, type VerbGroup, verbGroups } from "./verb-group.ts";
import { groupStatus } from "./verb-status.ts";

const both = 2;

/** The meeting or call of a verb group with its participants. */
export function meetingsOf(view: SentenceView, group: VerbGroup, trigger: Trigger): EventFound[] {
  if (isAt(view, group.at, "summoning") && isCourt(view, group)) return [];
  const actors = participantsOf(view, group, trigger);
  const read = groupStatus(view, group);
  if (actors.length === 0 || read === "none") return [];
  // "invited to meet the king": who invites is not named as a participant
  if (read.value === "invited" && !isPluralActor(view, actors[0])) return [];
  if (
    isAt(view, group.at, "phoneOnly") &&
    !isByPhone(view, group) &&
    !isPartnerNear(view, group, actors.slice(-1)) &&
    actors.length < both
  )
    return [];
  const isRemote = isByPhone(view, group) && (trigger.frame === "with" || isAt(view, group.at, "meetVerbs"));
  const kind = trigger.kind === "call" || isRemote ? "call" : "meeting";
  return [eventOf(view, group.at, { kind, rule: `event/${kind}-verb`, status: read, actors })];
}

// "a court summoned the former minister", "summoned to court", "summoned by the police"
function isCourt(view: SentenceView, { from, to }: VerbGroup): boolean {
  const reach = 6;
  for (let i = Math.max(0, from - reach); i < to + reach; i++) if (isAt(view, i, "courts")) return true;
  return false;
}

function participantsOf(view: SentenceView, group: VerbGroup, { kind, frame }: Trigger): Actor[] {
  // "was closeted with the envoy" looks like a passive
  const isPassively = frame !== "with" && isPassiveGroup(view, group);
  const preposition = isPassively ? "by" : frame === "with" ? "partnerWith" : "meetWith";
  const subject = subjectOf(view, group);
  const own = subject ? coordinatedSubjects(view, subject) : [];
  const near = objectsAfter(view, group.to, preposition);
  const objects = othersThan(view, own, [
    ...(near.length > 0 || !(frame === "with" || isAt(view, group.at, "meetVerbs")) ? near : partnersFar(view, group)),
    ...objectBefore(view, subject),
  ]);
  if (isPassively) {
    const agents = isByNear(view, group) ? objects : [];
    return own.length > 0 ? distinctActors([...own, ...agents]) : [];
  }
  if (isAt(view, group.to - 1, "on") && isAppeal(view, objects)) return [];
  if (kind === "call" && (!subject || !isCallObject(view, objects))) return [];
  if (
    objects.length > 0 &&
    (frame !== "with" || isPartnerNear(view, group, objects) || objectBefore(view, subject).length > 0)
  )
    return distinctActors([...own, ...objects]);
  return isReciprocal(view, group, { kind, frame, own }) ? distinctActors(own) : [];
}

const longestPronoun = 4;

// "King Leo received him": not the king, so the only other person of the sentence before
function othersThan(view: SentenceView, own: readonly Actor[], objects: readonly Actor[]): Actor[] {
  return objects.flatMap((object) => {
    const isPronoun = object.person !== undefined && object.end - object.start <= longestPronoun;
    if (!isPronoun || own.every(({ person }) => person !== object.person)) return [object];
    const others = new Set(view.namedBefore.map(({ person }) => person).filter((person) => person !== object.person));
    const [other] = others;
    return other && others.size === 1 ? [{ ...object, person: other }] : [];
  });
}

// "King Leo, whom the minister met"
function objectBefore(view: SentenceView, subject: Actor | undefined): Actor[] {
  const first = subject ? view.words.findIndex(({ start }) => start >= subject.start) : -1;
  if (first < 1 || !isAt(view, first - 1, "objectRelatives")) return [];
  const object = view.actorOf[first - 2] ?? view.actorOf[first - 3];
  return object ? [object] : [];
}

// "discussed trade and water with King Leo": this many words may come before "with"
const farReach = 10;

function partnersFar(view: SentenceView, { to }: VerbGroup): Actor[] {
  for (let i = to; i < Math.min(view.words.length, to + farReach); i++) {
    if (isPartedBefore(view, i) || verbGroups(view).of[i] || view.actorOf[i]) return [];
    if (isAt(view, i, "meetWith")) return objectsAfter(view, i + 1, "meetWith");
  }
  return [];
}

function isByNear(view: SentenceView, { to }: VerbGroup): boolean {
  return view.words.some((_, i) => i >= to && isAt(view, i, "by"));
}

function isPartnerNear(view: SentenceView, { to }: VerbGroup, [first]: readonly Actor[]): boolean {
  const at = view.words.findIndex(({ start }) => start >= (first?.start ?? 0));
  for (let i = to - 1; i < at; i++) if (isAt(view, i, "partnerWith")) return true;
  return false;
}

// "called King Leo a friend" has a complement; "called King Leo on Monday to thank him" is a call
function isCallObject(view: SentenceView, objects: readonly Actor[]): boolean {
  const last = objects.at(-1);
  if (!last) return false;
  const next = view.words.findIndex(({ start }) => start >= last.end);
  if (next === -1 || isPartedBefore(view, next) || view.isDate[next]) return true;
  return (
    isAt(view, next, "intransitive") || isAt(view, next, "and") || view.terms.fits("adverb", lettersAt(view, next))
  );
}

// "called on King Leo to resign"
function isAppeal(view: SentenceView, objects: readonly Actor[]): boolean {
  const last = objects.at(-1);
  const next = last ? view.words.findIndex(({ start }) => start >= last.end) : -1;
  return next !== -1 && isAt(view, next, "infinitive");
}

interface Reciprocal {
  kind: Trigger["kind"];
  frame: Trigger["frame"];
  own: readonly Actor[];
}

// "President Sule and King Leo met", "the two ministers spoke by phone"
function isReciprocal(view: SentenceView, group: VerbGroup, { frame, own }: Reciprocal): boolean {
  const [only, another] = own;
  const isPlural = another !== undefined || (only !== undefined && isPluralActor(view, only));
  if (!isPlural || !(isAt(view, group.at, "meetVerbs") || (frame === "with" && isByPhone(view, group)))) return false;
  const { to } = group;
  if (isAt(view, group.at, "talkVerbs") && another !== undefined) return true;
  if (lettersAt(view, to) === "" || isPartedBefore(view, to) || view.isDate[to]) return true;
  return isAt(view, to, "intransitive") || view.terms.fits("adverb", lettersAt(view, to));
}
