import { actorOfCountry, startOf } from "../apposition.ts";
import { isAt, isPartedBefore } from "../clause.ts";
import type { Actor } from "../event.ts";
import type { SentenceView } from "../sentence-view.ts";
import { subjectAfterComma } from "./after-comma.ts";
import { matrixOf } from "./matrix.ts";
import type { NounRole } from "./noun-role.ts";
import { subjectOf } from "./subject.ts";
import { isPassiveGroup, type VerbGroup, verbGroups } from "./verb-group.ts";

// "a visit to Iraq later this month by President Sule"
const agentReach = 9;
const longestPronoun = 4;
// "his first official foreign visit"
const ownerReach = 6;

/** A visit noun in its sentence. */
export interface VisitNoun {
  view: SentenceView;
  at: number;
  role: NounRole;
  /** Where its destination ends. */
  goalEnd: number;
}

/** The visitor of a visit noun: before a possessive, after "of" or "by", or the subject of the verb that governs it. */
export function visitorOfNoun(noun: VisitNoun): Actor | undefined {
  const { view, at, role } = noun;
  if (role.owner && !isAt(view, role.from, "possessives")) return role.owner;
  const agent = agentAfter(noun);
  if (agent) return agent;
  const subject = role.verb ? subjectOfGovernor(view, role.verb) : undefined;
  if (subject) return subject;
  const whose = whoseBefore(view, at);
  if (whose) return whose;
  const owner = possessiveBefore(view, at);
  if (owner !== undefined) return ownerMeant(noun, owner);
  return role.preposition === undefined ? undefined : travellerAt(view, role.preposition);
}

// the subject pays, cancels or plans its own visit, but welcomes or condemns another's
function subjectOfGovernor(view: SentenceView, verb: VerbGroup): Actor | undefined {
  const isOthers = verb.meanings.some(
    ({ sense }) => sense === "react" || sense === "announce" || sense === "say" || sense === "hold",
  );
  return isOthers || isPassiveGroup(view, verb) ? undefined : subjectOf(view, verb);
}

function possessiveBefore(view: SentenceView, at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - ownerReach); i--) if (isAt(view, i, "possessives")) return i;
  return undefined;
}

// "King Leo, whose stay in Oslo runs until Friday": the actor before the relative
function whoseBefore(view: SentenceView, at: number): Actor | undefined {
  for (let i = at - 1; i >= Math.max(1, at - ownerReach); i--)
    if (isAt(view, i, "whoseWords")) return view.actorOf[i - 1] ?? actorOfCountry(view, i - 1);
  return undefined;
}

// "during his visit to Cairo, President Sule said so", "thanked King Leo for his visit"
function ownerMeant({ view, at, goalEnd }: VisitNoun, owner: number): Actor | undefined {
  const ahead = view.actors.filter((actor) => actor.end <= startOf(view, owner));
  const isReceived = ahead.length > 1 && view.words.slice(0, owner).some((_, i) => isAt(view, i, "receiving"));
  if (isReceived) return ahead.at(-1);
  const after = view.actors.find((actor) => actor.start >= Math.max(goalEnd, startOf(view, at)));
  const own = view.actorOf[owner];
  // "during his visit": the subject follows, unless it is a pronoun too
  const isNamed = after !== undefined && after.end - after.start > longestPronoun;
  return ahead.length === 0 ? (isNamed ? after : (own ?? after)) : (own ?? ahead[0]);
}

// "the visit of an Iranian delegation", "a trip to Iraq by President Sule"
function agentAfter({ view, at, goalEnd, role }: VisitNoun): Actor | undefined {
  for (let i = at + 1; i < Math.min(view.words.length, at + agentReach); i++) {
    if (isPartedBefore(view, i) || verbGroups(view).of[i]) return undefined;
    const isAfterGoal = goalEnd > 0 && startOf(view, i) >= goalEnd;
    const isFrom = isAt(view, i, "fromGoal") && role.verb !== undefined && isHost(view, role.verb);
    if (!isAt(view, i, "by") && !isFrom && !(isAt(view, i, "of") && (!isAfterGoal || view.places[i - 1]))) continue;
    for (const k of [i + 1, i + 2, i + 3, i + 4]) {
      if (view.actorOf[k]) return view.actorOf[k];
      if (!view.places[k] && !isAt(view, k, "actorAdjectives") && !isCapital(view, k)) break;
    }
  }
  return undefined;
}

// "Oslo received a visit from King Leo"
function isHost(view: SentenceView, { at }: VerbGroup): boolean {
  return isAt(view, at, "hosting") || isAt(view, at, "gettingVerbs");
}

// "King Leo, on a visit to Oslo,", "arrived for a visit", "during a visit to Oslo, King Leo said"
function travellerAt(view: SentenceView, preposition: number): Actor | undefined {
  const here = { from: preposition, at: preposition, to: preposition + 1, chain: [], meanings: [] };
  if (view.actorOf[preposition - 1]) return view.actorOf[preposition - 1];
  const journey = verbGroups(view).list.findLast(({ to }) => to <= preposition);
  const isJourney = journey?.meanings.some(({ trigger }) => trigger?.kind === "visit");
  const verb = (isJourney ? journey : undefined) ?? matrixOf(view, here, "before") ?? matrixOf(view, here, "after");
  return (verb && subjectOf(view, verb)) ?? subjectAfterComma(view, preposition);
}

function isCapital({ text, words }: SentenceView, i: number): boolean {
  return /\p{Lu}/u.test(text.charAt(words[i]?.start ?? 0));
}
