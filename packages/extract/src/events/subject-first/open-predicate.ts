import { isAt, isClauseBreak, isDeniedChain, isPartedBefore, lettersAt } from "../clause.ts";
import type { SentenceView } from "../sentence-view.ts";
import type { StatusReading } from "../status-reading.ts";
import { statusAt } from "../status-slot.ts";
import type { NounRole } from "./noun-role.ts";
import { isUntilLater } from "./until-later.ts";
import { auxiliaryIn, isAuxiliaryVerb, isFiniteGroup, type VerbGroup, verbGroups } from "./verb-group.ts";
import { groupStatus } from "./verb-status.ts";

/** The status that any verb gives the event that is its subject: "the talks dealt with trade", "the meeting, the first since May, lasted an hour". */
export function openPredicate(view: SentenceView, role: NounRole, at: number): StatusReading {
  if (role.verb || role.preposition !== undefined || role.governor || !opensClause(view, role.from)) return undefined;
  const verb = mainVerbFrom(view, at + 1);
  if (verb === undefined) return undefined;
  return typeof verb === "number" ? statusAt(view, "occurred", verb) : predicateOf(view, verb);
}

// the sentence or a clause begins here: "but the talks", "said that the talks"
function opensClause(view: SentenceView, from: number): boolean {
  if (from === 0 || isPartedBefore(view, from)) return true;
  return isAt(view, from - 1, "clauseOpeners") || saysBefore(view, from - 1);
}

function saysBefore(view: SentenceView, i: number): boolean {
  const group = verbGroups(view).of[i];
  return group?.meanings.some(({ sense }) => sense === "say" || sense === "deny") ?? false;
}

// more words between a noun and its verb belong to other clauses
const verbReach = 24;

/** The group of the main verb, or the index of a verb that is known by its shape alone. */
function mainVerbFrom(view: SentenceView, from: number): VerbGroup | number | undefined {
  const { of } = verbGroups(view);
  let reduced: VerbGroup | undefined;
  for (let i = from; i < Math.min(view.words.length, from + verbReach); i++) {
    if (isClauseBreak(view, i)) break;
    if (isPartedBefore(view, i)) {
      // "the talks, the first since May, ended": the predicate comes after the second comma
      const close = closingMark(view, i);
      if (close === undefined) break;
      i = close;
    }
    if (!view.actorOf[i] && isAt(view, i, "relatives")) {
      const own = of[i + 1];
      if (!own) return undefined;
      i = own.to - 1;
      continue;
    }
    const group = of[i];
    if (!group && isPastByShape(view, i)) return i;
    if (!group) continue;
    const isReduced = mayBeReduced(view, group) && hasLaterVerb(view, group);
    if (isFiniteGroup(view, group) && !isReduced) return group;
    if (isFiniteGroup(view, group)) reduced ??= group;
    i = group.to - 1;
  }
  return reduced;
}

function closingMark(view: SentenceView, from: number): number | undefined {
  for (let i = from + 1; i < Math.min(view.words.length, from + verbReach); i++)
    if (isPartedBefore(view, i)) return isClauseBreak(view, i) ? undefined : i;
  return undefined;
}

// "the talks held in Oslo ended": a participle that looks like a past
function mayBeReduced(view: SentenceView, { chain, meanings }: VerbGroup): boolean {
  return !chain.some((i) => isAuxiliaryVerb(view, i)) && meanings.some(({ form }) => form === "participle");
}

function hasLaterVerb(view: SentenceView, group: VerbGroup): boolean {
  for (let i = group.to; i < view.words.length && !isPartedBefore(view, i); i++) {
    const other = verbGroups(view).of[i];
    if (other && isFiniteGroup(view, other))
      return view.actorOf[i - 1] === undefined && !isAt(view, i - 1, "relatives");
  }
  return false;
}

function isPastByShape(view: SentenceView, i: number): boolean {
  if (view.actorOf[i] || view.places[i] || view.isDate[i] || isAt(view, i - 1, "determiners")) return false;
  return (
    isAt(view, i, "irregularPasts") ||
    (view.terms.fits("pastParticiple", lettersAt(view, i)) && !isAt(view, i + 1, "by"))
  );
}

function predicateOf(view: SentenceView, group: VerbGroup): StatusReading {
  const senses = group.meanings.flatMap(({ sense }) => sense ?? []);
  const isDenied = isDeniedChain(view, group.chain);
  const isFuture = auxiliaryIn(view, group, "futures") !== undefined;
  if (isDenied)
    return isFuture && (senses.includes("hold") || senses.includes("begin"))
      ? statusAt(view, "cancelled", group.at)
      : "none";
  if (auxiliaryIn(view, group, "unreal") !== undefined || auxiliaryIn(view, group, "conditionals") !== undefined)
    return "none";
  if (senses.includes("cancel"))
    return statusAt(view, isUntilLater(view, group.to) ? "postponed" : "cancelled", group.at);
  if (senses.includes("postpone")) return statusAt(view, "postponed", group.at);
  if (senses.includes("announce") || (senses.includes("say") && isPassive(view, group)))
    return statusAt(view, "announced", group.at);
  if (senses.includes("plan") || senses.includes("move")) return statusAt(view, "planned", group.at);
  if (senses.some((sense) => sense === "reject" || sense === "deny" || sense === "wish")) return "none";
  // "talks are what diplomats do"
  const isPerfect = auxiliaryIn(view, group, "have") !== undefined;
  if (group.meanings.length === 0 && isAt(view, group.at, "presentProgressive") && !isPerfect) return undefined;
  const read = groupStatus(view, group);
  if (read === "none") return undefined;
  if (isFuture) return { ...read, value: "planned" };
  // "has begun", "are continuing", "is in its third day"
  const isNow =
    auxiliaryIn(view, group, "presentPerfect") !== undefined ||
    auxiliaryIn(view, group, "presentProgressive") !== undefined;
  if (senses.includes("begin") && isNow) return { ...read, value: "under-way" };
  return read.value === "planned" ? undefined : read;
}

function isPassive(view: SentenceView, { chain }: VerbGroup): boolean {
  return chain.some((i) => isAt(view, i, "be"));
}
