import { isAt, isDeniedChain, isPartedBefore, lettersAt } from "../clause.ts";
import type { SentenceView } from "../sentence-view.ts";
import type { Reading } from "../status-reading.ts";
import { statusAt, statusOver } from "../status-slot.ts";
import { infinitiveStatus } from "./infinitive.ts";
import { participleStatus } from "./participle.ts";
import { isToCome } from "./to-come.ts";
import { auxiliaryIn, isAuxiliaryVerb, isInfinitive, type VerbGroup, verbGroups } from "./verb-group.ts";

/** The status of the event of a verb group, by its tense and mood and by what governs it. */
export function groupStatus(view: SentenceView, group: VerbGroup): Reading {
  const has = (list: Parameters<typeof isAt>[2]) => auxiliaryIn(view, group, list);
  if (isDeniedChain(view, group.chain)) return afterAll(view, group) ?? "none";
  if (isInfinitive(view, group)) return infinitiveStatus(view, group, groupStatus);
  if (has("unreal") !== undefined) return "none";
  const modal = has("statusModals");
  if (modal !== undefined) return modalStatus(view, group, modal);
  const to = has("infinitive");
  if (to !== undefined) return withTo(view, group, to);
  if (has("perfectParticiples") !== undefined) return statusAt(view, "occurred", group.at);
  if (has("emphaticPast") !== undefined) return statusAt(view, "occurred", group.at);
  if (has("pastPassive") === undefined && has("perfect") !== undefined) return perfectStatus(view, group);
  if (isSubjunctive(view, group)) return "none";
  if (group.meanings.some(({ form }) => form === "future")) return statusAt(view, "planned", group.at);
  if (group.meanings.some(({ form }) => form === "ing")) return progressiveStatus(view, group);
  return simpleStatus(view, group);
}

// "will not travel to Oslo after all"
function afterAll(view: SentenceView, group: VerbGroup): Reading | undefined {
  const isArranged = group.meanings.some(({ form }) => form === "ing");
  const modal = auxiliaryIn(view, group, "futures") ?? (isArranged ? auxiliaryIn(view, group, "be") : undefined);
  const isChange = view.words.some(
    (_, i) => view.terms.hasPair("afterAll", view.words, i) || view.terms.hasPair("noLonger", view.words, i),
  );
  return modal !== undefined && isChange
    ? statusOver(view, "cancelled", { from: modal, to: Math.max(modal, group.at) })
    : undefined;
}

// "demanded that King Leo visit Oslo"
function isSubjunctive(view: SentenceView, { from, chain, meanings }: VerbGroup): boolean {
  const isBare = chain.length === 0 && meanings.length > 0 && meanings.every(({ form }) => form === "base");
  const subject = view.actorOf[from - 1];
  if (chain.length === 0 && subject && meanings.some(({ form }) => form === "base") && isDemanded(view, subject))
    return true;
  return isBare && subject?.person !== undefined && !isAt(view, from - 2, "and") && isSingle(view, subject);
}

// "demanded that the premier visit", "insists the minister travel"
function isDemanded(view: SentenceView, { start }: { start: number }): boolean {
  const first = view.words.findIndex((word) => word.start >= start);
  const before = isAt(view, first - 1, "relatives") ? first - 2 : first - 1;
  return isAt(view, before, "demanding");
}

function isSingle(view: SentenceView, { start }: { start: number }): boolean {
  const first = view.words.findIndex((word) => word.start >= start);
  return !isAt(view, first - 1, "and") && !isAt(view, first - 1, "relatives");
}

function modalStatus(view: SentenceView, group: VerbGroup, modal: number): Reading {
  const isPerfect = auxiliaryIn(view, group, "perfect") !== undefined;
  // "would have visited" did not happen
  if (isPerfect && !isAt(view, modal, "futures")) return "none";
  // "would visit only if"
  if (!isAt(view, modal, "futures") && view.words.some((_, i) => i > group.at && isAt(view, i, "conditions")))
    return "none";
  return statusAt(view, "planned", modal);
}

// "is to visit", "was to visit", "is going to visit", "had to cancel"; "has to visit" is an obligation
function withTo(view: SentenceView, group: VerbGroup, to: number): Reading {
  const before = group.chain.filter((i) => i < to);
  if (before.some((i) => isAt(view, i, "be"))) {
    // "was to have visited" did not happen
    if (group.chain.some((i) => i > to && isAt(view, i, "perfect"))) return "none";
    return statusOver(view, "planned", { from: before.find((i) => isAt(view, i, "be")) ?? to, to });
  }
  return before.some((i) => isAt(view, i, "hadTo")) ? statusAt(view, "occurred", group.at) : "none";
}

// "has visited"; "has been visiting" is going on
function perfectStatus(view: SentenceView, group: VerbGroup): Reading {
  if (auxiliaryIn(view, group, "notYet") !== undefined) return "none";
  const isOngoing = group.meanings.some(({ form }) => form === "ing");
  const isNow = isOngoing && auxiliaryIn(view, group, "presentPerfect") !== undefined;
  return statusAt(view, isNow ? "under-way" : "occurred", group.at);
}

function progressiveStatus(view: SentenceView, group: VerbGroup): Reading {
  if (auxiliaryIn(view, group, "pastProgressive") !== undefined) return statusAt(view, "occurred", group.at);
  if (auxiliaryIn(view, group, "presentProgressive") === undefined) return participleStatus(view, group, groupStatus);
  return statusAt(view, isToCome(view, group) ? "planned" : "under-way", group.at);
}

function simpleStatus(view: SentenceView, group: VerbGroup): Reading {
  if (auxiliaryIn(view, group, "notYet") !== undefined) return "none";
  const first = firstOfCoordinated(view, group);
  if (first) return groupStatus(view, first);
  if (isPurpose(view, group)) return "none";
  // "King Leo signed": a past by its shape
  const isShaped = group.meanings.length === 0 && group.chain.every((i) => !isAuxiliaryVerb(view, i));
  if (isShaped && view.terms.fits("pastParticiple", lettersAt(view, group.at)))
    return statusAt(view, "occurred", group.at);
  const isPassive = auxiliaryIn(view, group, "be") !== undefined;
  const isPresent = isPassive
    ? auxiliaryIn(view, group, "pastPassive") === undefined
    : !group.meanings.some(({ form }) => form === "past" || form === "participle");
  if (!isPresent) return statusAt(view, "occurred", group.at);
  if (isToCome(view, group)) return statusAt(view, "planned", group.at);
  return statusAt(view, "occurred", group.at);
}

// a verb that shares the auxiliary of the verb before: "and travel to Rome"
function isBareAfterAnd(view: SentenceView, { from, chain, meanings }: VerbGroup): boolean {
  const isBare = chain.length === 0 && meanings.some(({ form }) => form === "base");
  return isBare && isAt(view, from - 1, "subjectConjunctions");
}

// "will visit Oslo and travel to Rome": the auxiliary of the first verb is that of the second
function firstOfCoordinated(view: SentenceView, group: VerbGroup): VerbGroup | undefined {
  if (!isBareAfterAnd(view, group)) return undefined;
  const { list } = verbGroups(view);
  const before = list[list.indexOf(group) - 1];
  const isAided = before?.chain.some(
    (i) => isAt(view, i, "infinitive") || isAt(view, i, "statusModals") || isAt(view, i, "unreal"),
  );
  return isAided ? before : undefined;
}

// "to sign the pact and meet King Leo": how many words may be between "to" and the second verb
const purposeReach = 8;

// the infinitive before is of a verb that the lists do not have
function isPurpose(view: SentenceView, group: VerbGroup): boolean {
  if (!isBareAfterAnd(view, group)) return false;
  for (let i = group.from - 2; i >= Math.max(0, group.from - purposeReach); i--) {
    if (verbGroups(view).of[i] || isPartedBefore(view, i + 1)) return false;
    const isVerb =
      !view.actorOf[i + 1] && !view.places[i + 1] && !view.isDate[i + 1] && !isAt(view, i + 1, "determiners");
    if (isAt(view, i, "infinitive")) return isVerb;
  }
  return false;
}
